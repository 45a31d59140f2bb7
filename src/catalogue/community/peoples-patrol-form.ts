import type { FormPage } from '../../forms/definition.ts';
import { choice, choices, confirm, count, longtext, municipality, phone, text } from '../parts/fields.ts';

/** Whoever joins, and whoever has lost the card. */
export const joins = { field: 'action.action', is: 'issue' };
export const repeats = { field: 'action.action', is: 'duplicate' };

/** Which patrol, when and how a person can help, whom to call, what became of the card. */
export const peoplesPatrolForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'unit',
    title: 'Какая дружина',
    fields: [
      municipality('Округ, где хотите дежурить или дежурите'),
      choice('kind', 'Куда', {
        patrol: 'Народная дружина',
        cossacks: 'Дружина казачьего общества',
        unknown: ['Пока не знаю', 'Штаб предложит ближайшую.'],
      }),
      text('name', 'Название дружины', { optional: true, hint: 'Если знаете.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'time',
    title: 'Ваше время и умения',
    when: joins,
    fields: [
      count('hours', 'Сколько часов в неделю готовы дежурить', { min: 1, max: 40, unit: 'ч' }),
      choices('when', 'Когда удобно', {
        days: 'Днём в будни',
        evenings: 'Вечером в будни',
        weekends: 'В выходные',
        events: 'Только на праздниках',
      }),
      text('job', 'Кем работаете или работали', { hint: 'Например: водитель, медсестра, пенсионер.' }),
      choices(
        'skills',
        'Что умеете',
        {
          driving: 'Вожу машину',
          medicine: 'Оказываю первую помощь',
          sport: 'Занимаюсь спортом',
          children: 'Лажу с детьми',
          radio: 'Работаю с рацией',
        },
        { optional: true },
      ),
    ],
  },
  {
    kind: 'questions',
    id: 'health',
    title: 'Здоровье и близкий человек',
    when: joins,
    fields: [
      longtext('limits', 'Чего вам нельзя по здоровью', {
        optional: true,
        maxLength: 500,
        hint: 'Например: долго стоять. Диагнозы писать не нужно.',
      }),
      text('close-name', 'Кому позвонить, если с вами что-то случится', { hint: 'Имя и кто он вам.' }),
      phone('close-phone', 'Его телефон', { hint: 'Спросите его, прежде чем писать номер.' }),
      confirm('no-conviction', 'У меня нет судимости, и уголовного дела против меня нет', {
        hint: 'Проверим это сами, справка не нужна. Если судимость сняли, отметьте и приложите решение суда.',
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'lost',
    title: 'Что с удостоверением',
    when: repeats,
    fields: [
      choice('why', 'Почему нужно новое', {
        lost: 'Потерял',
        damaged: 'Испортилось',
        name: 'Сменил фамилию или имя',
        other: 'Другое',
      }),
      text('why-else', 'Что случилось', { when: { field: 'why', is: 'other' } }),
    ],
  },
];
