import type { Context } from 'hono';
import { accessOf } from '../accounts/access.ts';
import type { CitizenEnv } from '../accounts/citizen.ts';
import type { Answer, PageAnswers } from '../forms/definition.ts';
import type { FieldError } from '../forms/field-error.ts';
import { inputNames, spellAnswer } from '../forms/field-values.ts';
import { parseFields } from '../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../forms/raw-values.ts';
import type { Profile, ProfileValues } from '../persons/profile.ts';
import { dropCheck } from '../persons/registry/ask-registry.ts';
import { now } from '../platform/clock.ts';
import { poke, seeOther } from '../platform/http.ts';
import { outageOf } from '../platform/parts/outages.ts';
import { found } from '../platform/problems.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { localDate } from '../region/zone.ts';
import { page } from '../ui/page.tsx';
import { editProfile } from './edit-profile.ts';
import { readProfile } from './reading.ts';
import { fieldsOf, isLocked, type Section, sections, type ValueName } from './section.ts';
import { standingOf } from './standing.ts';
import { ConflictPage } from './views/conflict-page.tsx';
import { LockedPage, SectionPage } from './views/section-page.tsx';

const sectionOf = (id: string): Section => found(Object.hasOwn(sections, id) ? sections[id] : undefined);
const backToProfile = { href: '/cabinet/profile', label: 'Профиль' };

/** The form of one part of the profile as it stands, or with what was typed and is wrong. */
export async function showSection(c: Context<CitizenEnv>, id: string, wrong?: { values: RawValues; errors: FieldError[] }) {
  const section = sectionOf(id);
  const { profile, version, checks } = await readProfile(c.get('db'), c.get('citizen'));
  if (isWholeLocked(c, section, profile)) return showLocked(c, section, profile);
  const standing = section.checked ? standingOf(checks.get(section.checked), profile) : ({ kind: 'unchecked' } as const);
  // What was proposed and did not fit stands in the form: mostly one digit is to be mended.
  const proposed = 'content' in standing ? standing.content.proposed : undefined;
  const values = wrong?.values ?? spelled(section, profile, proposed);
  return page(
    c,
    { title: section.title, within: 'Профиль', section: 'citizen', status: wrong ? 422 : 200, back: backToProfile },
    <SectionPage
      {...{ id, section, profile, version, standing, values }}
      errors={wrong?.errors ?? []}
      late={(await outageOf(c, 'registries')) !== null}
      csrf={c.get('csrf') ?? ''}
    />,
  );
}

/** Saves one part of the profile. */
export async function postSection(c: Context<CitizenEnv>, id: string) {
  const section = sectionOf(id);
  const form = await readForm(c);
  const citizen = c.get('citizen');
  const { db, device, region } = await accessOf(c);
  const { profile, checks } = await readProfile(db, citizen);
  if (form.text('go') === 'keep') {
    const earlier = section.checked && checks.get(section.checked);
    if (earlier && 'content' in standingOf(earlier, profile)) await dropCheck(db, citizen.personId, earlier.row.id);
    return seeOther(c, '/cabinet/profile');
  }
  const fields = fieldsOf(section, profile);
  const values = rawValues(form, inputNames(fields));
  const parsed = parseFields(fields, values, { today: localDate(region.timeZone, now()), answers: {} });
  if (parsed.errors.length > 0) return showSection(c, id, { values: showable(values), errors: parsed.errors });
  const names = fields.map(field => field.id);
  const typed = valuesOf(names, parsed.answers);
  const version = Number(/^\d{1,9}$/.exec(form.text('version'))?.[0] ?? 0);
  const outcome = await editProfile(db, citizen, device, { id, section, names, values: typed, version });
  switch (outcome.kind) {
    case 'saved':
      poke(c, outcome.announced);
      return seeOther(c, `/cabinet/profile?${new URLSearchParams({ saved: outcome.asked ? 'asked' : 'yes' })}`);
    case 'locked':
      return showLocked(c, section, profile, 409);
    case 'changed':
      return page(
        c,
        { title: section.title, within: 'Профиль', section: 'citizen', status: 409, back: backToProfile },
        <ConflictPage
          {...{ id, section, names, typed, values }}
          profile={outcome.profile}
          version={outcome.version}
          csrf={c.get('csrf') ?? ''}
        />,
      );
  }
}

async function showLocked(c: Context<CitizenEnv>, section: Section, known: Profile, status: 200 | 409 = 200) {
  const { profile } = await regionOf(c);
  const source = section.fields.map(({ id }) => known[id]?.source).find(each => each !== undefined) ?? 'entered';
  return page(
    c,
    { title: section.title, within: 'Профиль', section: 'citizen', status, back: backToProfile },
    <LockedPage section={section} source={source} region={profile} />,
  );
}

const isWholeLocked = (c: Context<CitizenEnv>, section: Section, profile: Profile): boolean =>
  section.fields.every(({ id }) => isLocked(profile, c.get('citizen').trustLevel, id));

const spelled = (section: Section, profile: Profile, proposed: Partial<ProfileValues> = {}): RawValues =>
  Object.assign(
    {},
    ...section.fields.map(field => {
      const value = proposed[field.id] ?? profile[field.id]?.value;
      return value === undefined ? {} : spellAnswer(field, value as Answer);
    }),
  );

/** Answers by the names of values; what was left empty is taken away, but a patronymic is then none. */
const valuesOf = (names: ValueName[], answers: PageAnswers): Partial<ProfileValues> =>
  Object.fromEntries(names.map(name => [name, answers[name] ?? (name === 'patronymic' ? '' : undefined)]));
