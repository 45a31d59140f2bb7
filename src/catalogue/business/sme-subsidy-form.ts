import type { FormPage } from '../../forms/definition.ts';
import { bank, choice, confirm, count, date, longtext, money, text } from '../parts/fields.ts';

/** Whoever asks for a subsidy, and does not change or give up one. */
export const first = { field: 'action.action', is: 'issue' };

/** What the money is for, what it is spent on, what will come of it, where it goes. */
export const smeSubsidyForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'measure',
    title: 'На что нужны деньги',
    when: first,
    fields: [
      choice('kind', 'Какая помощь', {
        equipment: 'Вернуть часть цены оборудования',
        leasing: ['Вернуть часть платежей по лизингу', 'Лизинг — аренда с выкупом.'],
        interest: 'Вернуть часть процентов по кредиту',
        grant: ['Грант на проект', 'Деньги вперёд, под план.'],
      }),
      money('asked', 'Сколько денег просите', { min: 100 }),
      money('own', 'Сколько вложите своих', { hint: 'Если нисколько, напишите 0.' }),
      choice('owner', 'Кто на самом деле владеет бизнесом', {
        self: 'Я один',
        named: 'Те, кто записан в реестре организаций',
        other: 'Кто-то ещё',
      }),
      text('owner-else', 'Кто это и какая у него доля', { when: { field: 'owner', is: 'other' }, maxLength: 300 }),
    ],
  },
  {
    kind: 'repeat',
    id: 'costs',
    title: 'Перечень затрат',
    lead: 'По одной покупке или платежу на странице.',
    when: first,
    min: 1,
    max: 50,
    itemTitle: 'Затрата',
    addLabel: 'Добавить ещё одну затрату',
    nameBy: ['what'],
    fields: [
      text('what', 'За что заплатили или заплатите', { hint: 'Например: тестомес ТМ-60.' }),
      text('seller', 'Кому'),
      money('sum', 'Сколько', { min: 100 }),
      date('on', 'Когда заплатили', { optional: true, hint: 'Если ещё не платили, оставьте пустым.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'results',
    title: 'Чего добьётесь',
    lead: 'Эти числа войдут в соглашение. За ними потом следят.',
    when: first,
    fields: [
      count('jobs', 'Сколько новых рабочих мест', { max: 100_000, hint: 'Если нисколько, напишите 0.' }),
      money('turnover-now', 'Выручка за прошлый год'),
      money('turnover-then', 'Какой будет через год'),
      text('else', 'Ещё один итог', { optional: true, maxLength: 500, hint: 'Например: налогов больше на 100 000 ₽.' }),
      confirm('no-double', 'За эти же затраты другой помощи я не получал'),
    ],
  },
  {
    kind: 'questions',
    id: 'account',
    title: 'Счёт для субсидии',
    when: first,
    fields: [bank('account', 'Счёт предпринимателя или организации')],
  },
  {
    kind: 'questions',
    id: 'amending',
    title: 'Что изменить в соглашении',
    when: { field: 'action.action', is: 'amend' },
    fields: [
      choice('what', 'Что меняется', {
        term: 'Срок',
        costs: 'Затраты',
        results: 'Итоги, которых обещали добиться',
        account: 'Счёт',
        other: 'Другое',
      }),
      bank('account', 'Новый счёт', { when: { field: 'what', is: 'account' } }),
      longtext('how', 'Как должно стать и почему', { maxLength: 1000 }),
    ],
  },
];
