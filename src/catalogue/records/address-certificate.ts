import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerNamesPage } from '../pages/former-names.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const order = 'Приказ МВД России от 23.12.2022 № 984';
const source = 'https://base.garant.ru/406064253';
const another = { field: 'who', is: 'another' };
const notSelf = { not: { field: 'who', is: 'self' } };

export const addressCertificate = define({
  slug: 'address-certificate',
  title: 'Справка об адресе регистрации',
  official: 'Предоставление адресно-справочной информации',
  summary: 'Адресная справка: где человек зарегистрирован и с какого дня. Прежние адреса тоже можно узнать, но только свои.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('mvd', {
    deadline: term(10, 'working', order),
    grounds: { NO_CONSENT: 'no-consent', NOT_FOUND: 'not-found', HISTORY: 'foreign-history' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Закон РФ от 25.06.1993 № 5242-1 «О праве граждан Российской Федерации на свободу передвижения, выбор места пребывания и жительства в пределах Российской Федерации»',
      'статья 3',
      source,
    ),
    readLaw(order, 'административный регламент', source),
  ],
  whoMay: 'О себе — любой. О ребёнке — родитель или опекун. О другом взрослом — только с его согласия.',
  documents: [{ name: 'Согласие того, о ком спрашиваете', required: false, note: 'Если это другой взрослый.' }],
  askedByUs: [
    { what: 'место жительства и пребывания', registry: 'МВД' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
    { what: 'кто руководит организацией', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(1, 'working', order),
  intakeRefusal: [
    ground(
      'consent-missing',
      'Спрашиваете о другом взрослом, а согласия нет.',
      order,
      'Приложите его согласие и подайте снова.',
      ['papers.consent'],
    ),
  ],
  refusal: [
    ground(
      'no-consent',
      'Другой человек не согласился.',
      order,
      'Попросите его подписать согласие у нотариуса. Или подайте в суд.',
      ['papers.consent'],
    ),
    ground(
      'not-found',
      'Человека с таким именем и днём рождения не нашли.',
      order,
      'Проверьте дату и добавьте прежние фамилии.',
      ['about', 'former-names'],
    ),
    ground(
      'foreign-history',
      'Прежние адреса другого человека узнать нельзя.',
      order,
      'Запросите нынешний адрес. Прежние узнаёт суд.',
      ['wanted.history'],
    ),
    ground('other', 'МВД не выдало справку по другой причине. Она есть в ответе.', order, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('birth-date', 'Не хватает сведений о человеке. Пришлите согласие, где есть день и место рождения.', order, ['consent'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Адресная справка',
    description: 'В ней адрес и день регистрации. Подписывает МВД.',
    titles: { approval: 'Адресная справка', refusal: 'Отказ в адресной справке' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на Госуслугах', 'в отделе полиции по вопросам миграции'],
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'about',
        title: 'О ком справка',
        fields: [
          choice('who', 'О ком спрашиваете', { self: 'О себе', child: 'О своём ребёнке', another: 'О другом взрослом' }),
          text('name', 'Фамилия, имя и отчество', { when: notSelf }),
          date('birth-date', 'Дата рождения', { range: 'past', when: notSelf }),
          text('birth-place', 'Где родился', { optional: true, when: notSelf }),
          choice(
            'consent',
            'Как подтвердит согласие',
            { notary: 'Согласие заверил нотариус', written: 'Подпишет в полиции', none: 'Согласия нет' },
            { when: another },
          ),
        ],
      },
      formerNamesPage('Если фамилию не меняли, пропустите.'),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Что узнать',
        fields: [
          yesno('history', 'Нужны ли прежние адреса?', { hint: 'Их сообщают только о себе и о своих детях.' }),
          choice('why', 'Для чего справка', {
            court: 'Для суда',
            school: 'Для школы или детского сада',
            benefit: 'Для пособия или пенсии',
            search: 'Найти человека',
            other: 'Для другого',
          }),
        ],
      },
      papersPage([ifAny('consent', 'Согласие того, о ком спрашиваете')]),
    ],
  },
  synonyms: [
    'справка о регистрации',
    'где я прописан',
    'адресная справка',
    'справка с места жительства',
    'узнать адрес человека',
    'прежние адреса',
    'справка о прописке',
  ],
  notes:
    'Закон и приказ прочитаны по garant.ru; бесплатность — по прежнему регламенту (Вологда, 2017; тогда МФЦ не принимали). Срок 10 рабочих дней по памяти. Справка обо всех прописанных в доме — другая услуга.',
});
