import type { Profile } from '../../core/model.ts';
import { t } from '../../ui/text.ts';

interface AboutYouProps {
  profile: Profile;
  onChange: (profile: Profile) => void;
}

/** The freelancer's own terms, which replies take their values from. */
export function AboutYou({ profile, onChange }: AboutYouProps) {
  const rename = (name: string) => {
    const { name: _, ...rest } = profile;
    onChange(name.trim() ? { ...rest, name: name.trim() } : rest);
  };
  return (
    <section aria-labelledby="about-you">
      <h2 id="about-you">{t('aboutYou')}</h2>
      <label class="field">
        <span>{t('ownName')}</span>
        <input
          value={profile.name ?? ''}
          autocomplete="off"
          aria-describedby="own-name-help"
          onChange={(event) => rename(event.currentTarget.value)}
        />
      </label>
      <p id="own-name-help" class="hint">
        {t('ownNameHelp')}
      </p>
    </section>
  );
}
