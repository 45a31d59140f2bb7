import type { FormPage } from '../../forms/definition.ts';
import { address, choice, count, date, inn, money, ogrn, phone, text, yesno } from '../parts/fields.ts';
import { activityCode } from './activity-code.ts';

const person = { field: 'kind', is: 'person' };
const company = { field: 'kind', is: 'organisation' };
const another = { field: 'who', is: 'another' };

/** The questions of form Р11001 beside the founder who fills it in: the company, its seat, founders, head, trade and taxes. */
export const llcForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'company',
    title: 'Какая это будет компания',
    fields: [
      text('full-name', 'Полное название', {
        hint: 'Например: общество с ограниченной ответственностью «Родник».',
        maxLength: 300,
      }),
      text('short-name', 'Короткое название', { hint: 'Например: ООО «Родник».', optional: true }),
      money('capital', 'Уставный капитал', { min: 1_000_000, hint: 'Не меньше 10 000 ₽. Внести деньги можно потом.' }),
      choice('charter', 'Какой будет устав', {
        model: ['Типовой', 'Готовый текст от государства, хватит номера.'],
        own: ['Свой', 'Приложите файл в конце.'],
      }),
      count('model-number', 'Номер типового устава', { min: 1, max: 36, when: { field: 'charter', is: 'model' } }),
    ],
  },
  {
    kind: 'questions',
    id: 'seat',
    title: 'Адрес компании',
    lead: 'По этому адресу будут приходить письма от государства.',
    fields: [
      address('address', 'Адрес'),
      choice('whose', 'Чьё это помещение', {
        founder: 'Учредителя или директора',
        rent: ['Другого владельца', 'Понадобится его письмо.'],
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'founding',
    title: 'Сколько учредителей',
    fields: [
      choice('how', 'Кто создаёт компанию', { alone: 'Только я, доля 100 %', together: 'Я и другие учредители' }),
      text('my-share', 'Ваша доля', {
        hint: 'Процент или дробь, например 50 % или 1/3.',
        maxLength: 20,
        when: { field: 'how', is: 'together' },
      }),
    ],
  },
  {
    kind: 'repeat',
    id: 'founders',
    title: 'Другие учредители',
    lead: 'По одному на странице, кроме вас.',
    when: { field: 'founding.how', is: 'together' },
    min: 1,
    max: 49,
    itemTitle: 'Учредитель',
    addLabel: 'Добавить ещё одного учредителя',
    nameBy: ['name'],
    fields: [
      choice('kind', 'Кто это', { person: 'Гражданин', organisation: 'Организация' }),
      text('name', 'Фамилия, имя и отчество или название'),
      date('birth-date', 'Дата рождения', { range: 'past', when: person }),
      inn('inn', 'ИНН', { of: 'any', hint: 'У человека 12 цифр, у организации 10.' }),
      ogrn('ogrn', 'ОГРН организации', { of: 'organisation', hint: '13 цифр.', when: company }),
      text('share', 'Доля', { hint: 'Процент или дробь, например 50 % или 1/3.', maxLength: 20 }),
    ],
  },
  {
    kind: 'questions',
    id: 'director',
    title: 'Кто будет руководить',
    fields: [
      choice('who', 'Кто станет директором', { self: 'Я', another: 'Другой человек' }),
      text('name', 'Фамилия, имя и отчество', { when: another }),
      date('birth-date', 'Дата рождения', { range: 'past', when: another }),
      inn('inn', 'ИНН', { of: 'person', hint: '12 цифр.', when: another }),
      phone('phone', 'Телефон', { when: another }),
      text('post', 'Название должности', { hint: 'Например: генеральный директор.', maxLength: 100 }),
    ],
  },
  {
    kind: 'questions',
    id: 'trade',
    title: 'Занятие и налоги',
    fields: [
      activityCode('main-code', 'Код основного занятия'),
      yesno('more', 'Есть и другие занятия?'),
      choice('tax', 'Как хотите платить налоги', {
        income: ['Упрощённо, с доходов', 'Подходит, когда расходов мало.'],
        profit: ['Упрощённо, с доходов минус расходы', 'Подходит, когда расходов много.'],
        auto: ['Упрощённо и автоматически (АУСН)', 'Налог считает сама налоговая служба.'],
        farm: 'Сельскохозяйственный налог',
        general: ['Обычно, со всеми налогами', 'Так платят те, кто не просил другого.'],
      }),
    ],
  },
  {
    kind: 'repeat',
    id: 'codes',
    title: 'Другие занятия',
    lead: 'По одному коду на странице.',
    when: { field: 'trade.more', is: 'yes' },
    fields: [activityCode('code', 'Код занятия')],
    min: 1,
    max: 56,
    itemTitle: 'Занятие',
    addLabel: 'Добавить ещё одно занятие',
    nameBy: ['code'],
  },
];
