import type { FormPage } from '../../forms/definition.ts';
import { goesOn } from '../pages/ending.ts';
import { address, cadastralNumber, choice, choices, confirm, count, text, yesno } from '../parts/fields.ts';

/** What the place is and where, its rooms, what guests find there, how safe it is: the owner's own assessment. */
export const hotelClassificationForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'house',
    title: 'Что это за место',
    when: goesOn,
    fields: [
      choice('kind', 'Вид', {
        hotel: 'Гостиница',
        sanatorium: 'Санаторий',
        base: 'База отдыха, турбаза',
        hostel: 'Хостел',
        camping: 'Кемпинг',
        glamping: ['Глэмпинг', 'Палатки и домики с удобствами.'],
        other: 'Другое',
      }),
      text('kind-else', 'Какой вид', { when: { field: 'kind', is: 'other' } }),
      text('name', 'Название'),
      choice('season', 'Когда работает', {
        all: 'Круглый год',
        summer: 'Только летом',
        winter: 'Только зимой',
        other: 'В другое время',
      }),
      yesno('stars', 'Нужны звёзды?', { hint: 'Тогда приедет оценщик. Он работает за плату по договору.' }),
      text('site', 'Сайт', { optional: true, hint: 'Если он есть.' }),
    ],
  },
  {
    kind: 'questions',
    id: 'place',
    title: 'Где она находится',
    when: goesOn,
    fields: [address('address', 'Адрес'), cadastralNumber('Кадастровый номер здания или участка', { optional: true })],
  },
  {
    kind: 'repeat',
    id: 'rooms',
    title: 'Номера',
    lead: 'По одному виду номеров на странице.',
    when: goesOn,
    min: 1,
    max: 40,
    itemTitle: 'Вид номера',
    addLabel: 'Добавить ещё один вид номера',
    nameBy: ['name'],
    fields: [
      text('name', 'Как называется', { hint: 'Например: двухместный с душем.' }),
      count('how-many', 'Сколько таких номеров', { min: 1, max: 10_000 }),
      count('beds', 'Сколько в нём мест', { min: 1, max: 100 }),
    ],
  },
  {
    kind: 'questions',
    id: 'comfort',
    title: 'Что есть для гостей',
    when: goesOn,
    fields: [
      choices('what', 'Услуги и удобства', {
        shower: 'Душ или ванна в номере',
        hot: 'Горячая вода всегда',
        breakfast: 'Завтрак',
        kitchen: 'Общая кухня',
        wifi: 'Интернет',
        parking: 'Стоянка',
        cleaning: 'Уборка каждый день',
        laundry: 'Стирка',
        treatment: 'Лечение',
        none: 'Ничего из этого',
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'safety',
    title: 'Доступность и пожарная защита',
    when: goesOn,
    fields: [
      choice('access', 'Может ли войти человек на коляске', {
        full: 'Да, и есть номер для него',
        entry: 'Войти может, номера нет',
        help: 'Только с помощью работника',
        no: 'Нет',
      }),
      choices('fire', 'Что есть на случай пожара', {
        alarm: 'Сигнализация',
        exits: 'Запасные выходы',
        plan: 'План выхода на стене',
        tools: 'Огнетушители',
        none: 'Пока ничего',
      }),
      confirm('true', 'Сведения верны, их можно проверить на месте'),
    ],
  },
];
