import { faultWords, type SigningFault } from '../../accounts/signature/texts.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { NotTheirs } from './who-signed.ts';

/** Why a file does not sign the application. */
export type DraftFault = Exclude<SigningFault, { kind: 'late' | 'spent' | 'taken' | 'somebody-else' }> | NotTheirs;

const AGAIN = 'Скачайте файл ещё раз, подпишите и загрузите подпись.';

/** Where an application is signed, some of the words of signing in would be about another thing. */
const own: Partial<Record<DraftFault['kind'], string>> = {
  'several-signers': 'В файле несколько подписей. Подпишите заявление одной подписью: своей.',
  'revocation-unknown':
    'Мы не смогли узнать, не отозван ли сертификат: у центра нет свежего списка. Попробуйте завтра с той же подписью.',
  organisation:
    'Это печать организации: в сертификате нет человека. Подпишите подписью руководителя или сотрудника, в которой есть имя.',
  nameless: 'В сертификате нет СНИЛС или имени, и мы не знаем, кто подписал. Нужна квалифицированная подпись человека.',
  'other-snils': 'Подписал другой человек: СНИЛС в сертификате не тот, что в вашем кабинете. Выберите свой сертификат.',
  'other-applicant':
    'Подписал не заявитель: СНИЛС в сертификате не тот, что в заявлении. Выберите свой сертификат или исправьте СНИЛС в ответах.',
};

/** What happened, what is kept and what to do: the words of a refused signature. */
export function draftFaultWords(fault: DraftFault, profile: Pick<RegionProfile, 'timeZone'>): string {
  const kept = 'Ответы и файлы на месте.';
  if (fault.kind === 'other-content' && !fault.lineEnds)
    return `Подписан другой файл. Так бывает, если после скачивания вы изменили ответы. ${AGAIN} ${kept}`;
  if (fault.kind === 'not-yet-valid') {
    const words = faultWords(fault, profile);
    return `${words.slice(0, words.lastIndexOf(' Войдите'))} Подпишите заявление после этого дня. ${kept}`;
  }
  return `${own[fault.kind] ?? faultWords(fault as SigningFault, profile)} ${kept}`;
}
