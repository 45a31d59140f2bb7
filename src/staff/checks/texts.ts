import type { DecideOutcome } from '../../identity/decide.ts';
import type { RegistryKind, RegistryWord } from '../../identity/examination/registry.ts';

/** Why a decision was not made. */
export const refusedWords: Record<Exclude<DecideOutcome['kind'], 'done' | 'absent'>, string> = {
  own: 'Это ваша собственная проверка. Её посмотрит другой сотрудник.',
  overtaken: 'Решение не записано: проверку уже решил другой сотрудник, или её прислали заново.',
  clash: 'Подтвердить нельзя: этот СНИЛС или ИНН подтверждён в другом кабинете. Верните его на исправление.',
  contradicted: 'Подтвердить нельзя: реестр не подтвердил данные. Верните на исправление то, что не сошлось.',
};

/** What was just done, by the word in the address. */
export const doneWords: Record<string, string> = {
  accepted: 'Личность подтверждена, человеку написали.',
  returned: 'Проверка возвращена на исправление, человеку написали.',
};

export const registryTitles: Record<RegistryKind, string> = {
  snils: 'СНИЛС, Социальный фонд',
  passport: 'Паспорт, МВД',
  inn: 'ИНН, налоговая служба',
};

export const registryAnswers: Record<RegistryWord, string> = {
  match: 'Сходится',
  differs: 'Не сходится или больше не действует',
  absent: 'В реестре нет',
  later: 'Ответа ещё нет',
  unanswered: 'Реестр не стал отвечать',
};

export const findingTitles = {
  formats: 'Даты',
  duplicates: 'Другие кабинеты',
  image: 'Файлы сканов',
  face: 'Сравнение лиц',
} as const;

/** What a machine found, by its code. */
export const findingWords: Record<string, string> = {
  'passport-too-early': 'паспорт выдан раньше 14 лет',
  'passport-outdated': 'паспорт пора было поменять в 20 или 45 лет',
  snils: 'СНИЛС подтверждён в другом кабинете',
  inn: 'ИНН подтверждён в другом кабинете',
  passport: 'такой же паспорт прислали из другого кабинета',
  'spread-locked': 'разворот закрыт паролем',
  'spread-small': 'разворот слишком мелкий',
  'spread-blank': 'разворот похож на пустой лист',
  'registration-locked': 'страница с регистрацией закрыта паролем',
  'registration-small': 'страница с регистрацией слишком мелкая',
  'registration-blank': 'страница с регистрацией похожа на пустой лист',
  same: 'похоже, один человек',
  different: 'похоже, разные люди',
  unsure: 'программа не уверена',
  unavailable: 'служба не ответила',
  'not-connected': 'служба не подключена',
  'document-is-pdf': 'скан в PDF, сравнить не с чем',
};
