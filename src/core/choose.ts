/** Which replies of the library fit, best first. */
import { type DemandLabel, type Firmness, firmnesses, type Situation, type Snippet } from './model.ts';

/** What a reply is wanted for. */
export interface Wanted {
  label: DemandLabel;
  situation: Situation;
  firmness: Firmness;
  contract: 'hourly' | 'fixed' | 'unknown';
  /** What exactly a client asks who is lost on Upwork; replies on another topic do not fit. */
  topic?: string;
}

const topicTag = 'topic:';

/** The replies that fit, best first: the freelancer's own before ours, then by topic, situation, firmness and kind of contract. */
export function fittingSnippets(snippets: readonly Snippet[], wanted: Wanted): readonly Snippet[] {
  return snippets
    .filter((snippet) => fits(snippet, wanted))
    .map((snippet) => ({ snippet, score: scoreOf(snippet, wanted) }))
    .sort((a, b) => b.score - a.score)
    .map(({ snippet }) => snippet);
}

function fits({ labels, situations = [], contract, tags = [] }: Snippet, wanted: Wanted): boolean {
  const topics = tags.filter((tag) => tag.startsWith(topicTag));
  return (
    labels.includes(wanted.label) &&
    (situations.length === 0 || situations.includes(wanted.situation)) &&
    (contract === undefined || contract === wanted.contract) &&
    (topics.length === 0 || topics.includes(topicTag + wanted.topic))
  );
}

function scoreOf(
  { firmness, situations = [], contract, tags = [], favourite, updatedAt }: Snippet,
  wanted: Wanted,
): number {
  const steps = firmness ? Math.abs(firmnesses.indexOf(firmness) - firmnesses.indexOf(wanted.firmness)) : 1;
  return (
    (tags.includes(topicTag + wanted.topic) ? 40 : 0) +
    (updatedAt > 0 ? 20 : 0) -
    steps * 8 +
    (situations.length > 0 ? 3 : 0) +
    (contract ? 3 : 0) +
    (favourite ? 2 : 0)
  );
}
