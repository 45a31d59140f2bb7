import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, ends, goesOn } from '../pages/ending.ts';
import { choice, confirm, inn, text } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { needed, papersPage } from '../parts/papers.ts';
import { complaintToTaxBody, correctedByTaxBody } from './registration-law.ts';

const act = 'Федеральный закон от 27.11.2018 № 422-ФЗ (налог на профессиональный доход)';
const at = (article: string) => `Федеральный закон № 422-ФЗ, ${article}`;
const foreigner = { field: 'work.citizen', is: 'union' };

export const selfEmployed = define({
  slug: 'self-employed',
  title: 'Стать самозанятым',
  official: 'Постановка на учёт в налоговом органе в качестве плательщика налога на профессиональный доход',
  summary: 'Работать на себя законно, без кассы и отчётов. Налог считает приложение «Мой налог».',
  topic: 'business',
  audience: ['citizen', 'entrepreneur'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(1, 'working', at('статья 5')),
    grounds: { OTHER_REGIME: 'other-regime', OVER_LIMIT: 'over-limit', MISMATCH: 'mismatch', NOT_ALLOWED: 'not-allowed' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'закон в целом', 'http://home.onego.ru/~segadmin/invest_pasport_samozanyatost.htm'),
    law(act, 'статьи 4, 5 и 10: кто может, учёт, ставки'),
  ],
  whoMay:
    'Гражданин России, Армении, Беларуси, Казахстана или Киргизии. Без работников и с доходом до 2,4 млн ₽ в год. Чиновнику можно только сдавать жильё.',
  fit: fit(
    [
      asked('citizen', 'Гражданин какой вы страны?', {
        russia: 'России',
        union: 'Армении, Беларуси, Казахстана или Киргизии',
        other: 'Другой страны',
      }),
      whether('workers', 'У вас есть работники?'),
      whether('income', 'Ваш доход больше 2,4 млн ₽ в год?'),
      whether('regime', 'Вы платите налоги по-другому, например по упрощённой системе?'),
    ],
    [
      against(
        'citizen',
        'other',
        'самозанятыми становятся граждане России, Армении, Беларуси, Казахстана и Киргизии',
        'Федеральный закон № 422-ФЗ, статья 5',
      ),
      against('workers', 'yes', 'у самозанятого не должно быть работников', 'Федеральный закон № 422-ФЗ, статья 4'),
      against('income', 'yes', 'доход за год больше 2,4 млн ₽', 'Федеральный закон № 422-ФЗ, статья 4'),
      against('regime', 'yes', 'вы платите налоги по-другому', 'Федеральный закон № 422-ФЗ, статья 4'),
    ],
  ),
  documents: [
    { name: 'Паспорт вашей страны', required: true, note: 'Только гражданам Армении, Беларуси, Казахстана, Киргизии.' },
  ],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'ИНН, если вы его не помните', registry: 'налоговая служба' },
    { what: 'не платите ли вы налоги по-другому', registry: 'налоговая служба' },
    { what: 'есть ли у вас ИП', registry: 'ЕГРИП — реестр предпринимателей' },
  ],
  deadline: term(1, 'working', at('статья 5')),
  otherDeadlines: [{ outcome: 'Отказ после проверки', ...term(6, 'calendar', at('статья 5')) }],
  registration: 'rule',
  intakeRefusal: [],
  refusal: [
    ground(
      'other-regime',
      'Вы платите налоги по-другому, например по упрощённой системе.',
      at('статья 4'),
      'Откажитесь от неё в течение месяца и подайте снова.',
      ['work.regime'],
    ),
    ground('over-limit', 'Доход за год больше 2,4 млн ₽.', at('статья 4'), 'Откройте ИП: там такого предела нет.'),
    ground('mismatch', 'Паспортные данные не совпали.', at('статья 5'), 'Проверьте паспорт в заявлении и подайте снова.', [
      'applicant',
      'passport',
    ]),
    ground(
      'not-allowed',
      'Самозанятым этим заниматься нельзя.',
      at('статья 4'),
      'Посмотрите ИП на патенте: для этого занятия он может подойти.',
      ['work.trade'],
    ),
    ground(
      'other',
      'Налоговая служба отказала по другой причине. Она есть в её ответе.',
      at('статья 5'),
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'foreign-passport-unreadable',
      'Паспорт вашей страны не читается. Пришлите снимок получше.',
      at('статья 5'),
      ['foreign-passport'],
      { days: 5, stops: true },
    ),
  ],
  result: {
    name: 'Вы самозанятый: запись и приложение «Мой налог»',
    description: 'Справку о себе можно скачать в приложении сразу. С ней работают с фирмами и берут меры поддержки.',
    titles: {
      approval: 'Уведомление о постановке на учёт самозанятого',
      refusal: 'Отказ в постановке на учёт самозанятого',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['в приложении «Мой налог»', 'на сайте налоговой службы', 'в приложении своего банка'],
  appeal: complaintToTaxBody,
  correction: correctedByTaxBody('запись'),
  form: {
    pages: [
      actionPage({ issue: 'Стать самозанятым', terminate: 'Перестать быть самозанятым' }),
      applicantPage(),
      {
        kind: 'questions',
        id: 'tax-number',
        title: 'Ваш ИНН',
        fields: [
          inn('inn', 'ИНН', {
            optional: true,
            prefill: 'inn',
            hint: '12 цифр. Если не помните, оставьте пустым: налоговая найдёт.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'work',
        title: 'Чем будете заниматься',
        when: goesOn,
        fields: [
          choice('citizen', 'Какое у вас гражданство', {
            russia: 'Россия',
            union: 'Армения, Беларусь, Казахстан или Киргизия',
          }),
          choice('region', 'Где будете работать', {
            here: 'В нашем крае',
            other: 'В другом регионе',
            many: ['В разных местах', 'Налоговая служба просит назвать один регион.'],
          }),
          text('other-region', 'Какой это регион', { when: { field: 'region', is: ['other', 'many'] }, maxLength: 100 }),
          choice('trade', 'Ваше занятие', {
            home: 'Ремонт, уборка, помощь по дому',
            beauty: 'Красота и здоровье',
            craft: 'Делаю вещи или еду на продажу',
            lessons: 'Уроки и занятия',
            transport: 'Перевозки и такси',
            rent: 'Сдаю жильё',
            remote: 'Тексты, рисунки, программы',
            other: 'Другое',
          }),
          text('other-trade', 'Какое занятие', { when: { field: 'trade', is: 'other' }, maxLength: 100 }),
          choice('regime', 'Есть ли у вас ИП', {
            none: 'Нет',
            free: 'Есть, особых налогов не выбирал',
            special: ['Есть, на упрощёнке или другом режиме', 'От него придётся отказаться в течение месяца.'],
          }),
        ],
      },
      { ...passportPage(), when: { all: [goesOn, { not: foreigner }] } },
      {
        kind: 'questions',
        id: 'paying',
        title: 'Как платить налог',
        when: goesOn,
        fields: [
          choice('bank', 'Как вам удобнее', {
            app: 'Сам, в приложении «Мой налог»',
            bank: ['Через мой банк', 'Он будет списывать налог с вашего согласия.'],
          }),
          text('bank-name', 'Какой банк', { when: { field: 'bank', is: 'bank' }, maxLength: 100 }),
          confirm('no-workers', 'У меня нет работников по трудовому договору'),
        ],
      },
      endingPage(
        'Почему прекращаете',
        { idle: 'Больше этим не занимаюсь', business: 'Открываю ИП или фирму', limit: 'Доход вырос выше предела' },
        'Понимаю, что налог за прошлое всё равно нужно заплатить',
      ),
      {
        ...papersPage([
          needed('foreign-passport', 'Паспорт вашей страны', { hint: 'С переводом на русский, если в нём нет русского текста.' }),
        ]),
        when: { all: [{ not: ends }, foreigner] },
      },
    ],
  },
  synonyms: [
    'самозанятый',
    'мой налог',
    'нпд',
    'легально работать на себя',
    'стать самозанятой',
    'налог самозанятых',
    'подработка официально',
    'самозанятость',
    'снять самозанятость',
    'налог на профессиональный доход',
    'торты на заказ',
    'маникюр на дому',
    'репетитор налог',
  ],
  notes:
    'Предел 2,4 млн ₽ прочитан в обзоре Госуслуг. Постановка обычно занимает минуты: 1 рабочий день записан как верхняя граница. Срок постановки и 6 дней отказа — по памяти. Режим введён до конца 2028 года (по памяти): следить за изменениями.',
});
