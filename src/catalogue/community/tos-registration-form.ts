import type { FormPage } from '../../forms/definition.ts';
import { goesOn } from '../pages/ending.ts';
import { choice, count, date, longtext, municipality, phone, text, yesno } from '../parts/fields.ts';

/** Where it is, how its people met, whom they chose. */
export const tosRegistrationForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'territory',
    title: 'Название и место',
    fields: [
      municipality('Округ, где вы живёте'),
      text('name', 'Название ТОС', { hint: 'Например: «Садовая, 5».' }),
      choice(
        'kind',
        'Что входит в ТОС',
        {
          entrance: 'Подъезд',
          house: 'Дом',
          yard: 'Двор, несколько домов',
          street: 'Улица или квартал',
          village: 'Село или деревня',
        },
        { when: goesOn },
      ),
      longtext('borders', 'Где проходят границы', {
        hint: 'Назовите улицы и дома. Например: Садовая, дома 1–15, от реки до школы.',
        maxLength: 1000,
        when: goesOn,
      }),
      yesno('approved', 'Дума уже утвердила эти границы?', { when: goesOn }),
    ],
  },
  {
    kind: 'questions',
    id: 'meeting',
    title: 'Собрание',
    when: goesOn,
    fields: [
      date('on', 'Когда прошло собрание', { range: 'past' }),
      choice('form', 'Как собирались', {
        meeting: 'Все вместе, на собрании',
        conference: ['Выборные, на конференции', 'Когда жителей слишком много.'],
      }),
      count('residents', 'Сколько жителей с 16 лет на этой территории', { min: 1, max: 1_000_000 }),
      count('came', 'Сколько человек пришло', { min: 1, max: 1_000_000, hint: 'Нужна хотя бы треть.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'chair',
    title: 'Председатель',
    when: goesOn,
    fields: [
      choice('who', 'Кого выбрали', { self: 'Меня', another: 'Другого человека' }),
      text('name', 'Фамилия, имя и отчество', { when: { field: 'who', is: 'another' } }),
      phone('phone', 'Телефон председателя', { when: { field: 'who', is: 'another' } }),
      choice('legal', 'Станет ли ТОС организацией', {
        no: ['Нет', 'Так проще: счёт и отчёты не нужны.'],
        yes: ['Да', 'Тогда сможет иметь счёт и само получать гранты.'],
      }),
    ],
  },
  {
    kind: 'repeat',
    id: 'council',
    title: 'Совет ТОС',
    lead: 'По одному человеку на странице, кроме председателя.',
    when: goesOn,
    min: 1,
    max: 30,
    itemTitle: 'Член совета',
    addLabel: 'Добавить ещё одного члена совета',
    nameBy: ['name'],
    fields: [
      text('name', 'Фамилия, имя и отчество'),
      text('address', 'Адрес', { hint: 'Улица, дом, квартира.' }),
      text('duty', 'За что отвечает', { optional: true, hint: 'Например: двор, дети, деньги.' }),
    ],
  },
];
