import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../../scripts/evaluation.ts';
import { detectDemands } from '../../src/core/detect.ts';
import { sentencesOf } from '../../src/core/hearing/sentences.ts';

const indirectSentences = readMessages('tests/unseen/indirect.jsonl').flatMap(({ text }) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
);

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Please',
        'be',
        'online',
        '9-5',
        'EST',
        '.',
        ',',
        '\n',
        '"',
        'and',
        'send',
        'me',
        'a',
        'report',
        'every',
        'Friday',
        '!',
        '👍',
        'u',
        'don’t',
        '(',
        ')',
      ),
      { maxLength: 80 },
    )
    .map((words) => words.join(' ')),
);

describe('what is heard is a piece of the text', () => {
  test('the quote is the slice between the offsets, and nobody is quoted for nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quote, start, end, confidence } of detectDemands(text).demands) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('each demand is given once, in the order of the text, and silence only when there is none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { demands, silence } = detectDemands(text);
        const labels = demands.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(demands.map(({ start }) => start)).toEqual(
          demands.map(({ start }) => start).sort((a, b) => a - b),
        );
        if (demands.length > 0) expect(silence).toBeUndefined();
      }),
    );
  });

  test('every letter and digit belongs to exactly one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, words } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(words.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a quote is one sentence, without the text around it', () => {
    const text =
      'Hi Ana, great work on the logo! Please be online 9-5 EST every weekday. I attach the fonts.';
    expect(detectDemands(text).demands.map(({ quote }) => quote)).toEqual([
      'Please be online 9-5 EST every weekday.',
    ]);
  });

  test.each([
    [
      'what a clause says',
      'One more thing. Please be online 9-5 EST and send me a summary every Friday. Thanks so much!',
      'Please be online 9-5 EST',
      'send me a summary every Friday.',
    ],
    [
      'what a wording says',
      "Could be I wasn't clear. The reception phone must be covered by you from 7 to 3, Tuesday to Saturday, no exceptions except when I say so.",
      'The reception phone must be covered by you from 7 to 3, Tuesday to Saturday, no exceptions except when I say so.',
    ],
    [
      'a hint beside what has nothing to do with it',
      'Could you swap to afternoons for good? The new receptionist only starts at 1.',
      'Could you swap to afternoons for good?',
    ],
    [
      'a hint beside another demand',
      "Why were there no screenshots at all after 15:00? The timer was running but I can't see you did anything.",
      'Why were there no screenshots at all after 15:00?',
      "The timer was running but I can't see you did anything.",
    ],
  ])('%s is quoted without its neighbour', (_, text, ...quotes) => {
    expect(detectDemands(text).demands.map(({ quote }) => quote)).toEqual(quotes);
  });

  test('what is only clear together with its neighbour is quoted with it', () => {
    const story = 'I have a screen here with nine little windows, eight of them have people in.';
    const hint = 'The ninth is black and it makes me sad.';
    const text = `Morning! ${story} ${hint}`;
    expect(detectDemands(text).demands.map(({ label, quote }) => [label, quote])).toEqual([
      ['monitoring', `${story} ${hint}`],
    ]);
  });

  test('a quote is at most two sentences', () => {
    const lines = fc.array(fc.constantFrom(...indirectSentences), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (sentences) => {
        const text = sentences.join(' ');
        for (const { start, end } of detectDemands(text).demands) {
          const quoted = sentencesOf(text).filter((sentence) => sentence.start < end && start < sentence.end);
          expect(quoted.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('offsets are UTF-16 units', () => {
    const [demand] = detectDemands('👍🏽 Please be online 9-5 EST.').demands;
    expect(demand?.start).toBe('👍🏽 '.length);
  });
});

describe('chat as it is typed', () => {
  test.each([
    ['pls b online 9am–5pm EST mon to fri', 'fixed-hours'],
    ['You’ll need to be online from nine to five Eastern', 'fixed-hours'],
    ['your shift is 0900-1800 CET', 'fixed-hours'],
    ['u must be available von 9 till 18h CET every day', 'fixed-hours'],
    ['why wernt u online yesterday, u didnt log any hours', 'hours-complaint'],
    ['pls reply within 10 mins, always', 'always-on'],
    ['send me a daily report of what u did', 'work-summary'],
    ['- Attend weekly meetings with the team', 'mandatory-meetings'],
    ['u missed the monday metting again', 'mandatory-meetings'],
    ['pls keep ur webcam on while u work', 'monitoring'],
    ['how do i fund the milestone', 'platform-help'],
  ])('%s is %s', (text, label) => {
    expect(
      detectDemands(text).demands.map((demand) => demand.label),
      'Not heard: is a spelling missing from src/core/hearing/words.ts, or a message like it from tests/corpus?',
    ).toContain(label);
  });
});

describe('sentences are heard together', () => {
  const labelsOf = (text: string) => detectDemands(text).demands.map(({ label }) => label);

  test.each([
    [
      'platform-help',
      "I've put my card in something.",
      "I don't know what it was, but it said thank you.",
      "Does that mean you're hired?",
    ],
    ['always-on', 'Can I call you whenever something comes up?', 'Including weekends?'],
  ])('what no sentence says by itself is %s', (label, ...sentences) => {
    for (const sentence of sentences) expect(labelsOf(sentence)).not.toContain(label);
    expect(labelsOf(sentences.join(' '))).toContain(label);
  });

  test('a demand in a long message is not drowned by other matters', () => {
    const before = [
      'The new landing page looks good to me, although the header picture is a bit dark on my laptop.',
      'I have uploaded the product photos to the shared folder, the ones with the blue background are final.',
      'My brother-in-law, who built the first shop ten years ago, says that we could import the old orders later.',
    ];
    const demand = 'Please send me a report of what you did at the end of every day.';
    const after = [
      'The checkout is still waiting for the payment provider, so there is nothing for you to do there.',
      'The button colour should match the one in the newsletter that went to our customers in March.',
      'Have a lovely weekend and say hello to the dog, whose picture made everybody smile at lunch.',
    ];
    const text = [...before, demand, ...after].join(' ');
    expect(labelsOf([...before, ...after].join(' '))).toEqual([]);
    expect(detectDemands(text).demands.map(({ label, quote }) => [label, quote])).toEqual([
      ['work-summary', demand],
    ]);
  });

  test('the quote is the clause that is clearest by itself', () => {
    const clause = 'I want to be able to reach you at any time';
    const text = `Please put the app on your phone with sound on, ${clause}, evenings as well.`;
    expect(detectDemands(text).demands.map(({ quote }) => quote)).toEqual([clause]);
  });

  test('a clause that only the rest makes clear is not the quote by itself', () => {
    const sentence = 'According to my counting a week has forty hours and your week has had twenty-three.';
    const text = `${sentence} Maybe you use another calendar, the Maya have also one.`;
    expect(detectDemands(text).demands.map(({ quote }) => quote)).toEqual([sentence]);
  });
});

describe('two demands in one breath', () => {
  test.each([
    [
      'Please stick to 8:30–4:30 Atlantic and send a report when you finish.',
      ['fixed-hours', 'Please stick to 8:30–4:30 Atlantic'],
      ['work-summary', 'send a report when you finish.'],
    ],
    [
      'We consider you in-house staff: 40h per week, 9 to 6, Rome time.',
      ['employment-terms', 'We consider you in-house staff'],
      ['fixed-hours', '9 to 6, Rome time.'],
    ],
    [
      'I can pay you on Friday. Put the tracker that I sent you on your PC and be at it from nine to one, every weekday.',
      ['monitoring', 'Put the tracker that I sent you on your PC'],
      ['fixed-hours', 'be at it from nine to one, every weekday.'],
    ],
  ])('the words of the one do not hide the other: %s', (text, ...wanted) => {
    expect(detectDemands(text).demands.map(({ label, quote }) => [label, quote])).toEqual(wanted);
  });
});

describe('silence has a reason', () => {
  test.each([
    ['Bitte sei jeden Tag von 9 bis 17 Uhr online und schick mir einen Bericht.', 'not English'],
    ['Пожалуйста, будьте онлайн с 9 до 17 каждый день.', 'not English'],
    ['Por favor, envíame un informe cada viernes con las horas.', 'not English'],
  ])('%s', (text, reason) => {
    expect(detectDemands(text)).toEqual({ demands: [], silence: reason });
  });

  test('a demand that is taken back is silent and says why', () => {
    const { demands, silence } = detectDemands("You don't have to be online 9-5, work whenever you like.");
    expect(demands).toEqual([]);
    expect(silence).toBeDefined();
  });

  test('small talk has no reason, since nothing looked close', () => {
    expect(detectDemands('Thanks, the logo looks great!')).toEqual({ demands: [] });
  });
});

describe('force', () => {
  test.each([
    ['You must be online 9-5 EST every weekday.', 'demand'],
    ['Could you be online 9-5 EST every weekday?', 'ask'],
    ['Please send me a report at the end of each day.', 'demand'],
    ['Would you mind sending me a summary every Friday?', 'ask'],
  ])('%s is a %s', (text, force) => {
    expect(detectDemands(text).demands[0]?.force).toBe(force);
  });
});

/** Processor time of so many runs in microseconds, least of a few: what else the machine does must not count. */
function fastest(runs: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const began = process.cpuUsage();
    for (let at = 0; at < runs; at++) run();
    best = Math.min(best, process.cpuUsage(began).user);
  }
  return best;
}

describe('time grows with the length of the text, not faster', () => {
  const nearMatches = {
    'a sentence that never ends': 'please be online from 9 to ',
    'quotation marks': '"send me \'a report" every ',
    'no spaces at all': 'aaaaaaaaaa',
    'digits and dashes': '9-5:30-',
    'many short sentences': 'You must. Report! Why? ',
  };
  test.each(Object.entries(nearMatches))(
    '%s',
    (_, piece) => {
      const small = piece.repeat(Math.ceil(20_000 / piece.length));
      const large = small.repeat(8);
      const inParts = () => {
        for (let part = 0; part < 8; part++) detectDemands(small);
      };
      inParts();
      // As much text on both sides, and so often that a clock which some systems count in several milliseconds is exact enough.
      const began = performance.now();
      inParts();
      const runs = Math.ceil(60 / (performance.now() - began));
      const ratio = fastest(runs, () => detectDemands(large)) / fastest(runs, inParts);
      expect(
        ratio,
        'A text in one piece took far longer than in eight: something looks back over the whole text.',
      ).toBeLessThan(4);
    },
    60_000,
  );
});
