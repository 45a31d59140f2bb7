import { describe, expect, test } from 'vitest';
import second from '../../test/fixtures/second-region.json' with { type: 'json' };
import { defaultProfile } from './default-profile.ts';
import type { RegionProfile } from './profile.ts';
import { parseProfile } from './validate.ts';

/** The default profile with one thing changed. */
function changed(change: (profile: RegionProfile) => unknown): unknown {
  const profile = structuredClone(defaultProfile);
  change(profile);
  return profile;
}

const set = (part: object | undefined, values: object): object => Object.assign(part ?? {}, values);

const problemsOf = (json: unknown): string[] => {
  const parsed = parseProfile(json);
  return parsed.ok ? [] : parsed.problems;
};

describe('a profile of a region', () => {
  test('of the repository is valid and survives JSON', () => {
    const parsed = parseProfile(JSON.parse(JSON.stringify(defaultProfile)));
    expect(parsed).toEqual({ ok: true, profile: defaultProfile });
  });

  test('of another край is valid and shares no name, code, colour or zone with the default', () => {
    expect(problemsOf(second)).toEqual([]);
    const words = (profile: object) =>
      new Set(
        JSON.stringify(profile).match(/[А-ЯЁ][а-яё]{5,}(?:ий|ого) (?:край|края)|#[0-9a-f]{6}|\d{8}|"[A-Z][a-z]+\/[A-Za-z]+"/g),
      );
    const shared = [...words(second)].filter(word => words(defaultProfile).has(word));
    expect(shared).toEqual(['#ffffff']);
  });

  test.each<[string, (profile: RegionProfile) => unknown, RegExp]>([
    [
      'pale text',
      p => set(p.colours.light, { soft: '#8a97a3' }),
      /^colours\.light: контраст soft #8a97a3 на paper #ffffff равен 2,9\d:1/,
    ],
    ['a pale link in the dark', p => set(p.colours.dark, { accent: '#2a5a50' }), /^colours\.dark: контраст accent/],
    ['focus nobody sees', p => set(p.colours.light, { focus: '#999999', ink: '#555555' }), /рамка focus/],
    [
      'a colour that leaves its declaration',
      p => set(p.colours.light, { ink: '#000}*{x:y' }),
      /^colours\.light\.ink: должно быть цветом/,
    ],
    ['an unknown time zone', p => set(p, { timeZone: 'Asia/Priozersk' }), /^timeZone: часового пояса «Asia\/Priozersk» нет/],
    ['a script in the coat of arms', p => set(p, { coatOfArms: '<script>1</script>' }), /^coatOfArms: <script> не разрешён/],
    [
      'faces compared outside of the demo',
      p => set(p, { demo: false, policies: { ...p.policies, filing: { requires: 'esia' } } }),
      /^policies\.faceComparison: .*ЕБС/,
    ],
    ['a department with the code of the support', p => set(p.departments[1], { code: 'support' }), /код support занят/],
    ['two departments of one code', p => set(p.departments[1], { code: 'nature' }), /код nature стоит дважды/],
    ['a municipality nobody knows', p => set(p.departments[3], { municipality: '00999999' }), /муниципалитета 00999999 нет/],
    ['a municipality without a committee', p => p.departments.pop(), /duty «land» в муниципалитете 00504000 не у кого/],
    ['a duty nobody has', p => p.departments.shift(), /нет органа с duty «nature»/],
    ['two departments of one duty', p => set(p.departments[1], { duty: 'nature' }), /duty «nature» у нескольких органов/],
    ['a date that is not', p => p.calendar['2026']?.holidays.push('2026-02-30'), /^calendar\.2026: «2026-02-30» не дата/],
    ['a date of another year', p => p.calendar['2026']?.holidays.push('2027-02-03'), /^calendar\.2026: «2027-02-03» не дата/],
    ['a working Wednesday', p => p.calendar['2026']?.workdays.push('2026-02-25'), /2026-02-25 не суббота и не воскресенье/],
    ['a holiday left out', p => p.calendar['2026']?.holidays.splice(-2, 1), /нет праздника 2026-11-04/],
    ['`any` outside a demo', p => set(p, { demo: false }), /«any» разрешено только учебному порталу/],
    [
      'support that closes before it opens',
      p => set(p.support[0], { closes: '07:00' }),
      /^support\.0: opens должно быть раньше closes/,
    ],
    ['a misspelt name', p => set(p.policies, { draftDay: 3 }), /^policies: лишнее: draftDay/],
    ['a number as text', p => set(p.policies, { draftDays: '100' }), /^policies\.draftDays: здесь должно быть: число/],
    [
      'a key that is neither wanted nor offered',
      p => set(p.policies, { staffPasskey: 'no' }),
      /staffPasskey: допустимо только: required, offered/,
    ],
    [
      'codes by e-mail in words',
      p => set(p.policies, { codesByEmail: 'yes' }),
      /codesByEmail: здесь должно быть: true или false/,
    ],
    [
      'a municipal code that could take long to match',
      p => set(p.policies.municipalLogin, { pattern: '(А+)+Б' }),
      /municipalLogin\.pattern: должно быть вида/,
    ],
    [
      'an example of another shape',
      p => set(p.policies.municipalLogin, { example: '25-ПР-1' }),
      /municipalLogin: example не подходит под pattern/,
    ],
    [
      'a municipal code without a letter',
      p => set(p.policies.municipalLogin, { pattern: '\\d{11}', example: '79991234567' }),
      /municipalLogin: example не подходит под pattern или в нём нет буквы/,
    ],
    ['a short password', p => set(p.policies.password, { min: 6 }), /^policies\.password\.min: должно быть не меньше 10/],
  ])('is refused for %s', (_, change, problem) => {
    expect(problemsOf(changed(change))).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test.each([null, [[]], 'Приозёрный край', {}, 7])('is refused when it is %j', json => {
    expect(parseProfile(json).ok).toBe(false);
  });
});
