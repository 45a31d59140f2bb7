import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { localTendersForm } from './local-tenders-form.ts';
import { firmItself, smallBusinessStatus, traderItself } from './small-business-law.ts';

const act = 'Федеральный закон от 05.04.2013 № 44-ФЗ «О контрактной системе в сфере закупок»';
const article = 'Федеральный закон № 44-ФЗ, статья 24.2';

export const localTenders = define({
  slug: 'local-tenders',
  title: 'Участвовать в местных закупках',
  official: 'Регистрация участника закупок в единой информационной системе; сведения о закупках малого объёма',
  summary: 'Школы, больницы и округа покупают хлеб, ремонт, перевозки. Запишем вас поставщиком и покажем, что ищут рядом.',
  topic: 'business',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('treasury', {
    deadline: term(5, 'working', article),
    grounds: { MISMATCH: 'mismatch', NO_SIGNATURE: 'no-signature', DUPLICATE: 'already' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'renew', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 24.2 (регистрация участников)',
      'https://iitrust.ru/articles/article/kak-zaregistrirovatsya-i-nachat-rabotu-v-eis/?region=16',
    ),
    law(act, 'статья 93 (закупки малого объёма)'),
  ],
  whoMay:
    'Любая организация, предприниматель или самозанятый с электронной подписью. Для малых закупок края хватит входа через Госуслуги.',
  documents: [
    { name: 'Прайс-лист', required: false, note: 'Для витрины малых закупок.' },
    { name: 'Фотографии товара', required: false, note: 'Для витрины малых закупок.' },
  ],
  askedByUs: [
    firmItself,
    traderItself,
    smallBusinessStatus,
    { what: 'самозанятый ли вы', registry: 'налоговая служба' },
    { what: 'нет ли вас среди недобросовестных поставщиков', registry: 'антимонопольная служба' },
  ],
  deadline: term(1, 'working', article),
  otherDeadlines: [
    { outcome: 'Запись поставщика действует', ...term(1095, 'calendar', article, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground(
      'signature-old',
      'Срок электронной подписи закончился.',
      article,
      'Получите новую в налоговой службе бесплатно и вернитесь.',
    ),
    ground(
      'not-as-registered',
      'Данные не совпали с реестром организаций или предпринимателей.',
      article,
      'Исправьте их здесь или сначала обновите запись в реестре.',
      ['on-behalf', 'organisation', 'entrepreneur'],
    ),
  ],
  refusal: [
    ground(
      'mismatch',
      'Сведения в системе закупок и в реестре разные.',
      article,
      'Обновите запись в реестре и подайте снова: «Изменить сведения о компании или ИП».',
      ['organisation', 'entrepreneur'],
    ),
    ground(
      'no-signature',
      'Нет действующей электронной подписи.',
      article,
      'Получите её в налоговой службе бесплатно и вернитесь.',
    ),
    ground(
      'already',
      'Запись поставщика у вас уже есть, и она действует.',
      article,
      'Продлите её, когда срок подойдёт к концу.',
      ['action'],
    ),
    ground(
      'other',
      'Казначейство отказало по другой причине. Она названа в его ответе.',
      article,
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask('price-unreadable', 'Прайс-лист не читается. Пришлите его ещё раз.', article, ['price-list', 'photos'], { days: 5 }),
  ],
  result: {
    name: 'Номер поставщика и список закупок рядом',
    description: 'С номером пускают на все площадки государственных закупок. Открытые закупки ваших округов пришлём в кабинет.',
    titles: { approval: 'Уведомление о регистрации участника закупок', refusal: 'Отказ в регистрации участника закупок' },
  },
  delivery: ['cabinet'],
  elsewhere: ['на сайте закупок zakupki.gov.ru', 'в центре «Мой бизнес» — с помощью специалиста'],
  correction: 'Нашли ошибку в записи? Выберите «Изменить запись поставщика» в этом же заявлении.',
  form: {
    pages: [
      actionPage({
        issue: 'Стать поставщиком',
        renew: 'Продлить запись поставщика',
        amend: 'Изменить запись поставщика',
      }),
      ...partiesPages(),
      formerDecisionPage('Ваша запись поставщика', {
        number: 'Номер в реестре участников закупок',
        hint: 'Реестр называют ЕРУЗ. Номер есть в личном кабинете zakupki.gov.ru.',
        needed: true,
      }),
      ...localTendersForm,
      papersPage([
        ifAny('price-list', 'Прайс-лист', { hint: 'Список товаров с ценами.' }),
        ifAny('photos', 'Фотографии товара', { types: ['jpg', 'png'], maxFiles: 10 }),
      ]),
    ],
  },
  synonyms: [
    'тендеры',
    'госзакупки',
    'закупки региона',
    'еис',
    'еруз',
    'торги муниципальные',
    'продавать школам и больницам',
    'электронный магазин малых закупок',
    'стать поставщиком',
    'госзаказ',
    '44-фз',
  ],
  notes:
    'Обязанность регистрации прочитана. Пять рабочих дней и три года — по памяти. Решает казначейство: мы передаём сведения и показываем витрину края. Усиленную подпись требует сама система закупок, для малых закупок хватает входа: от всех она здесь не требуется. Сообщения о новых закупках зависят от подключения витрины.',
});
