import { type DemandLabel, demandLabels, type Settings } from '../../core/model.ts';
import { meaningOfLabel, nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';

interface ListenForProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** Which demands are heard. */
export function ListenFor({ settings, onChange }: ListenForProps) {
  const { labelsOff } = settings;
  const toggle = (label: DemandLabel) =>
    onChange({
      ...settings,
      labelsOff: labelsOff.includes(label)
        ? labelsOff.filter((other) => other !== label)
        : [...labelsOff, label],
    });
  return (
    <section aria-labelledby="listen-for">
      <h2 id="listen-for">{t('listenFor')}</h2>
      <p class="hint">{t('listenForHelp')}</p>
      <ul class="label-list">
        {demandLabels.map((label) => (
          <li key={label}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!labelsOff.includes(label)}
                aria-describedby={`means-${label}`}
                onChange={() => toggle(label)}
              />
              <span>{nameOfLabel(label)}</span>
            </label>
            <p id={`means-${label}`} class="hint">
              {meaningOfLabel(label)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
