import { withLink } from '../../core/compose.ts';
import { fill } from '../../core/fill.ts';
import { emptyMemory } from '../../core/model.ts';
import { knownValues } from '../../core/values.ts';
import type { State } from '../../storage/state.ts';
import { FilledText } from '../../ui/filled-text.tsx';
import { t } from '../../ui/text.ts';

interface ReplyPreviewProps {
  body: string;
  link: string | undefined;
  state: State;
  /** The text has errors, which stand beside it. */
  broken: boolean;
}

/** How a reply reads to a client named Anna; what will be asked first is marked. */
export function ReplyPreview({ body, link, state, broken }: ReplyPreviewProps) {
  return (
    <section class="preview" aria-label={t('previewTitle')}>
      <h3>{t('previewTitle')}</h3>
      <div class="preview-text" dir="auto">
        {broken ? t('previewBroken') : <FilledText text={filledFor('Anna', body, link, state)} />}
      </div>
    </section>
  );
}

function filledFor(client: string, body: string, linkId: string | undefined, state: State): string {
  const { profile, settings, links } = state;
  const values = knownValues({
    conversation: { id: '', messages: [], clientFirstName: client, stage: 'unknown', contract: 'unknown' },
    profile,
    settings,
    memory: emptyMemory(''),
    now: new Date(),
  });
  const { text } = fill(body, values, links);
  return withLink(
    text,
    links.find(({ id }) => id === linkId),
  );
}
