/** Every reply as it would be inserted for a new user, by label, situation, firmness and kind of contract. */
import { fittingSnippets } from '../src/core/choose.ts';
import { withLink } from '../src/core/compose.ts';
import { fill } from '../src/core/fill.ts';
import { helpLinks } from '../src/core/library/help-links.ts';
import { reminderLine } from '../src/core/library/reminders.ts';
import { starterReplies } from '../src/core/library/starter-replies.ts';
import {
  type Country,
  type DemandLabel,
  demandLabels,
  type Firmness,
  firmnesses,
  type Situation,
  type Snippet,
  situations,
} from '../src/core/model.ts';
import { withReminder } from '../src/core/values.ts';
import type { Values } from '../src/core/variables.ts';

export const contracts = ['hourly', 'fixed'] as const;

export interface Cell {
  label: DemandLabel;
  situation: Situation;
  firmness: Firmness;
  contract: (typeof contracts)[number];
  snippet: Snippet | undefined;
}

export const cells: readonly Cell[] = demandLabels.flatMap((label) =>
  situations.flatMap((situation) =>
    firmnesses.flatMap((firmness) =>
      contracts.map((contract) => {
        const wanted = { label, situation, firmness, contract };
        return { ...wanted, snippet: fittingSnippets(starterReplies, wanted)[0] };
      }),
    ),
  ),
);

/** A reply as it would be inserted; `values` over those of a new user who has set nothing. */
export function textOf(snippet: Snippet, values: Values = {}, country: Country = 'neutral'): string {
  const label = snippet.labels[0];
  const known: Values = {
    client_first_name: 'Anna',
    reply_promise: 'within one business day',
    ...withReminder(label ? reminderLine(label, country) : ''),
    ...values,
  };
  return withLink(
    fill(snippet.body, known, helpLinks).text,
    helpLinks.find(({ id }) => id === snippet.link),
  );
}
