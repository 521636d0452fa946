/** What our replies are made of: sentences with one home each, put together in three paragraphs. */
import type { ContractKind, DemandLabel, Firmness, Situation, Snippet } from '../model.ts';

/** A variant of a demand that a reply takes up in its own words: the first one whose pattern is found counts. */
export interface Aspect {
  pattern: RegExp;
  /** Only where the kind of contract is this one. */
  contract?: ContractKind;
  /** What went wrong is taken up first wherever the message has it; what is asked then comes from the next variant. */
  isTrouble?: true;
  /** Counts wherever the message has it, as if it stood in the quoted words. */
  isWide?: true;
  /** A message that the line on working as a freelancer would not fit. */
  isCalm?: true;
  /** Follows "Hi Anna, " and so begins small. */
  acknowledgement?: Partial<Record<Situation, string>>;
  answer?: Partial<Record<Situation, string>>;
  offer?: Partial<Record<Situation, string>>;
  closing?: Partial<Record<Situation, string>>;
  /** The main sentence of a second round, where the one for all would not fit. */
  again?: Partial<Record<Situation, string>>;
  /** Help page that fits better than the reply's own. */
  link?: string;
}

/** Something that hourly and fixed-price contracts need said differently; `any` where the kind is not known. */
export interface ByContract {
  any: string;
  hourly: string;
  fixed: string;
}
const contracts = ['any', 'hourly', 'fixed'] as const;
type ContractWording = (typeof contracts)[number];

/** The link of an aspect whose reply needs none. */
export const noLink = 'none';

/** One reply, or three where hourly and fixed price differ: what it says and when it fits. */
export interface Cell {
  situation: Situation;
  firmness: Firmness;
  title: string;
  /** What follows the greeting; begins small. */
  opening: string;
  middle: readonly (string | Partial<ByContract>)[];
  closing: string;
  link?: string | Partial<ByContract>;
}

export interface LabelReplies {
  label: DemandLabel;
  aspects: readonly Aspect[];
  cells: readonly Cell[];
  /** One message often carries several of the variants, and each wants its own sentence. */
  manyAspects?: true;
  /** The page that is offered alone where the reply has none. */
  link?: string;
  /** Help-article ids or addresses that the facts come from. */
  sources: readonly string[];
}

/** The same words in every situation. */
export function everywhere(text: string): Partial<Record<Situation, string>> {
  return { interview: text, contract: text, agreed: text };
}

/** An opening that takes up what the client wrote, or says `fallback`. */
export function acknowledging(fallback: string): string {
  return `{{acknowledgement | ${fallback}}}`;
}

/** A main sentence that fits what the client wrote, or `fallback`. */
export function answering(fallback: string): string {
  return `{{answer | ${fallback}}}`;
}

/** An offer that fits what the client wrote, or `fallback`. */
export function offering(fallback: string): string {
  return `{{offer | ${fallback}}}`;
}

/** The main sentence of a second round that fits what the client wrote, or `fallback`. */
export function onceMore(fallback: string): string {
  return `{{again | ${fallback}}}`;
}

/** A last line that fits what the client wrote, or `fallback`. */
export function closingWith(fallback: string): string {
  return `{{closing | ${fallback}}}`;
}

/** A body in the three paragraphs that compose.ts relies on. */
export function bodyOf(opening: string, middle: readonly string[], closing: string): string {
  return `Hi {{client_first_name | there}}, {{kind_word | }}${opening}\n\n${middle.join(' ')}\n\n{{other_question | }}${closing}`;
}

export function snippetsOf(replies: LabelReplies): Snippet[] {
  return replies.cells.flatMap((cell) =>
    contracts
      .filter(
        (contract) => contract === 'any' || cell.middle.some((sentence) => typeof sentence !== 'string'),
      )
      .map((contract) => snippetOf(replies, cell, contract)),
  );
}

const titleEnds: Record<ContractWording, string> = { any: '', hourly: ' (hourly)', fixed: ' (fixed price)' };

function snippetOf({ label, sources }: LabelReplies, cell: Cell, contract: ContractWording): Snippet {
  const { situation, firmness, title, opening, middle, closing } = cell;
  const worded = (text: string | Partial<ByContract> | undefined) =>
    typeof text === 'object' ? text[contract] : text;
  const link = worded(cell.link);
  return {
    id: [label, situation, firmness, ...(contract === 'any' ? [] : [contract])].join('/'),
    title: title + titleEnds[contract],
    body: bodyOf(
      // In a second round only a reason or a trouble is taken up; the rest was at the first.
      firmness === 'clear' && situation === 'contract' ? `{{reason | ${opening}}}` : opening,
      middle.flatMap((sentence) => worded(sentence) ?? []),
      firmness === 'friendly' ? closingWith(closing) : closing,
    ),
    labels: [label],
    situations: [situation],
    firmness,
    ...(contract === 'any' ? {} : { contract }),
    ...(link ? { link } : {}),
    sources,
    updatedAt: 0,
  };
}
