/** Whether a client asks for more than what was agreed, which then is a new agreement. */
import { lengthOf } from './asked.ts';
import type { ClientMemory, DemandLabel } from './model.ts';
import type { Values } from './variables.ts';

const onTop =
  /\b(?:as well|longer|extend\w*|in addition|not just|not only|but now|more (?:hours|days|time|often)|from now on|now (?:the|my|our|we|i) (?:\w+ )?(?:wants?|needs?|would)|add (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:move|change|shift|switch|swap)\b.{0,40}\bhours|every ?day now)\b/i;
const complaints: readonly DemandLabel[] = ['hours-complaint', 'platform-help'];

/** In so many words, or by the hours that are named. */
export function asksForMore(label: DemandLabel, text: string, values: Values, memory: ClientMemory): boolean {
  return (!complaints.includes(label) && onTop.test(text)) || hasOtherHours(values, memory);
}

/** Whether the client names other hours than the agreed ones. Where the zones cannot be compared, only how long they are counts. */
function hasOtherHours({ agreed_hours, asked_hours }: Values, memory: ClientMemory): boolean {
  if (!agreed_hours || !asked_hours) return false;
  const [had, wanted] = [agreed_hours, asked_hours].map(lengthOf);
  if (had !== undefined && wanted !== undefined && wanted > had) return true;
  if (memory.agreedHours && !memory.zone) return false;
  const numbersIn = (hours: string) => hours.replace(/noon/g, '12').match(/\d+(?=\D|$)/g) ?? [];
  const agreed = new Set(numbersIn(agreed_hours).map(Number));
  return numbersIn(asked_hours).some((number) => Number(number) > 0 && !agreed.has(Number(number)));
}
