import { defaultProfile } from './default-profile.ts';
import type { RegionProfile } from './profile.ts';
import { SUPPORT } from './support-unit.ts';

const repeated = (values: string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

/** What does not fit between municipalities, departments and МФЦ, in sentences: codes, references, duties nobody has. */
export function officeProblems({ municipalities, departments, mfc }: RegionProfile): string[] {
  const known = new Set(municipalities.map(one => one.code));
  const offices = [...departments.map(one => one.code), ...mfc.map(one => one.code)];
  return [
    ...repeated(municipalities.map(one => one.code)).map(code => `municipalities: код ${code} стоит дважды.`),
    ...(offices.includes(SUPPORT) ? [`departments, mfc: код ${SUPPORT} занят: это поддержка портала.`] : []),
    ...repeated(offices).map(code => `departments, mfc: код ${code} стоит дважды.`),
    ...departments
      .filter(one => one.municipality !== undefined && !known.has(one.municipality))
      .map(one => `departments ${one.code}: муниципалитета ${one.municipality} нет в municipalities.`),
    ...mfc
      .filter(one => !known.has(one.municipality))
      .map(one => `mfc ${one.code}: муниципалитета ${one.municipality} нет в municipalities.`),
    ...[...new Set([...defaultProfile.departments, ...departments].map(one => one.duty))].flatMap(duty =>
      dutyProblems(duty, municipalities, departments),
    ),
  ];
}

/** A duty is done by one department of the region, or by one in each municipality. Services of the catalogue name duties. */
function dutyProblems(
  duty: string,
  municipalities: RegionProfile['municipalities'],
  departments: RegionProfile['departments'],
): string[] {
  const doers = departments.filter(one => one.duty === duty);
  const regional = doers.filter(one => one.municipality === undefined);
  if (doers.length === 0) return [`departments: нет органа с duty «${duty}», а услуги портала на него ссылаются.`];
  if (regional.length > 0)
    return doers.length === 1
      ? []
      : [`departments: duty «${duty}» у нескольких органов, и один из них краевой: неясно, кто решает.`];
  return municipalities.flatMap(({ code }) => {
    const here = doers.filter(one => one.municipality === code).length;
    if (here === 1) return [];
    return [`departments: duty «${duty}» в муниципалитете ${code} ${here === 0 ? 'не у кого' : 'у нескольких органов'}.`];
  });
}
