import type { ClientMemory } from '../../core/model.ts';
import { dayInWords, weekdayInWords } from '../../ui/dates.ts';
import { nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';
import { ClientSettings } from './client-settings.tsx';

/** What is remembered of each client, on this device: to look at, to correct, to forget. */
export function ClientsPage({ state, ports, say }: PageProps) {
  const rooms = Object.values(state.memory)
    .flatMap((memory) => memory ?? [])
    .toSorted((a, b) => lastAnswer(b).localeCompare(lastAnswer(a)));
  return (
    <>
      <p class="lead">{t('clientsLead')}</p>
      {rooms.length === 0 && <p>{t('noClients')}</p>}
      <ul class="cards">
        {rooms.map((memory) => (
          <Client
            key={memory.roomId}
            memory={memory}
            onChange={(changed) => void say(ports.saveMemory(changed))}
            onForget={() => void say(ports.forgetMemory(memory.roomId), t('forgotten'))}
          />
        ))}
      </ul>
      {rooms.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="danger"
            onClick={() => void say(ports.forgetMemory(), t('forgottenAll'))}
          >
            {t('forgetAll')}
          </button>
        </div>
      )}
    </>
  );
}

interface ClientProps {
  memory: ClientMemory;
  onChange: (memory: ClientMemory) => void;
  onForget: () => void;
}

function Client({ memory, onChange, onForget }: ClientProps) {
  const { roomId, off = false } = memory;
  const name = nameOfClient(memory);
  return (
    <li class="card" aria-label={name}>
      <div class="row">
        <a
          href={`https://www.upwork.com/ab/messages/rooms/${encodeURIComponent(roomId)}`}
          target="_blank"
          rel="noreferrer"
        >
          <bdi>{name}</bdi>
        </a>
        <button type="button" class="quiet" aria-label={t('forgetNamed', name)} onClick={onForget}>
          {t('forget')}
        </button>
      </div>
      <dl class="facts">
        {factsOf(memory).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input type="checkbox" checked={!off} onChange={() => onChange({ ...memory, off: !off })} />
        <span>{t('suggestHere')}</span>
      </label>
      <ClientSettings memory={memory} onChange={onChange} />
    </li>
  );
}

/** What the page called the client; where that was not kept, what was answered and when. */
function nameOfClient({ client, answered, roomId }: ClientMemory): string {
  if (client) return client;
  if (answered.length === 0) return t('clientUnnamed', roomId.slice(-6));
  const labels = answered.map(({ label }) => nameOfLabel(label)).join(', ');
  return `${labels} · ${dayInWords(lastAnswer({ answered }))}`;
}

/** ISO date-time of the last answer; empty where there was none. */
function lastAnswer({ answered }: Pick<ClientMemory, 'answered'>): string {
  return (
    answered
      .map(({ lastAt }) => lastAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

function factsOf({ answered, agreedHours, dismissed, inserted }: ClientMemory): [string, string][] {
  const facts: [string, string][] = answered.map(({ label, times, firmness, lastAt }) => [
    nameOfLabel(label),
    t('answeredTimes', times, t(`firmness_${firmness}`), dayInWords(lastAt)),
  ]);
  if (agreedHours) {
    const { days, from, to, zone: where } = agreedHours;
    facts.push([t('agreedHours'), `${days.map(weekdayInWords).join(', ')} ${from}–${to} ${where}`]);
  }
  if (inserted.length > 0) facts.push([t('insertedHere'), String(inserted.length)]);
  if (dismissed.length > 0) facts.push([t('dismissedHere'), String(dismissed.length)]);
  return facts;
}
