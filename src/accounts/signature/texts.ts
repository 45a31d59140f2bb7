import type { Refused } from '../../centres/check-signature.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import type { signatures } from '../signature-schema.ts';
import { isRefusal, refusalWords } from './refusals.ts';

/** Why a good or a bad signature opens nothing here. */
export type SigningFault =
  | Refused
  | {
      kind:
        | 'nothing'
        | 'late'
        | 'spent'
        | 'organisation'
        | 'nameless'
        | 'wrong-snils'
        | 'other-snils'
        | 'somebody-else'
        | 'taken';
    };

const AGAIN = 'Скачайте файл ещё раз, подпишите и загрузите подпись.';
const TO_CENTRE = 'Обратитесь в центр, который выдал сертификат.';

const words: Record<Exclude<SigningFault['kind'], 'other-content' | 'expired' | 'not-yet-valid' | 'revoked'>, string> = {
  nothing: 'Выберите файл с подписью, который создала ваша программа.',
  late: 'Прошло больше 10 минут, и файл устарел. Ниже новый: скачайте его, подпишите и загрузите подпись.',
  spent: `С этой подписью уже вошли. Каждый файл можно использовать один раз. ${AGAIN}`,
  'too-large': 'Файл слишком большой для подписи. Возможно, вы выбрали другой файл. Подпись обычно занимает несколько килобайт.',
  'not-a-signature':
    'Это не файл подписи. Выберите файл, который создала программа: обычно он заканчивается на .sig, .sgn или .p7s.',
  'several-signers': 'В файле несколько подписей. Подпишите файл одной подписью: того, кто входит в кабинет.',
  'weak-algorithm':
    'Подпись сделана старым способом, которому верить нельзя. Нужна подпись по ГОСТ Р 34.10-2012. Выберите в программе другой сертификат.',
  'algorithm-not-allowed':
    'Такой вид подписи портал не принимает. Нужна подпись по ГОСТ Р 34.10-2012. Выберите в программе другой сертификат.',
  'no-signer-certificate':
    'В подписи нет сертификата. Включите в программе «добавить сертификат в подпись» и подпишите файл ещё раз.',
  'no-content': `В подписи нет файла, который вы подписали. ${AGAIN}`,
  broken: `Подпись повреждена: она не сходится с файлом. ${AGAIN}`,
  'unknown-issuer':
    'Сертификат выдал центр, которого нет в списке аккредитованных. Нужна квалифицированная подпись: её выдают ФНС, Казначейство и другие центры из списка Минцифры.',
  'centre-suspended':
    'Центр, который выдал сертификат, больше не аккредитован. Получите сертификат в другом центре: для людей и фирм их выдаёт ФНС.',
  'unknown-condition': `В сертификате есть условие, которое портал не умеет проверить. ${TO_CENTRE}`,
  'wrong-usage': 'Этот сертификат выдан не для подписи. Выберите в программе сертификат для подписи документов.',
  'revocation-unknown':
    'Мы не смогли узнать, не отозван ли сертификат: у центра нет свежего списка. Попробуйте завтра или войдите другим способом.',
  'list-awaited':
    'Подпись верна. Осталось узнать, не отозван ли сертификат: список его центра мы уже запросили. Подождите две минуты и отправьте ту же подпись ещё раз.',
  organisation:
    'Это печать организации: в сертификате нет человека. Войдите с подписью руководителя или сотрудника, в которой есть СНИЛС.',
  nameless: 'В сертификате нет СНИЛС или имени, и мы не знаем, чей это кабинет. Нужна квалифицированная подпись человека.',
  'wrong-snils': `В сертификате ошибка в СНИЛС: такого номера не бывает. ${TO_CENTRE}`,
  'somebody-else':
    'В этом кабинете подтверждён человек с другим именем. Мы ничего не меняли. Придите с паспортом в МФЦ или напишите в поддержку.',
  'other-snils':
    'СНИЛС в сертификате не тот, что в вашем кабинете. Выберите свой сертификат или выйдите и войдите с этой подписью.',
  taken: 'С этой подписью уже есть другой кабинет. Загрузите подпись ещё раз, и вы войдёте в него.',
};

/** What happened and what to do about it. */
export function faultWords(fault: SigningFault, { timeZone }: Pick<RegionProfile, 'timeZone'>): string {
  const day = (at: number) => formatDate(localDate(timeZone, at));
  switch (fault.kind) {
    case 'other-content':
      return fault.lineEnds
        ? `Файл изменился: его открыла и сохранила другая программа. ${AGAIN}`
        : `Подписан другой файл или файл изменился. ${AGAIN}`;
    case 'expired': {
      const { notAfter, extensions } = fault.certificate;
      return `Срок ${extensions.isAuthority ? 'сертификата центра' : 'сертификата'} истёк ${day(notAfter)} Получите новый сертификат.`;
    }
    case 'not-yet-valid':
      return `Сертификат начнёт действовать ${day(fault.certificate.notBefore)} Войдите после этого дня.`;
    case 'revoked':
      return `Сертификат отозван ${day(fault.revokedAt ?? 0)} Если это сделали не вы, позвоните в центр, который его выдал.`;
    default:
      return words[fault.kind];
  }
}

export const purposeWords: Record<(typeof signatures.$inferSelect)['purpose'], string> = {
  'sign-in': 'Вход в кабинет',
  register: 'Создание кабинета',
  prove: 'Подтверждение личности',
  application: 'Заявление',
};

/** The result of a journal's line. */
export const resultWords = (result: string): string =>
  result === 'valid' ? 'Подпись верна' : `Подпись не принята: ${isRefusal(result) ? refusalWords[result] : result}`;

export const revocationWords: Record<'fresh' | 'stale' | 'not-checked', string> = {
  fresh: 'по свежему списку сертификат не отозван',
  stale: 'сертификат не отозван по последнему списку центра, новый ещё не вышел',
  'not-checked': 'отзыв сертификата не проверялся',
};
