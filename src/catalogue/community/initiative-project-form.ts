import type { FormPage } from '../../forms/definition.ts';
import { goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { organisationPage } from '../pages/organisation.ts';
import { choice, choices, count, date, longtext, money, municipality, text } from '../parts/fields.ts';

/** Whoever offers a project, and does not change or withdraw one. */
export const first = { field: 'action.action', is: 'issue' };

/** Who offers the project, what and where it is, what it costs and who is for it. */
export const initiativeProjectForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'group',
    title: 'Кто предлагает',
    fields: [
      municipality('Округ, где будет проект'),
      choice('who', 'От кого проект', {
        residents: 'От группы жителей',
        tos: ['От ТОС', 'Это соседи с общим уставом.'],
        elder: 'От старосты села',
        firm: 'От организации',
      }),
      count('people', 'Сколько человек в группе', {
        min: 1,
        max: 100_000,
        hint: 'Обычно нужно не меньше 10.',
        when: { field: 'who', is: 'residents' },
      }),
      text('tos-name', 'Название ТОС', { when: { field: 'who', is: 'tos' } }),
      text('village', 'Какое село', { when: { field: 'who', is: 'elder' } }),
    ],
  },
  organisationPage({ field: 'group.who', is: 'firm' }),
  formerDecisionPage('Ваш проект', { number: 'Номер заявки с проектом', hint: 'Он есть в кабинете.' }),
  {
    kind: 'questions',
    id: 'project',
    title: 'О проекте',
    when: goesOn,
    fields: [
      text('name', 'Название', { hint: 'Например: детская площадка на Садовой.' }),
      choice('kind', 'Что это', {
        play: 'Детская или спортивная площадка',
        road: 'Дорога, тротуар, мостик',
        light: 'Свет на улице',
        green: 'Парк, сквер, деревья',
        water: 'Колодец, водопровод',
        memory: 'Памятник',
        building: 'Клуб, библиотека',
        other: 'Другое',
      }),
      longtext('story', 'Что сделать и зачем', { hint: 'Что там сейчас и что станет лучше.' }),
      count('people', 'Скольким людям это поможет', { min: 1, max: 10_000_000, hint: 'Примерно.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'place',
    title: 'Где и когда',
    when: goesOn,
    fields: [
      text('where', 'Место', { hint: 'Например: пустырь между домами 5 и 7 по Садовой.', maxLength: 300 }),
      text('cadastral', 'Кадастровый номер, если знаете', {
        optional: true,
        maxLength: 40,
        hint: 'Он есть на публичной кадастровой карте.',
      }),
      date('from', 'Когда начать', { range: 'future' }),
      date('until', 'Когда закончить', { range: 'future' }),
    ],
  },
  {
    kind: 'questions',
    id: 'money',
    title: 'Деньги и помощь',
    when: goesOn,
    fields: [
      money('cost', 'Сколько стоит весь проект', { min: 100, hint: 'Примерно.' }),
      money('residents', 'Сколько внесут жители', { hint: 'Если нисколько, напишите 0. Взносы обычно прибавляют баллы.' }),
      money('sponsors', 'Сколько внесёт бизнес', { hint: 'Если нисколько, напишите 0.' }),
      choices(
        'work',
        'Чем ещё поможете',
        { labour: 'Поработаем сами', machines: 'Дадим машины', materials: 'Дадим материалы', care: 'Будем потом ухаживать' },
        { optional: true },
      ),
    ],
  },
  {
    kind: 'questions',
    id: 'support',
    title: 'Кто поддержал',
    when: first,
    fields: [
      choice('how', 'Как это решили', { meeting: 'На собрании', signatures: 'Собрали подписи', poll: 'Опросили жителей' }),
      count('number', 'Сколько человек за', { min: 1, max: 1_000_000 }),
      date('on', 'Когда закончили', { range: 'past' }),
    ],
  },
];
