import type { Country } from '../core/model.ts';
import type { TextKey } from '../ui/text.ts';

export const countryNames: Record<Country, TextKey> = {
  neutral: 'countryNeutral',
  us: 'countryUs',
  uk: 'countryUk',
  eu: 'countryEu',
  canada: 'countryCanada',
  australia: 'countryAustralia',
};
