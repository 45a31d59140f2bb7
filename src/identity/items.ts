import type { SlotRules } from '../files/limits.ts';
import type { FileSlot, QuestionsPage } from '../forms/definition.ts';
import type { identityReturns } from './schema.ts';

/** What is checked, and may be asked for again, apart. */
export type Item = (typeof identityReturns.$inferSelect)['item'];
/** The parts of a check that are questions. */
export type Answered = Exclude<Item, 'scan'>;

export const ITEMS: readonly Item[] = ['person', 'passport', 'scan'];

export const pages: Record<Answered, QuestionsPage> = {
  person: {
    kind: 'questions',
    id: 'person',
    title: 'Кто вы',
    lead: 'Пишите так, как в паспорте.',
    fields: [
      { id: 'family', kind: 'text', label: 'Фамилия', prefill: 'family', maxLength: 100, autocomplete: 'family-name' },
      { id: 'given', kind: 'text', label: 'Имя', prefill: 'given', maxLength: 100, autocomplete: 'given-name' },
      {
        id: 'patronymic',
        kind: 'text',
        label: 'Отчество',
        hint: 'Если его нет в паспорте, оставьте пустым.',
        optional: true,
        prefill: 'patronymic',
        maxLength: 100,
        autocomplete: 'additional-name',
      },
      {
        id: 'birthDate',
        kind: 'date',
        label: 'Дата рождения',
        range: 'past',
        minAge: 14,
        prefill: 'birthDate',
        autocomplete: 'bday',
      },
      { id: 'snils', kind: 'snils', label: 'СНИЛС', prefill: 'snils' },
      { id: 'inn', kind: 'inn', of: 'person', label: 'ИНН', optional: true, prefill: 'inn' },
    ],
  },
  passport: {
    kind: 'questions',
    id: 'passport',
    title: 'Паспорт',
    fields: [
      { id: 'passport', kind: 'passport', label: 'Паспорт гражданина России', prefill: 'passport' },
      { id: 'birthPlace', kind: 'text', label: 'Место рождения', hint: 'Как в паспорте', maxLength: 200 },
      { id: 'address', kind: 'address', label: 'Адрес регистрации', hint: 'Последняя отметка в паспорте', prefill: 'address' },
    ],
  },
};

const image = ['pdf', 'jpg', 'png'] as const;

/** The scans of a passport, each in a slot of its own. */
export const scanSlots: (FileSlot & SlotRules)[] = [
  {
    id: 'spread',
    label: 'Разворот с фотографией',
    hint: 'Страницы 2 и 3 целиком, без бликов.',
    required: true,
    types: [...image],
    maxFiles: 1,
  },
  {
    id: 'registration',
    label: 'Страница с регистрацией',
    hint: 'Та, где последняя отметка.',
    required: true,
    types: [...image],
    maxFiles: 1,
  },
];

export const photoSlot: SlotRules = { id: 'photo', types: ['jpg', 'png'], maxFiles: 1 };
