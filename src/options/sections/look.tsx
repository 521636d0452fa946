import { useState } from 'preact/hooks';
import type { Preferences } from '../../core/preferences.ts';
import { Part, Switch } from '../../ui/fields.tsx';
import { t } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';

const appearances = ['auto', 'light', 'dark'] as const;

/** How it looks and which keys it hears. */
export function LookPage({ state: { preferences }, ports, say }: PageProps) {
  const save = (changes: Partial<Preferences>) =>
    void say(ports.changePreferences((before) => ({ ...before, ...changes })));
  return (
    <>
      <Part title={t('appearance')}>
        <fieldset class="choices">
          <legend class="hidden">{t('appearance')}</legend>
          {appearances.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="appearance"
                checked={preferences.appearance === one}
                onChange={() => save({ appearance: one })}
              />
              <span>{t(`appearance_${one}`)}</span>
            </label>
          ))}
        </fieldset>
      </Part>
      <Part title={t('keys')}>
        <KeyField value={preferences.panelKey} onChange={(panelKey) => save({ panelKey })} />
        <p class="hint">{t('browserKeys')}</p>
      </Part>
      <Part title={t('abbreviations')}>
        <Switch
          name={t('abbreviationsOn')}
          help={t('abbreviationsHelp')}
          checked={preferences.abbreviations}
          onChange={(abbreviations) => save({ abbreviations })}
        />
      </Part>
      <Part title={t('review')}>
        <Switch
          name={t('reviewOn')}
          help={t('reviewHelp')}
          checked={preferences.reviewDrafts}
          onChange={(reviewDrafts) => save({ reviewDrafts })}
        />
      </Part>
    </>
  );
}

/** Takes the next chord; one without Ctrl, Alt or Meta would be typing. */
function KeyField({ value, onChange }: { value: string; onChange: (chord: string) => void }) {
  const [problem, setProblem] = useState('');
  const take = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (/^(Alt|Control|Shift|Meta|AltGraph)/.test(event.key)) return;
    if (!(event.altKey || event.ctrlKey || event.metaKey)) return setProblem(t('keyNeedsModifier'));
    setProblem('');
    onChange(chordOf(event));
  };
  return (
    <div class="field">
      <label class="field short">
        <span>{t('panelKey')}</span>
        <input
          readOnly
          dir="ltr"
          value={nameOfChord(value)}
          aria-describedby="panel-key-help"
          onKeyDown={take}
        />
      </label>
      <p id="panel-key-help" class={problem ? 'error' : 'hint'}>
        {problem || t('panelKeyHelp')}
      </p>
    </div>
  );
}

function chordOf({ altKey, ctrlKey, shiftKey, metaKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'];
  return [...held.filter((key) => key !== false), code].join('+');
}

function nameOfChord(chord: string): string {
  return chord
    .replace(/Key|Digit/, '')
    .replace('Control', 'Ctrl')
    .replaceAll('+', ' + ');
}
