import type { Answer, Field, ProfileValue } from './definition.ts';
import { keptValues, spellAnswer } from './field-values.ts';
import type { RawValues } from './raw-values.ts';
import type { StoredPage } from './stored-page.ts';

/** What the profile knows; `source` is a sentence: «Из вашего профиля, вы ввели это 3 ноября 2026 г.» */
export type ProfileValues = Partial<Record<ProfileValue, { value: Answer; source: string }>>;

/** `sources` name where a value came from, by field id. */
export type InitialValues = { values: RawValues; sources: Record<string, string> };

/** What stands in the inputs when the page is opened: the draft's own, or the profile's where nothing was kept yet. */
export function initialValues(fields: Field[], stored: StoredPage | null, profile: ProfileValues): InitialValues {
  const kept = stored && keptValues(fields, stored);
  const values: RawValues = { ...kept };
  const sources: Record<string, string> = {};
  for (const field of fields) {
    const known = field.prefill && profile[field.prefill];
    if (!known) continue;
    const spelled = spellAnswer(field, known.value);
    if (!kept) Object.assign(values, spelled);
    if (Object.keys(spelled).length > 0 && stands(spelled, values)) sources[field.id] = known.source;
  }
  return { values, sources };
}

// A value the person has changed is theirs, not the profile's.
const stands = (spelled: RawValues, values: RawValues) =>
  Object.entries(spelled).every(([name, given]) => given.join('\n') === (values[name] ?? []).join('\n'));
