import type { IdentifierRow } from '../accounts/identifier-row.ts';
import type { Kept } from '../persons/profile.ts';
import type { ValueName } from './section.ts';

/** What each value is called. */
export const valueLabels: Record<ValueName, string> = {
  family: 'Фамилия',
  given: 'Имя',
  patronymic: 'Отчество',
  birthDate: 'Дата рождения',
  snils: 'СНИЛС',
  inn: 'ИНН',
  passport: 'Паспорт',
  policy: 'Полис ОМС',
  address: 'Адрес регистрации',
  livingAddress: 'Адрес проживания',
  phone: 'Телефон',
  email: 'Почта',
  gender: 'Пол',
  birthPlace: 'Место рождения',
  citizenship: 'Гражданство',
  children: 'Дети',
  organisations: 'Организации',
  clinic: 'Поликлиника',
  schools: 'Где учатся дети',
  houseAccount: 'Лицевой счёт за жильё',
  houseManager: 'Управляющая организация',
};

/** By what the portal knows a person. */
export const identifierLabels: Record<IdentifierRow['kind'], string> = {
  phone: 'Телефон',
  email: 'Почта',
  snils: 'СНИЛС',
  inn: 'ИНН',
  esia: 'Номер на Госуслугах',
  municipal: 'Код муниципалитета',
};

/** Where a value came from; a date follows. */
export const sourceWords: Record<Kept<unknown>['source'], string> = {
  entered: 'вы ввели',
  esia: 'с Госуслуг',
  mfc: 'внёс МФЦ',
  signature: 'из электронной подписи',
  registry: 'из реестра',
};

export const levelWords: Record<0 | 1 | 2, string> = {
  0: 'Личность пока не подтверждена',
  1: 'Документы на проверке',
  2: 'Личность подтверждена',
};

type Kind = 'snils' | 'inn' | 'passport' | 'address' | 'policy' | 'schools' | 'houseAccount';
type Outcome = 'waiting' | 'late' | 'differs' | 'absent' | 'refused';

/** The same of a registry that tells: what it did not tell is asked in the form, as before. */
function told(who: string, what: string): Record<Outcome, () => string> {
  const byHand = 'В формах это можно написать самим.';
  return {
    waiting: () => `${who} ещё не ответил${who.startsWith('Система') ? 'а' : ''}. Ответ обычно приходит за несколько минут.`,
    late: () => `${who} пока не отвечает: проверим позже сами, ждать здесь не нужно.`,
    differs: () => `Ответ пришёл о другом человеке, мы его не сохранили. ${byHand}`,
    absent: () => `${who}: ${what} там нет. ${byHand}`,
    refused: () => `Узнать сейчас не получилось. Спросите ещё раз завтра. ${byHand}`,
  };
}

/** What came of a check and what to do; `it` is the value that was checked. */
export const checkWords: Record<Kind, Record<Outcome, (it: string) => string>> = {
  snils: {
    waiting: it => `СНИЛС ${it} на проверке в Социальном фонде. Ответ обычно приходит за несколько минут.`,
    late: it => `СНИЛС ${it} на проверке. Реестр пока не отвечает: проверим позже сами, ждать здесь не нужно.`,
    differs: it => `СНИЛС ${it} не сошёлся с вашим именем и датой рождения. Сверьте их с документом и исправьте.`,
    absent: it => `СНИЛС ${it} не нашли в Социальном фонде. Сверьте цифры с документом и исправьте.`,
    refused: it => `Социальный фонд не смог проверить СНИЛС ${it}. Отправьте его ещё раз завтра или обратитесь в МФЦ.`,
  },
  inn: {
    waiting: it => `ИНН ${it} на проверке в налоговой службе. Ответ обычно приходит за несколько минут.`,
    late: it => `ИНН ${it} на проверке. Реестр пока не отвечает: проверим позже сами, ждать здесь не нужно.`,
    differs: it => `ИНН ${it} не ваш: по вашему паспорту у налоговой службы другой номер. Сверьте цифры и исправьте.`,
    absent: it => `Налоговая служба не нашла вас по паспорту, поэтому ИНН ${it} не проверен. Сверьте паспорт в профиле.`,
    refused: it => `Налоговая служба не смогла проверить ИНН ${it}. Отправьте его ещё раз завтра или обратитесь в МФЦ.`,
  },
  passport: {
    waiting: it => `Паспорт ${it} на проверке в МВД. Ответ обычно приходит за несколько минут.`,
    late: it => `Паспорт ${it} на проверке. Реестр пока не отвечает: проверим позже сами, ждать здесь не нужно.`,
    differs: it => `Паспорт ${it} недействителен или выдан не вам. Сверьте номер и имя. Если паспорт новый, введите его данные.`,
    absent: it => `Паспорт ${it} не нашли в МВД. Сверьте серию и номер и исправьте.`,
    refused: it => `МВД не смогло проверить паспорт ${it}. Отправьте его ещё раз завтра или обратитесь в МФЦ.`,
  },
  address: {
    waiting: () => 'Адрес на проверке в справочнике адресов. Он уже действует.',
    late: () => 'Адрес проверим позже: справочник пока не отвечает. Адрес уже действует.',
    differs: () => 'Такой адрес в справочнике записан иначе. Найдите его ещё раз.',
    absent: () => 'Такого адреса нет в справочнике. Он действует, но его могут переспросить. Попробуйте найти его ещё раз.',
    refused: () => 'Справочник не смог проверить адрес. Он действует. Попробуйте найти его ещё раз завтра.',
  },
  policy: told('Фонд ОМС', 'вашего полиса'),
  schools: told('Реестр образования', 'мест ваших детей в школах и садах'),
  houseAccount: told('Система ЖКХ', 'лицевого счёта по вашему адресу'),
};
