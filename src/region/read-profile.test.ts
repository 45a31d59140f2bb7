import { expect, test } from 'vitest';
import second from '../../test/fixtures/second-region.json' with { type: 'json' };
import { defaultProfile } from './default-profile.ts';
import { readProfile } from './read-profile.ts';

const written = (change: (profile: typeof second) => void) => {
  const profile = structuredClone(second);
  change(profile);
  return JSON.stringify(profile);
};

test('a profile is read as it was written', () => {
  expect(readProfile(JSON.stringify(second))).toEqual(second);
  expect(readProfile(JSON.stringify(defaultProfile))).toEqual(defaultProfile);
});

test('policies an older profile did not know take the values of the repository, the rest stays the region’s own', () => {
  const read = readProfile(
    written(profile => {
      Reflect.deleteProperty(profile.policies, 'draftDays');
      Reflect.deleteProperty(profile.policies.password, 'remindDays');
    }),
  );
  expect(read?.name).toBe('Лебяжий край');
  expect(read?.policies.draftDays).toBe(defaultProfile.policies.draftDays);
  expect(read?.policies.password).toEqual({
    ...second.policies.password,
    remindDays: defaultProfile.policies.password.remindDays,
  });
});

test.each([
  ['cut short', JSON.stringify(second).slice(0, -1)],
  ['null', 'null'],
  ['a list', '[]'],
  ['without policies', written(profile => Reflect.deleteProperty(profile, 'policies'))],
  ['without a name', written(profile => Reflect.deleteProperty(profile, 'name'))],
  ['without one colour', written(profile => Reflect.deleteProperty(profile.colours.dark, 'ok'))],
  ['with a department without a name', written(profile => Reflect.deleteProperty(profile.departments[4]!, 'nameOf'))],
  ['with a year that is no year', written(profile => Object.assign(profile.calendar, { '2027': ['2027-01-01'] }))],
])('a profile %s is not taken', (_, json) => {
  expect(readProfile(json)).toBeNull();
});
