import { rememberAgreedHours, rememberMuted } from '../../core/memory.ts';
import {
  type ClientMemory,
  type Country,
  countries,
  demandLabels,
  type Firmness,
  firmnesses,
} from '../../core/model.ts';
import { SelectField } from '../../ui/fields.tsx';
import { nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';
import { timeZones, zoneInWords } from '../../ui/time-zones.ts';
import { countryNames } from '../country-names.ts';
import { withoutEmpty } from '../without-empty.ts';

interface ClientSettingsProps {
  memory: ClientMemory;
  onChange: (memory: ClientMemory) => void;
}

/** What is different with this one client: how firmly, by whose rules, on which clock, about what. */
export function ClientSettings({ memory, onChange }: ClientSettingsProps) {
  const { agreedHours, country, firmness, zone, mutedLabels } = memory;
  const change = (changes: { [K in keyof ClientMemory]?: ClientMemory[K] | undefined }) =>
    onChange(withoutEmpty<ClientMemory>({ ...memory, ...changes }));
  return (
    <details>
      <summary>{t('clientSettings')}</summary>
      <div class="row">
        <SelectField<Firmness | ''>
          name={t('fieldFirmness')}
          value={firmness ?? ''}
          options={[
            ['', t('clientFirmnessAuto')],
            ...firmnesses.map((one) => [one, t(`firmness_${one}`)] as const),
          ]}
          onChange={(chosen) => change({ firmness: chosen || undefined })}
        />
        <SelectField<Country | ''>
          name={t('country')}
          value={country ?? ''}
          options={[
            ['', t('clientCountryAuto')],
            ...countries.map((one) => [one, t(countryNames[one])] as const),
          ]}
          onChange={(chosen) => change({ country: chosen || undefined })}
        />
        <SelectField
          name={t('clientZone')}
          value={zone ?? ''}
          options={[['', t('clientZoneUnknown')], ...timeZones(...(zone ? [zone] : [])).map(named)]}
          onChange={(chosen) => change({ zone: chosen || undefined })}
        />
      </div>
      <fieldset class="choices">
        <legend>{t('clientLabels')}</legend>
        {demandLabels.map((label) => (
          <label key={label} class="choice">
            <input
              type="checkbox"
              checked={!mutedLabels.includes(label)}
              onChange={() => onChange(rememberMuted(memory, label, !mutedLabels.includes(label)))}
            />
            <span>{nameOfLabel(label)}</span>
          </label>
        ))}
      </fieldset>
      {agreedHours && (
        <button type="button" onClick={() => onChange(rememberAgreedHours(memory, undefined))}>
          {t('takeBackHours')}
        </button>
      )}
    </details>
  );
}

function named(zone: string): [string, string] {
  return [zone, zoneInWords(zone)];
}
