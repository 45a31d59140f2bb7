import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, choice, date, email, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act =
  'Федеральный закон от 09.02.2009 № 8-ФЗ «Об обеспечении доступа к информации о деятельности государственных органов и органов местного самоуправления»';
const when = 'Федеральный закон № 8-ФЗ, статья 18';
const not = 'Федеральный закон № 8-ФЗ, статья 20';
const copy = { field: 'what', is: 'act' };

export const accessToInformation = define({
  slug: 'access-to-information',
  title: 'Запросить информацию или копию решения власти',
  official: 'Предоставление информации о деятельности органов власти и копий правовых актов',
  summary: 'Спросите, что решило министерство или администрация, и попросите копию. Жалобы и просьбы подают обращением.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'government',
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    law(act, 'статьи 18 и 20'),
    readLaw(
      'Приказ Минкавказа России от 17.02.2015 № 12',
      'пункты 13.1–13.4: запрос без имени не рассматривают, регистрируют за 3 дня',
      'https://bazanpa.ru/minkavkaz-rossii-prikaz-n12-ot17022015-h2475986/reglament/13/?amp=1 (федеральный орган, для сравнения)',
    ),
  ],
  whoMay: 'Любой: человек, фирма, журналист. Объяснять, зачем, не нужно.',
  documents: [{ name: 'Письмо или статья, где упомянут документ', required: false, note: 'По ним проще найти нужное.' }],
  askedByUs: [
    { what: 'кто руководит организацией', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'решения органов власти', registry: 'архив правовых актов края' },
  ],
  deadline: term(30, 'calendar', when),
  otherDeadlines: [
    { outcome: 'Сообщение, если ответ задержится', ...term(7, 'calendar', when) },
    { outcome: 'Задержка — не дольше', ...term(15, 'calendar', when) },
  ],
  intakeRefusal: [
    ground('no-address', 'Некуда ответить: нет ни почты, ни адреса.', when, 'Укажите, куда ответить, и подайте снова.', [
      'reply',
    ]),
  ],
  refusal: [
    ground('unclear', 'Из запроса непонятно, что нужно.', not, 'Назовите документ, дату, место и отправьте снова.', ['question']),
    ground(
      'not-theirs',
      'Этим занимается другой орган.',
      not,
      'Запрос перешлют туда сами и скажут вам. Подавать снова не нужно.',
      ['body'],
    ),
    ground(
      'analysis',
      'Вы просите разобраться и сделать выводы. Этого орган делать не обязан.',
      not,
      'Попросите исходные сведения: цифры, документы.',
      ['question.words'],
    ),
    ground('secret', 'Это тайна или сведения о других людях.', not, 'Попросите ту часть, где их нет.', ['question']),
    ground('published', 'Это уже опубликовано.', not, 'Откройте ссылку из ответа.'),
  ],
  askMore: [
    ask('which-act', 'Документов с таким названием несколько. Пришлите то, где он упомянут.', when, ['mention'], {
      days: 10,
      unit: 'calendar',
    }),
  ],
  result: {
    name: 'Ответ, ссылка или копия решения',
    description: 'Если копий очень много, за них могут попросить плату: сначала спросят вас.',
    titles: { approval: 'Ответ на запрос информации', refusal: 'Отказ в информации' },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['письмом в нужный орган', 'лично в органе власти'],
  correction: correctionOf('Ответ'),
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'body',
        title: 'Кого спросить',
        fields: [
          choice('which', 'Чьё это дело', {
            region: 'Министерства или службы края',
            government: 'Правительства края',
            town: 'Администрации города или округа',
            unknown: ['Не знаю', 'Разберёмся и передадим.'],
          }),
          text('name', 'Как называется', {
            optional: true,
            hint: 'Например: Министерство транспорта и дорог, Администрация Борозёрского округа.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'question',
        title: 'Что узнать',
        fields: [
          choice('what', 'Что нужно', {
            act: 'Копия решения, постановления, приказа',
            figures: 'Цифры и сведения',
            plans: 'Планы и сроки',
            other: 'Другое',
          }),
          longtext('words', 'Ваш вопрос', {
            maxLength: 4000,
            hint: 'Например: сколько денег пошло на ремонт школы № 3 в прошлом году.',
          }),
          text('act', 'Номер и название решения', {
            optional: true,
            hint: 'Сколько помните: «о закрытии переправы, весной 2019-го».',
            when: copy,
          }),
          date('from', 'С какого дня искать', { range: 'past', optional: true }),
          date('to', 'По какой день', { range: 'past', optional: true }),
        ],
      },
      {
        kind: 'questions',
        id: 'reply',
        title: 'Как ответить',
        fields: [
          choice('how', 'Куда прислать ответ', { cabinet: 'В кабинет', mail: 'На электронную почту', post: 'Письмом' }),
          email('mail', 'Электронная почта', { prefill: 'email', when: { field: 'how', is: 'mail' } }),
          address('address', 'Почтовый адрес', { prefill: 'address', when: { field: 'how', is: 'post' } }),
          yesno('certified', 'Нужна копия с печатью?', { hint: 'Например, для суда.' }),
        ],
      },
      papersPage([ifAny('mention', 'Письмо или статья, где упомянут документ')]),
    ],
  },
  synonyms: [
    'запрос информации',
    'копия постановления',
    'узнать решение администрации',
    'открытые данные',
    '8-фз запрос',
    'сведения из мэрии',
    'распоряжение копия',
    'копия приказа министерства',
  ],
  notes:
    'Это не обращение по 59-ФЗ. Срок 30 дней и отсрочка до 15 прочитаны в проекте закона (статья 21: base.garant.ru/5347160), номера статей действующего текста по памяти. Плата за большой объём копий — по постановлению Правительства, тоже по памяти.',
});
