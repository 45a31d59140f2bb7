import type { FormPage } from '../../forms/definition.ts';
import { address, choice, choices, confirm, date, inn, longtext, money, text, yesno } from '../parts/fields.ts';
import { activityCode } from './activity-code.ts';

/** Whoever changes a company's entry; the other is an entrepreneur's. */
export const firm = { field: 'on-behalf.who', is: 'organisation' };
const trader = { field: 'on-behalf.who', is: 'entrepreneur' };
const firmChanges = (...is: string[]) => ({ all: [firm, { field: 'change.what', is }] });
const traderChanges = (...is: string[]) => ({ all: [trader, { field: 'own-change.what', is }] });

/** What has changed and what it is now: the questions of forms Р13014 and Р24001. */
export const egrChangesForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'change',
    title: 'Что изменилось у компании',
    when: firm,
    fields: [
      choices('what', 'Что меняется', {
        address: 'Адрес',
        director: 'Директор',
        codes: 'Коды занятий (ОКВЭД)',
        name: 'Название',
        capital: 'Уставный капитал',
        members: 'Участники и доли',
        other: 'Другое',
      }),
      text('new-name', 'Новое полное название', { maxLength: 300, when: { field: 'what', is: 'name' } }),
      money('new-capital', 'Новый уставный капитал', { min: 1_000_000, when: { field: 'what', is: 'capital' } }),
      longtext('new-members', 'Кто теперь участники и какие у них доли', {
        hint: 'Имя или название, ИНН, доля. Каждый с новой строки.',
        when: { field: 'what', is: 'members' },
      }),
      longtext('new-other', 'Что ещё меняется', { maxLength: 1000, when: { field: 'what', is: 'other' } }),
      yesno('charter', 'Меняется ли устав?'),
    ],
  },
  {
    kind: 'questions',
    id: 'own-change',
    title: 'Что изменилось у предпринимателя',
    lead: 'Новое имя и адрес налоговая обычно узнаёт от МВД сама.',
    when: trader,
    fields: [
      choices('what', 'Что меняется', {
        codes: 'Коды занятий (ОКВЭД)',
        name: ['Имя', 'Если в реестре до сих пор прежнее.'],
        home: ['Адрес', 'Если в реестре до сих пор прежний.'],
      }),
      text('new-name', 'Новые фамилия, имя и отчество', { when: { field: 'what', is: 'name' } }),
      address('new-home', 'Новый адрес', { when: { field: 'what', is: 'home' } }),
    ],
  },
  {
    kind: 'questions',
    id: 'new-seat',
    title: 'Новый адрес компании',
    when: firmChanges('address'),
    fields: [
      address('address', 'Адрес'),
      choice('whose', 'Чьё это помещение', { own: 'Компании или её участника', rent: 'Другого владельца' }),
    ],
  },
  {
    kind: 'questions',
    id: 'new-director',
    title: 'Новый директор',
    when: firmChanges('director'),
    fields: [
      text('name', 'Фамилия, имя и отчество'),
      date('birth-date', 'Дата рождения', { range: 'past' }),
      inn('inn', 'ИНН', { of: 'person', hint: '12 цифр.' }),
      text('post', 'Должность', { hint: 'Например: генеральный директор.', maxLength: 100 }),
      date('from', 'С какого дня руководит'),
    ],
  },
  {
    kind: 'questions',
    id: 'trade',
    title: 'Коды занятий',
    when: { any: [firmChanges('codes'), traderChanges('codes')] },
    fields: [
      activityCode('main-code', 'Новый код основного занятия', { optional: true }),
      text('add', 'Какие коды добавить', { optional: true, hint: 'Через запятую, например 47.11, 56.10.' }),
      text('remove', 'Какие коды убрать', { optional: true, hint: 'Через запятую.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'decision',
    title: 'Решение участников',
    when: firm,
    fields: [
      text('number', 'Номер решения или протокола', {
        optional: true,
        maxLength: 40,
        hint: 'Если номера нет, оставьте пустым.',
      }),
      date('on', 'Дата решения', { range: 'past' }),
      confirm('by-right', 'Решение приняли те, кому это поручает устав'),
    ],
  },
];
