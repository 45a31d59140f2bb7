import { municipalCodeOf } from './municipal-code.ts';
import type { RegionProfile } from './profile.ts';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What of the policies, hours and the time zone contradicts itself, in sentences. */
export function policyProblems({ timeZone, support, policies, demo }: RegionProfile): string[] {
  const { password, upload, working, filing, municipalLogin } = policies;
  const rules: [boolean, string][] = [
    [isTimeZone(timeZone), `timeZone: часового пояса «${timeZone}» нет. Пример: Asia/Krasnoyarsk.`],
    [password.advise >= password.min, 'policies.password: advise меньше min.'],
    [upload.maxTotalBytes >= upload.maxBytes, 'policies.upload: maxTotalBytes меньше maxBytes.'],
    [working.from < working.to, 'policies.working: from должно быть раньше to.'],
    [demo || filing.requires !== 'any', 'policies.filing.requires: «any» разрешено только учебному порталу (demo: true).'],
    [
      demo || !policies.faceComparison,
      'policies.faceComparison: сравнивать лица может только учебный портал (demo: true); вне его это делает одна ЕБС (572-ФЗ).',
    ],
    [
      municipalCodeOf(municipalLogin, municipalLogin.example) === municipalLogin.example,
      'policies.municipalLogin: example не подходит под pattern или в нём нет буквы.',
    ],
    ...support.map(({ opens, closes }, i): [boolean, string] => [
      opens < closes,
      `support.${i}: opens должно быть раньше closes.`,
    ]),
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}
