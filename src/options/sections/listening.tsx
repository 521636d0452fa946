import { countries, type DemandLabel, demandLabels, type Settings } from '../../core/model.ts';
import { Part, SelectField, Switch } from '../../ui/fields.tsx';
import { meaningOfLabel, nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';
import { countryNames } from '../country-names.ts';
import type { PageProps } from '../options.tsx';
import { TryMessage } from './try-message.tsx';

/** By the least confidence; nothing below a half is ever heard (see confidenceOf in detect.ts). */
const levels = { '0.5': 'levelLikely', '0.7': 'levelSure', '0.85': 'levelVerySure' } as const;
type Level = keyof typeof levels;

/** What is heard, how surely, and what replies may say about independent work; and a place to try it. */
export function ListeningPage({ state, ports, say }: PageProps) {
  const { settings } = state;
  const save = (changes: Partial<Settings>) =>
    void say(ports.changeSettings((before) => ({ ...before, ...changes })));
  const switchLabel = (label: DemandLabel, on: boolean) =>
    void say(
      ports.changeSettings((before) => ({
        ...before,
        labelsOff: demandLabels.filter((one) => (one === label ? !on : before.labelsOff.includes(one))),
      })),
    );
  return (
    <>
      <Part title={t('listenFor')}>
        <p class="hint">{t('listenForHelp')}</p>
        <LabelSwitches off={settings.labelsOff} onSwitch={switchLabel} />
      </Part>
      <Part title={t('howSure')}>
        <SelectField
          name={t('sensitivity')}
          help={t('sensitivityHelp')}
          value={levelOf(settings.sensitivity)}
          options={(Object.keys(levels) as Level[]).map((level) => [level, t(levels[level])])}
          onChange={(level) => save({ sensitivity: Number(level) })}
        />
      </Part>
      <Part title={t('independentWork')}>
        <Switch
          name={t('reminderLine')}
          help={t('reminderLineHelp')}
          checked={settings.reminderLine}
          onChange={(reminderLine) => save({ reminderLine })}
        />
        {settings.reminderLine && (
          <SelectField
            name={t('country')}
            help={t('countryHelp')}
            value={settings.country}
            options={countries.map((country) => [country, t(countryNames[country])])}
            onChange={(country) => save({ country })}
          />
        )}
      </Part>
      <Part title={t('tryMessage')}>
        <TryMessage state={state} />
      </Part>
    </>
  );
}

interface LabelSwitchesProps {
  off: readonly DemandLabel[];
  onSwitch: (label: DemandLabel, on: boolean) => void;
}

function LabelSwitches({ off, onSwitch }: LabelSwitchesProps) {
  return (
    <ul class="label-list">
      {demandLabels.map((label) => (
        <li key={label}>
          <Switch
            name={nameOfLabel(label)}
            help={meaningOfLabel(label)}
            checked={!off.includes(label)}
            onChange={(on) => onSwitch(label, on)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The level nearest to a stored number. */
function levelOf(sensitivity: number): Level {
  const distance = (level: Level) => Math.abs(Number(level) - sensitivity);
  return (Object.keys(levels) as Level[]).reduce((best, level) =>
    distance(level) < distance(best) ? level : best,
  );
}
