/**
 * Turns of phrase that say one thing in many ways ("I'd need you to", "you're expected to"): each is read as one word, so that what
 * follows is learnt once. Written like the phrases of a demand; the longest that fits wins.
 */
import { type Lexeme, lexeme } from './lexemes.ts';
import { matchAt, type Phrase, PhraseIndex, phrase } from './phrase.ts';
import type { Word } from './sentences.ts';
import { symbolOf } from './symbols.ts';

const table = `
&must
you|everyone|everybody @could|do|might|all? @must be? able? to?
you|everyone|everybody should|shall|must|ought to?
you @be expected|required|supposed|requested|asked|obliged|meant|to to?
you @could be expected|required|asked|requested|obliged|supposed to
@we|@me|@she|boss|manager|client @could|do|really|just|also|always? need|want|expect|require|ask|like|love|prefer|expects|wants|needs|asks|would-like you|everyone|everybody|freelancers|contractors|people to
@we|@me @could|do|really|just|also|always? need|want|expect|require|like|prefer|would-like you
@we|@me @could|do|really|just? need|want|expect|prefer|like|ask|insist|would-like that|if you @could|are?
@we|@me @be asking|expecting|wanting|hoping|counting|looking on|for? you to?
it @be mandatory|required|necessary|important|essential|expected|vital|crucial|key|must that|to|for you? to?
make|be sure to|that|you
please|kindly do|also|always? remember|try|note|ensure? to|that? you?
remember to
@be expected|required|obliged|supposed to
@be a must
&could-you
can|could|would|will|may|might|wont you please|kindly|possibly|maybe|perhaps|also|still|just|always? be? able? to?
would|will|are|be you be? able|willing|prepared|ready|happy|open|comfortable|fine|ok|okay|up|game|keen to|with|for|about?
do|would you mind|object|consider|agree to|if?
would|is|will|are it|that|you be? ok|okay|possible|fine|alright|feasible|doable|acceptable|good|all|right|too? right|much? if|for|that|to|with? you|me|we? to?
any chance|possibility|way of|that? you|we|i? @could?
how|what about you|we|a|if|having?
how would you feel about
@we|@me @be|@have? wondering|hoping|thinking|wonder if|whether|that|about? you|we|i? @could?
@we|@me would appreciate|love|like|be|would-like it? grateful|happy|happier|great? it? if you|we @could|were?
it would be|help|mean great|nice|good|ideal|lovely|helpful|better|best|me|us|a? lot|me? if|to you|we? @could|were?
shall|should|can|could|may|might @we
let @we
&no-need
you do|would|will not @must|need|have to?
you need not
no need|obligation|pressure|reason to|for?
you @be not expected|required|obliged|supposed to
do not have|need|bother|worry|must to|about|with?
@we|@me do|will|would not need|want|expect|require|ask|care|mind you|when|if|which? to?
there is|be|was no need|rush|hurry
not @must|necessary|required|needed|expected|obligatory
feel free to?
up to you
@be free|welcome to
as|when|whenever|however|wherever you like|want|prefer|please|wish|can
no|not rush|hurry|stress|urgent|worries
&younot
you did|have|had|do|were|was|are|could|can|would not|never|hardly|barely
you never|hardly|barely|failed to?
why did|do|have|had|were|are|be not? you not
&not-seen
@we|@me|@she|nobody|team did|do|have|had|could|can not see|seen|find|found|reach|hear|heard|spot|get you|from|anything|hold of|from? you?
nobody could|has|had find|reach|seen you
no sign|trace|word|news from|of you
where @be|did|have you
&often
every|each other|second|single|two|few|couple|@few|third|weekly|working? of? @day|@daypart|@dayunit|@weekunit|@weekend|@weekday|@hour|@minute|session|shift|sprint
per @dayunit|@weekunit
once|twice|thrice|@few|couple times? a|per|every|each|in|in-a @dayunit|@weekunit
on? a daily|weekly|regular|monthly basis
on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends
at least once|twice
day in day out
@day and|or|& @day
&from-now
from|starting now|today|tomorrow|monday|next on|week|month|onwards?
going|moving forward
in future|the-future
&day-end
at|by|before the? end|close of the|each|every|your|a|this? @dayunit|@weekunit|shift|business|play|session|work|@daypart
end|close of the|each|every|your|a? @dayunit|@weekunit|shift|business|play|session
before you? log|sign|clock|stop|finish|leave|go|logging|signing|close|shut off|out|home|working|work|for|the? the|day?
when|once|as|after you finish|stop|log|clock|finished|sign|are|have soon|off|out|done|finished|work|working?
&soon
within|in|under|inside|max|than less|maximum|the|about? a|an|the|half|one|@few|@several|@many|couple|same|one? an|of|to|or|a? @few|two? @minute|@hour
@few|@several|@many|half @minute|@hour max|maximum|tops
as soon as you|possible|i|we? can|see|get? it?
&any-time
at|in|by? any|all|every time|times|hour|hours|moment|point|day of? the|day|night? or|and? night|day?
day and|or night
all|whole|entire|full day|night|weekend|time|afternoon|morning|shift|long
throughout|during the|your|whole? day|shift|time|hours
@many hours a|per day
seven days a|per week
outside|after|out of? @hour|office|business|working|work hours?
&while-working
while|when|whenever|as|if you @be? work|working|works
while|when working|on|at work?
during your? @work|working|work @hour|time|day|shift
while|when the? clock|timer|tracker @be? running|on|runs
&other-work
other|another|different|additional|second|outside|competing|freelance|side|more @contract|clients|client|customers|customer|jobs|job|projects|project|work|gigs|gig|commitments|companies|company|businesses|freelance|agencies|agency|brands|employers|employer|engagements|firms|people
anyone|anybody|someone|somebody|nobody|noone|people|anything else
on the side
@exclusive
&only-us
only|just|exclusively|solely|alone for|with|on @we|@me|our|my
for|with @we|@me only|exclusively|alone|full-time
@we|@me and nobody|only
&not-you
if you would? like|want|prefer
&report-me
keep|leave|bring|get @we|@me|everyone|team|@name posted|informed|updated|in|up the? loop|to|picture|date?
let @we|@me know
tell|update|inform|brief|email|mail|message|text|write|send|give|show|drop|ping @we|@me a|an|the|your|some?
report to|back|in to? @we|@me?
`;

interface Turn {
  phrase: Phrase;
  lexeme: Lexeme;
}

const turns = new PhraseIndex<Turn>();
let lexemeOfTurn = lexeme('&', '&', 'word');
for (const line of table.trim().split('\n')) {
  if (line.startsWith('&')) {
    const symbol = symbolOf(line);
    lexemeOfTurn = { ...lexeme(line, line, 'word'), symbol, conceptSymbol: symbol };
  } else turns.add({ phrase: phrase(line), lexeme: lexemeOfTurn });
}

export interface Reading {
  lexeme: Lexeme;
  clauseStart: boolean;
}

/** The words as the scorer reads them: turns of phrase as one, fillers left out. */
export function readingOf(words: readonly Word[]): Reading[] {
  const reading: Reading[] = [];
  for (let at = opening(words); at < words.length; ) {
    const word = words[at] as Word;
    const { symbol, conceptSymbol } = word.lexeme;
    let end = at;
    let found: Lexeme | undefined;
    for (let pass = symbol === conceptSymbol ? 1 : 0; pass < 2; pass++) {
      const candidates = turns.startingWith(pass === 0 ? symbol : conceptSymbol);
      for (let index = 0; index < candidates.length; index++) {
        const turn = candidates[index] as Turn;
        const to = matchAt(turn.phrase, words, at);
        if (to > end) {
          end = to;
          found = turn.lexeme;
        }
      }
    }
    if (found) {
      reading.push({ lexeme: found, clauseStart: word.clauseStart });
      at = end;
    } else {
      if (!word.lexeme.filler) reading.push(word);
      at++;
    }
  }
  return reading;
}

const openers = new Set(
  'and but so also ok okay hi hello hey well oh then plus yes no btw anyway dear thanks'.split(' '),
);

/** How many of the first words only open the sentence ("And so …"). */
function opening(words: readonly Word[]): number {
  let at = 0;
  while (at < 2 && at < words.length - 2 && openers.has(words[at]?.lexeme.word ?? '')) at++;
  return at;
}
