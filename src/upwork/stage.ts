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

/** What the surroundings of the messages say of the contract. */
export interface StageHints {
  /** The room's head without what people named: the title and the job's. */
  head: string;
  linksToContract: boolean;
  onProposalPage: boolean;
}

export function readStageHints(doc: Document, url: string): StageHints {
  const named = [textOf(doc, 'title'), textOf(doc, 'subtitle')];
  const all = textOf(doc, 'header') ?? '';
  return {
    head: named.reduce<string>((head, name) => (name ? head.replace(name, ' ') : head), all).trim(),
    linksToContract: find(doc, 'viewContract') !== undefined,
    onProposalPage: isProposal(url),
  };
}

/** From the page's own words only, never from what people wrote. `events` are texts of system events, oldest first. */
export function stageOf(
  { head, linksToContract, onProposalPage }: StageHints,
  events: readonly string[],
): StageReading {
  const said = [...events, head].join('\n');
  const contract: ContractKind = hourly.test(said) ? 'hourly' : fixed.test(said) ? 'fixed' : 'unknown';
  const reading = (stage: Stage, evidence: string) => ({ stage, contract, evidence });
  const last = events.findLast((event) => began.test(event) || ended.test(event));
  if (last && ended.test(last)) return reading('unknown', 'an event says that the contract ended');
  if (last) return reading('contract', 'an event says that the contract started');
  if (linksToContract) return reading('contract', 'the room links to its contract');
  // A limit of hours is only ever changed in a running contract.
  if (events.some((event) => /\blimit: .*hrs\/week/i.test(event))) {
    return reading('contract', 'an event changes the weekly limit');
  }
  if (/\bview (the )?(proposal|offer|invitation)\b/i.test(head)) {
    return reading('interview', 'the room links to its proposal');
  }
  if (onProposalPage) return reading('interview', 'the room stands on a proposal page');
  if (events.some((event) => talks.test(event))) {
    return reading('interview', 'an event speaks of a proposal or an invitation');
  }
  return { stage: 'unknown', contract };
}
