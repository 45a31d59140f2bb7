import { against, asked, fit, whether } from '../parts/fit.ts';
import type { Service } from '../service.ts';
import { entrepreneurForm } from './entrepreneur-form.ts';

const registrationLaw =
  'Федеральный закон от 08.08.2001 № 129-ФЗ «О государственной регистрации юридических лиц и индивидуальных предпринимателей»';
const taxCode = 'Налоговый кодекс РФ (часть вторая)';
const refusalArticle = 'Федеральный закон № 129-ФЗ, статья 23';
const refusalSource = 'https://akrchel.ru/7-gosudarstvennaya-registratsiya-yuridicheskih-lits/';

export const entrepreneurRegistration: Service = {
  slug: 'entrepreneur-registration',
  title: 'Стать предпринимателем: регистрация ИП',
  official: 'Государственная регистрация физического лица в качестве индивидуального предпринимателя',
  summary: 'Решает налоговая служба. Мы проверим заявление, передадим его ей и покажем, что она ответила.',
  topic: 'business',
  category: 'state',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: {
    code: 'fns',
    short: 'ФНС',
    name: 'Федеральная налоговая служба',
    nameOf: 'Федеральной налоговой службы',
    request: 'r21001',
    deadline: {
      number: 3,
      unit: 'working',
      from: 'registration',
      // Read only in an article of 2017; the law itself was not read here.
      act: 'Федеральный закон № 129-ФЗ, статья 8',
      verified: false,
    },
    statuses: {
      RECEIVED: 'Налоговая служба получила заявление.',
      CHECKING: 'Инспектор проверяет сведения.',
      REGISTERED: 'Вы зарегистрированы предпринимателем.',
      REFUSED: 'Налоговая служба отказала.',
    },
    grounds: { BAD_FORM: 'incomplete', COURT_BAN: 'prohibited', DUPLICATE: 'already', BANKRUPT: 'bankrupt' },
    otherGround: 'other',
  },
  department: 'trade',
  action: 'issue',
  trustLevel: 2,
  // 129-ФЗ ст. 9 п. 1: what is filed as a file is signed by a qualified signature, as for a firm. The demo region takes any, as its policy says.
  filing: { requires: 'qualified' },
  codes: { frgu: 'PLACEHOLDER-ip-registration', target: 'PLACEHOLDER-ip-registration' },
  law: [
    { act: registrationLaw, article: 'статья 23 (отказ)', verified: true, source: refusalSource },
    { act: registrationLaw, article: 'статьи 8 и 22.1', verified: false },
    { act: taxCode, article: 'статья 333.33, пункт 1, подпункт 6; статья 333.35, пункт 3, подпункт 32', verified: false },
  ],
  whoMay:
    'Гражданин России с 18 лет. В 16 и 17 лет нужно согласие родителей. Не должно быть запрета суда и незавершённого банкротства.',
  fit: fit(
    [
      asked('age', 'Сколько вам лет?', {
        adult: '18 лет или больше',
        agreed: '16 или 17 лет, родители согласны',
        alone: '16 или 17 лет, согласия родителей нет',
        young: 'Меньше 16 лет',
      }),
      whether('registered', 'Вы уже предприниматель?'),
      whether('ban', 'Суд запретил вам заниматься предпринимательством?'),
      whether('bankrupt', 'После банкротства не прошёл год?'),
    ],
    [
      against('age', 'alone', 'в 16 и 17 лет нужно согласие родителей', 'Федеральный закон № 129-ФЗ, статья 22.1'),
      against('age', 'young', 'вам ещё нет 16 лет', 'Федеральный закон № 129-ФЗ, статья 22.1'),
      against('registered', 'yes', 'вы уже зарегистрированы предпринимателем', 'Федеральный закон № 129-ФЗ, статья 23'),
      against('ban', 'yes', 'действует запрет суда заниматься предпринимательством', 'Федеральный закон № 129-ФЗ, статья 23'),
      against('bankrupt', 'yes', 'не прошёл год после банкротства', 'Федеральный закон № 129-ФЗ, статья 23'),
    ],
  ),
  documents: [{ name: 'Согласие родителей, заверенное нотариусом', required: false, note: 'Только тем, кому 16 или 17 лет.' }],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'место жительства', registry: 'МВД' },
    { what: 'нет ли запрета заниматься предпринимательством', registry: 'суды' },
    { what: 'нет ли прежней регистрации', registry: 'ЕГРИП — реестр предпринимателей' },
  ],
  fee: {
    kopecks: 0,
    basis: 'Налоговый кодекс РФ, статья 333.35, пункт 3, подпункт 32',
    note: 'Так при подаче через портал, МФЦ и нотариуса. На бумаге в инспекции — 800 ₽.',
    verified: false,
  },
  deadline: {
    number: 1,
    unit: 'working',
    from: 'registration',
    act: 'Федеральный закон № 129-ФЗ, статья 9',
    verified: false,
  },
  otherDeadlines: [
    {
      outcome: 'Наша проверка и передача в ФНС',
      number: 1,
      unit: 'working',
      from: 'registration',
      act: 'Федеральный закон № 129-ФЗ, статья 9',
      verified: false,
    },
    {
      outcome: 'Отказ',
      number: 3,
      unit: 'working',
      from: 'registration',
      act: 'Федеральный закон № 129-ФЗ, статья 8',
      verified: false,
    },
  ],
  registration: 'rule',
  intakeRefusal: [
    {
      code: 'not-signed',
      text: 'Заявление подписано не усиленной квалифицированной подписью.',
      article: 'Федеральный закон № 129-ФЗ, статья 9',
      remedy: 'Подпишите заявление такой подписью и подайте снова. На учебном портале подпись не нужна.',
      verified: false,
    },
    {
      code: 'no-activity-code',
      text: 'Не указан или неверно указан код вида деятельности (ОКВЭД).',
      article: 'Федеральный закон № 129-ФЗ, статья 22.1',
      remedy: 'Найдите код в классификаторе ОКВЭД 2: не меньше четырёх цифр. Укажите его и подайте снова.',
      fields: ['activity', 'codes'],
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'prohibited',
      text: 'Действует запрет суда заниматься предпринимательством.',
      article: refusalArticle,
      remedy: 'Дождитесь, когда запрет закончится: срок указан в решении суда.',
      verified: false,
    },
    {
      code: 'incomplete',
      text: 'В заявлении не все сведения, или форма Р21001 заполнена неверно.',
      article: refusalArticle,
      remedy: 'Исправьте и подайте заново. В течение трёх месяцев повторная подача бесплатна.',
      fields: ['applicant', 'person', 'passport', 'home', 'activity'],
      verified: false,
    },
    {
      code: 'already',
      text: 'Вы уже зарегистрированы предпринимателем.',
      article: refusalArticle,
      remedy: 'Пользуйтесь прежней регистрацией или сначала закройте её.',
      verified: false,
    },
    {
      code: 'bankrupt',
      text: 'Не прошёл год после банкротства, или действует другое ограничение.',
      article: refusalArticle,
      remedy: 'Дождитесь, когда ограничение снимут, и подайте снова.',
      verified: false,
    },
    {
      code: 'other',
      text: 'Налоговая служба отказала по другой причине. Она названа в её решении.',
      article: refusalArticle,
      remedy: 'Прочитайте решение налоговой службы. Устраните причину и подайте снова.',
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'consent-unreadable',
      text: 'Согласие родителей не читается. Пришлите другой снимок.',
      article: 'Федеральный закон № 129-ФЗ, статья 22.1',
      stopsClock: true,
      waitDays: 5,
      unit: 'working',
      onExpiry: 'decide-on-what-is-there',
      slots: ['consent'],
      verified: false,
    },
  ],
  result: {
    name: 'Лист записи ЕГРИП',
    description: 'В нём ваш номер предпринимателя, ОГРНИП. Файл подписывает налоговая служба, мы передаём его без изменений.',
    titles: { approval: 'Лист записи ЕГРИП', refusal: 'Решение об отказе в государственной регистрации' },
  },
  delivery: ['cabinet'],
  elsewhere: ['на сайте налоговой службы', 'в МФЦ', 'через нотариуса', 'на бумаге в инспекции'],
  // 129-ФЗ гл. VIII.1 [K]: a refusal is first complained of to the higher tax body.
  appeal:
    'Не согласны с решением налоговой службы? Пожалуйтесь в вышестоящий налоговый орган, потом можно и в суд. ' +
    'Если задержали проверку или передачу, пожалуйтесь в наше ведомство: ответят за 15 рабочих дней.',
  correction: 'Нашли ошибку в листе записи? Сообщите в инспекцию: исправляет тот, кто подписал. Мы файл не меняем.',
  form: { pages: entrepreneurForm },
  synonyms: [
    'открыть ип',
    'зарегистрировать ип',
    'ип открыть бесплатно',
    'индивидуальный предприниматель',
    'начать бизнес',
    'форма р21001',
    'стать предпринимателем',
    'огрнип егрип',
  ],
  retention: { draftDays: 100, caseYears: 5 },
  notes:
    'Подпись: № 129-ФЗ, статья 9, пункт 1 — по памяти: заявление в электронном виде подписывают усиленной квалифицированной подписью, как и для ООО. Без неё подают через МФЦ, нотариуса или на бумаге, поэтому здесь её требуем.',
};
