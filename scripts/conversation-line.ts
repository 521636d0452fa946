import { helpLinks } from '../src/core/library/help-links.ts';
import { starterReplies } from '../src/core/library/starter-replies.ts';
import {
  type Author,
  type ClientMemory,
  type ContractKind,
  type Conversation,
  type Country,
  type DemandLabel,
  defaultProfile,
  defaultSettings,
  emptyMemory,
  type Firmness,
  type Profile,
  type Settings,
  type Stage,
  type SuggestionResult,
} from '../src/core/model.ts';
import { suggest } from '../src/core/suggest.ts';
import { firstNameOf } from '../src/upwork/names.ts';
import { agreedInWords, isWeeklyHours } from './agreed-hours-line.ts';

/** One conversation as `npm run suggest` and tests/conversations have it. */
export interface ConversationLine {
  id: string;
  me?: string;
  client?: string;
  stage?: Stage;
  contract?: ContractKind | 'fixed-price';
  messages: readonly { from: Author; text: string; at?: string }[];
  /** As the panel has it, in words ("Mon-Fri 9-5 EST"), or by part: {"days": [1, 2], "start": "09:00", "end": "13:00", "zone": "EST"}. */
  agreedHours?: unknown;
  answered?: readonly { label: DemandLabel; times: number; firmness?: Firmness }[];
  firmness?: Firmness;
  country?: Country;
  clientZone?: string;
  profile?: Partial<Profile>;
  settings?: Partial<Settings>;
  now?: string;
}

/** The suggestions for one line, by the same code as the panel's. */
export function suggestionsFor(line: ConversationLine) {
  const { suggestions, silence } = resultFor(line);
  return {
    id: line.id,
    suggestions: suggestions.map(({ id, kind, title, text, questions, links, labels, why }) => ({
      id,
      kind,
      title,
      text,
      questions,
      links: links.map(({ url }) => url),
      labels,
      why,
    })),
    silence,
  };
}

export function resultFor(line: ConversationLine): SuggestionResult {
  const inWords = isWeeklyHours(line.agreedHours) ? undefined : agreedInWords(line.agreedHours);
  return suggest(conversationOf(line), {
    snippets: starterReplies,
    links: helpLinks,
    profile: { ...defaultProfile, ...line.profile },
    memory: memoryOf(line),
    settings: { ...defaultSettings, ...line.settings },
    now: line.now ? new Date(line.now) : new Date(),
    ...(inWords === undefined ? {} : { agreedInWords: inWords }),
  });
}

function conversationOf({
  id,
  me,
  client,
  stage = 'unknown',
  contract = 'unknown',
  messages,
}: ConversationLine): Conversation {
  const clientFirstName = client && firstNameOf(client.split(/,| [|–—-] /)[0] ?? '');
  return {
    id,
    messages: messages.map((message, index) => ({ key: String(index), ...message })),
    ...(me ? { me } : {}),
    ...(client ? { client } : {}),
    ...(clientFirstName ? { clientFirstName } : {}),
    stage,
    contract: contract === 'fixed-price' ? 'fixed' : contract,
  };
}

function memoryOf({
  id,
  agreedHours,
  answered = [],
  firmness,
  country,
  clientZone,
}: ConversationLine): ClientMemory {
  return {
    ...emptyMemory(id),
    answered: answered.map((entry) => ({ firmness: 'friendly', lastAt: '', ...entry })),
    ...(isWeeklyHours(agreedHours) ? { agreedHours } : {}),
    ...(firmness ? { firmness } : {}),
    ...(country ? { country } : {}),
    ...(clientZone ? { zone: clientZone } : {}),
  };
}
