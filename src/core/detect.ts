/** Hearing what a client's message implies: each sentence and clause is scored, and what stands out is quoted. */
import { clausesOf } from './hearing/clauses.ts';
import { featuresOf } from './hearing/features.ts';
import { forceOf } from './hearing/force.ts';
import { isEnglish } from './hearing/language.ts';
import { type PhraseHit, phraseHits } from './hearing/phrases.ts';
import { quoteOf } from './hearing/quote.ts';
import { scoresOf } from './hearing/scorer.ts';
import { type Sentence, sentencesOf } from './hearing/sentences.ts';
import { silenceOf } from './hearing/silence.ts';
import { type Demand, type DemandLabel, type Detection, demandLabels } from './model.ts';

/** One demand in one piece of the text, heard or nearly. */
interface Candidate {
  label: DemandLabel;
  piece: Sentence;
  score: number;
  hits: readonly PhraseHit[];
}

/** A clause on its own says less than its sentence, so it has to be clearer. */
const clauseMalus = 1;
/** Below this a whole sentence has so little to do with any demand that its clauses need no look. */
const worthCutting = -2.5;
/** What no phrase and at most one hint speaks for has to be clearer: two thirds of the false alarms on real mail and chat were such. */
const unwordedMalus = 1;
/** Sentences on each side that may say what a sentence is about. */
const context = 3;
/** How far below the threshold a text still "looked close". */
const near = -2.5;

/**
 * The demands that one message of a client carries, in the order of the text; with none, the reason where the message looked close.
 * Any text may come in. Time grows linearly with its length.
 */
export function detectDemands(text: string): Detection {
  if (!isEnglish(text)) return { demands: [], silence: 'not English' };
  const best = candidatesIn(sentencesOf(text));
  const heard = [...best.values()].filter(({ score }) => score > 0);
  if (heard.length > 0)
    return { demands: heard.map((found) => demandFrom(found, text)).sort((a, b) => a.start - b.start) };
  const silence = silenceOf(
    [...best.values()].filter(
      ({ label, score, hits }) =>
        score > near || hits.some((hit) => hit.label === label && hit.guarded !== undefined),
    ),
  );
  return silence === undefined ? { demands: [] } : { demands: [], silence };
}

/** The best candidate for each demand. */
function candidatesIn(sentences: readonly Sentence[]): Map<DemandLabel, Candidate> {
  const best = new Map<DemandLabel, Candidate>();
  for (const [index, sentence] of sentences.entries()) {
    const around = [
      ...sentences.slice(Math.max(0, index - context), index),
      ...sentences.slice(index + 1, index + 1 + context),
    ];
    const highest = consider(sentence, around, 0, best);
    if (highest > worthCutting)
      for (const clause of clausesOf(sentence)) consider(clause, around, clauseMalus, best);
  }
  return best;
}

/** Scores one piece, keeps what beats the best so far, and gives the highest score. */
function consider(
  piece: Sentence,
  around: readonly Sentence[],
  malus: number,
  best: Map<DemandLabel, Candidate>,
): number {
  const hits = phraseHits(piece);
  const features = featuresOf(piece, around, hits);
  const scores = scoresOf(features);
  for (const [index, label] of demandLabels.entries()) {
    const worded =
      features.has(`=${label} >2`) || hits.some((hit) => hit.label === label && hit.guarded === undefined);
    const score = (scores[index] ?? 0) - malus - (worded ? 0 : unwordedMalus);
    const known = best.get(label);
    if (!known || score > known.score) best.set(label, { label, piece, hits, score });
  }
  return Math.max(...scores);
}

function demandFrom({ label, piece, score, hits }: Candidate, text: string): Demand {
  const { start, end } = quoteOf(
    piece,
    hits.find((hit) => hit.label === label && hit.guarded === undefined),
    text,
  );
  return {
    label,
    quote: text.slice(start, end),
    start,
    end,
    force: forceOf(piece, label),
    confidence: confidenceOf(score),
  };
}

/** 0.5 at the threshold, towards 1 above it; two digits, since more would pretend. */
function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
