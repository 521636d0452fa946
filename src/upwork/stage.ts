import type { ContractKind, Stage } from '../core/model.ts';
import { isProposal } from './route.ts';
import { find, textOf } from './selectors.ts';

/** How far things are, with what says so; a hint for wording, never shown as certain. */
export interface StageReading {
  stage: Stage;
  contract: ContractKind;
  evidence?: string;
}

const began =
  /\b(contract (has )?started|accepted (an|the|your) offer|hired|started (an?|the|your) (new )?contract)\b/i;
const ended = /\b(contract (has )?ended|ended the contract|closed the contract)\b/i;
const talks =
  /\b(submitted an? proposal|sent an? (offer|invitation)|invited|accepted (an|the|your) (invitation|interview)|interview)\b/i;
const hourly = /\bhrs?\/week\b|\bhrs\b|\/hr\b|\bhourly\b/i;
const fixed = /\bfixed[- ]price\b|\bmilestones?\b|\bescrow\b/i;

/**
 * From the page's own words only, never from what people wrote: the room's head, and the events of the list in order.
 * `events` are texts of system events; `url` is the frame's address.
 */
export function readStage(doc: Document, events: readonly string[], url: string): StageReading {
  const head = pageWordsOfHead(doc);
  const said = [...events, head].join('\n');
  const contract: ContractKind = hourly.test(said) ? 'hourly' : fixed.test(said) ? 'fixed' : 'unknown';
  const last = events.findLast((event) => began.test(event) || ended.test(event));
  if (last && ended.test(last))
    return { stage: 'unknown', contract, evidence: 'an event says that the contract ended' };
  if (last) return { stage: 'contract', contract, evidence: 'an event says that the contract started' };
  if (find(doc, 'viewContract'))
    return { stage: 'contract', contract, evidence: 'the room links to its contract' };
  // A limit of hours is only ever changed in a running contract.
  if (events.some((event) => /\blimit: .*hrs\/week/i.test(event))) {
    return { stage: 'contract', contract, evidence: 'an event changes the weekly limit' };
  }
  if (/\bview (the )?(proposal|offer|invitation)\b/i.test(head)) {
    return { stage: 'interview', contract, evidence: 'the room links to its proposal' };
  }
  if (isProposal(url))
    return { stage: 'interview', contract, evidence: 'the room stands on a proposal page' };
  if (events.some((event) => talks.test(event))) {
    return { stage: 'interview', contract, evidence: 'an event speaks of a proposal or an invitation' };
  }
  return { stage: 'unknown', contract };
}

/** The room's head without what people named: its title and the job's. */
function pageWordsOfHead(doc: Document): string {
  const named = [textOf(doc, 'title'), textOf(doc, 'subtitle')];
  return named.reduce<string>(
    (head, name) => (name ? head.replace(name, ' ') : head),
    textOf(doc, 'header') ?? '',
  );
}
