import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { hotelClassificationForm } from './hotel-classification-form.ts';
import { firmItself, traderItself } from './small-business-law.ts';

const rules = 'Постановление Правительства РФ от 27.12.2024 № 1951 (положение о классификации)';
const act = 'Федеральный закон от 24.11.1996 № 132-ФЗ «Об основах туристской деятельности в Российской Федерации»';
const first = { field: 'action.action', is: 'issue' };
const stars = { all: [goesOn, { field: 'house.stars', is: 'yes' }] };

export const hotelClassification = define({
  slug: 'hotel-classification',
  title: 'Внести гостиницу в реестр',
  official: 'Самооценка и включение средства размещения в единый реестр объектов классификации в сфере туристской индустрии',
  summary: 'Без записи в реестре нельзя принимать гостей и сдавать номера на сайтах. Сначала вы сами оцениваете гостиницу.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'external',
  outside: decidedAt('rosaccreditation', {
    deadline: term(1, 'working', rules),
    grounds: { INCOMPLETE: 'incomplete', BAD_ADDRESS: 'bad-address', WRONG_KIND: 'wrong-kind', SUSPENDED: 'suspended' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статья 5 (классификация)'),
    law(rules, 'в целом'),
    readLaw(
      'Переход на реестр Росаккредитации',
      'самооценка обязательна; без неё нельзя принимать гостей с 01.09.2025',
      'https://www.interfax.ru/russia/1045055',
    ),
  ],
  whoMay:
    'Хозяин гостиницы, санатория, базы отдыха, хостела, кемпинга, глэмпинга. Квартире, которую сдают посуточно, запись не нужна.',
  documents: [
    { name: 'Фотографии номеров и входа', required: true },
    { name: 'Договор с оценщиком', required: true, note: 'Только если хотите звёзды.' },
    { name: 'План номеров', required: false },
  ],
  askedByUs: [
    { what: 'чьё это здание', registry: 'ЕГРН — реестр недвижимости' },
    firmItself,
    traderItself,
    { what: 'точный адрес', registry: 'реестр адресов' },
  ],
  deadline: term(1, 'working', rules),
  otherDeadlines: [
    {
      outcome: 'Время исправить нарушение, если запись приостановили',
      ...term(30, 'calendar', rules, { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground('already', 'Эта гостиница уже есть в реестре.', rules, 'Чтобы исправить запись, выберите «Изменить запись».', [
      'action',
      'house',
    ]),
  ],
  refusal: [
    ground(
      'incomplete',
      'Не сказано, как устроены вход для людей с инвалидностью или защита от пожара.',
      rules,
      'Допишите это и отправьте самооценку снова.',
      ['safety'],
    ),
    ground('bad-address', 'Адрес не совпал с реестром недвижимости.', rules, 'Проверьте адрес и подайте снова.', ['place']),
    ground('wrong-kind', 'Это не гостиница, а что-то другое.', act, 'Выберите правильный вид. Квартире запись не нужна.', [
      'house.kind',
    ]),
    ground(
      'suspended',
      'Запись приостановлена за нарушение.',
      rules,
      'Исправьте его за 30 дней и сообщите. Иначе из реестра исключат.',
      ['safety', 'rooms'],
    ),
    ground(
      'other',
      'Росаккредитация отказала по другой причине. Она указана в её ответе.',
      rules,
      'Прочитайте ответ, исправьте самооценку и подайте снова.',
    ),
  ],
  askMore: [
    ask('photo-bad', 'По фотографиям не видно номеров или входа. Пришлите другие.', rules, ['photos'], { days: 5, stops: true }),
  ],
  result: {
    name: 'Номер гостиницы в реестре',
    description: 'Укажите его на сайте и у входа. Сервисы брони проверяют его сами.',
    titles: {
      approval: 'Запись в реестре объектов классификации',
      refusal: 'Отказ во включении в реестр объектов классификации',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['на сайте Росаккредитации'],
  correction: 'Нашли ошибку в записи? Выберите «Изменить запись» в этом же заявлении: это бесплатно.',
  form: {
    pages: [
      actionPage({ issue: 'Внести гостиницу в реестр', amend: 'Изменить запись', terminate: 'Исключить из реестра' }),
      ...partiesPages(),
      formerDecisionPage('Ваша запись в реестре', {
        number: 'Номер гостиницы в реестре',
        hint: 'Он есть на сайте Росаккредитации.',
        needed: true,
      }),
      ...hotelClassificationForm,
      endingPage(
        'Почему исключаете',
        { closed: 'Гостиница закрыта', sold: 'Продали её', flat: 'Это больше не гостиница' },
        'Понимаю, что принимать гостей после этого нельзя',
      ),
      {
        ...papersPage([
          needed('photos', 'Фотографии номеров и входа', { types: ['jpg', 'png'], maxFiles: 10, when: first }),
          needed('assessor', 'Договор с оценщиком', { when: stars }),
          ifAny('plan', 'План номеров'),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'классификация гостиницы',
    'реестр отелей',
    'звёзды отелю',
    'турреестр гостиниц',
    'глэмпинг регистрация',
    'росаккредитация отель',
    'турбаза самооценка',
    'хостел',
    'зарегистрировать хостел',
    'база отдыха в реестр',
  ],
  notes:
    'Прочитано (Интерфакс, 28.08 и 01.09.2025): самооценка обязательна, с 01.09.2025 без неё нельзя принимать гостей, приостановленным дали 30 дней. Срок внесения в реестр и номер постановления — по памяти. Край проверяет через своё министерство экономики. Гостевых домов в списке видов нет: об их опыте с 2025 года в фактах ничего, сверить. Звёзды ставит оценщик, это отдельный договор.',
});
