import { type Weekday, type WeeklyHours, weekdays } from '../core/model.ts';
import { weekdayInWords } from './dates.ts';
import { SelectField, Switch, TextField } from './fields.tsx';
import { t } from './text.ts';
import { timeZones, zoneInWords } from './time-zones.ts';

interface UsualHoursProps {
  hours: WeeklyHours | undefined;
  onChange: (hours: WeeklyHours | undefined) => void;
}

/** Which days and times the freelancer is usually at work, if they want to say so at all. */
export function UsualHours({ hours, onChange }: UsualHoursProps) {
  return (
    <>
      <Switch
        name={t('hasUsualHours')}
        help={t('hasUsualHoursHelp')}
        checked={hours !== undefined}
        onChange={(on) => onChange(on ? officeHours() : undefined)}
      />
      {hours && <Hours hours={hours} onChange={onChange} />}
    </>
  );
}

function Hours({ hours, onChange }: { hours: WeeklyHours; onChange: (hours: WeeklyHours) => void }) {
  const { days, zone } = hours;
  const toggle = (day: Weekday) =>
    onChange({ ...hours, days: weekdays.filter((one) => (one === day) !== days.includes(one)) });
  return (
    <div class="indented">
      <fieldset class="choices">
        <legend>{t('workingDays')}</legend>
        {weekdays.map((day) => (
          <label key={day} class="choice">
            <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
            <span>{weekdayInWords(day)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <TextField
          name={t('hoursFrom')}
          type="time"
          value={hours.from}
          onChange={(from) => onChange({ ...hours, from })}
        />
        <TextField
          name={t('hoursTo')}
          type="time"
          value={hours.to}
          onChange={(to) => onChange({ ...hours, to })}
        />
        <SelectField
          name={t('timeZone')}
          value={zone}
          options={timeZones(zone).map((name) => [name, zoneInWords(name)])}
          onChange={(next) => onChange({ ...hours, zone: next })}
        />
      </div>
    </div>
  );
}

function officeHours(): WeeklyHours {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', zone: timeZone };
}
