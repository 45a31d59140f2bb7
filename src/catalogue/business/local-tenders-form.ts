import type { FormPage } from '../../forms/definition.ts';
import { bank, choice, choices, confirm, longtext, money, text, yesno } from '../parts/fields.ts';

const amends = { field: 'action.action', is: 'amend' };
const sells = { not: amends };
const shop = { all: [sells, { field: 'where.shop', is: 'yes' }] };

/** What is sold and where, the goods for the shop window of the region, the account that is paid to. */
export const localTendersForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'where',
    title: 'Что и где продаёте',
    when: sells,
    fields: [
      choice('what', 'Что предлагаете', {
        food: 'Продукты и питание',
        goods: 'Другие товары',
        works: 'Ремонт и стройка',
        transport: 'Перевозки',
        cleaning: 'Уборка и охрана',
        services: 'Другие услуги',
      }),
      text('codes', 'Коды ваших товаров', {
        hint: 'По классификатору ОКПД2, через запятую. Например: 10.71 — хлеб. Можно не указывать.',
        optional: true,
      }),
      choice('area', 'Куда готовы привозить', { region: 'По всему краю', some: 'В некоторые округа' }),
      text('districts', 'В какие округа', { when: { field: 'area', is: 'some' }, maxLength: 300 }),
      yesno('shop', 'Показать ваши товары на витрине малых закупок?', {
        hint: 'Там школы и больницы покупают без торгов.',
      }),
      choices(
        'news',
        'О каких новых закупках писать',
        { small: 'О малых, без торгов', auctions: 'О торгах', plans: 'О планах на год' },
        { optional: true },
      ),
    ],
  },
  {
    kind: 'repeat',
    id: 'goods',
    title: 'Товары для витрины',
    lead: 'По одному на странице. Потом можно добавить ещё.',
    when: shop,
    min: 1,
    max: 30,
    itemTitle: 'Товар',
    addLabel: 'Добавить ещё один товар',
    nameBy: ['name'],
    fields: [
      text('name', 'Товар или услуга', { hint: 'Например: хлеб ржаной, 600 г.' }),
      money('price', 'Цена', { min: 1 }),
      text('unit', 'За что эта цена', { hint: 'Например: за штуку, килограмм, час.', maxLength: 60 }),
    ],
  },
  {
    kind: 'questions',
    id: 'account',
    title: 'Счёт для оплаты',
    when: sells,
    fields: [
      bank('account', 'Счёт, на который платят заказчики'),
      confirm('rules', 'Согласен с правилами витрины края', {
        hint: 'Цены и наличие должны быть настоящими.',
        when: { field: 'where.shop', is: 'yes' },
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'amending',
    title: 'Что изменить',
    when: amends,
    fields: [
      choice('what', 'Что изменилось', {
        contacts: 'Почта или телефон',
        people: 'Кто подписывает за вас',
        account: 'Счёт',
        goods: 'Товары и цены',
        other: 'Другое',
      }),
      bank('account', 'Новый счёт', { when: { field: 'what', is: 'account' } }),
      longtext('how', 'Как должно быть теперь', { maxLength: 1000 }),
    ],
  },
];
