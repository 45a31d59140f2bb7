import type { PostedForm } from '../platform/requests/body.ts';
import { type DatePart, type DateParts, parseDateParts } from '../ui/date-parts.ts';

/** What is wrong with the day of birth, and in which of its three inputs. */
export type BirthErrors = { birth?: string; part?: DatePart };

export const NO_BIRTH: DateParts = { day: '', month: '', year: '' };

/** Reads the day of birth of somebody who is not signed in; `iso` is null when it is wrong. See `BirthInput`. */
export function typedBirth(form: PostedForm): { typed: DateParts; iso: string | null; errors: BirthErrors } {
  const part = (name: DatePart) => form.text(`birth.${name}`).trim();
  const typed = { day: part('day'), month: part('month'), year: part('year') };
  const birth = parseDateParts(typed);
  if ('iso' in birth) return { typed, iso: birth.iso, errors: {} };
  return { typed, iso: null, errors: { birth: `Дата рождения. ${birth.message}`, part: birth.part } };
}
