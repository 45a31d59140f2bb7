import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { address, choice, date, phone, text, yesno } from '../parts/fields.ts';
import { against, againstAll, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { anyRegistryOffice, civilStatus, civilStatusAct } from './zags.ts';

const agreed = civilStatus('статья 33');
const byCourt = civilStatus('статья 35');
const first = { field: 'action.action', is: 'issue' };
const agree = { all: [first, { field: 'basis.why', is: 'agree' }] };
const court = { all: [first, { field: 'basis.why', is: 'court' }] };
const alone = { all: [first, { field: 'basis.why', is: 'alone' }] };

export const divorceRegistration = define({
  slug: 'divorce-registration',
  title: 'Развестись через ЗАГС',
  official: 'Государственная регистрация расторжения брака',
  summary: 'Если оба согласны и общих детей до 18 лет нет, суд не нужен. Здесь же получают свидетельство после суда.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      civilStatusAct,
      'статьи 31–35',
      'http://www.consultant.ru/document/cons_doc_LAW_16758/977dfb2bb769bb1b503aad0e4bfe49e7bce2a5b6/',
    ),
    readLaw(
      'Налоговый кодекс РФ',
      'статья 333.26, пункт 1, подпункт 2',
      'https://nord-news.ru/news/2025/01/24/?newsid=178205 и https://www.gazeta.ru/social/news/2025/11/06/27116564.shtml',
    ),
  ],
  whoMay:
    'Супруги, которые оба согласны и не растят общих детей. Любой из них после решения суда. Один, если другой пропал, недееспособен или осуждён больше чем на три года.',
  fit: fit(
    [
      asked('way', 'Как вы разводитесь?', {
        agreed: 'Мы оба согласны',
        court: 'Суд уже развёл нас',
        alone: 'Другой пропал, недееспособен или осуждён больше чем на три года',
        refuses: 'Другой не согласен, решения суда нет',
      }),
      whether('children', 'У вас есть общие дети до 18 лет?'),
    ],
    [
      against('way', 'refuses', 'второй супруг не согласен: тогда решает суд', 'Федеральный закон № 143-ФЗ, статья 31'),
      againstAll(
        [
          { field: 'way', is: 'agreed' },
          { field: 'children', is: 'yes' },
        ],
        'у вас есть общий ребёнок до 18 лет: тогда решает суд',
        'Федеральный закон № 143-ФЗ, статья 31',
      ),
    ],
  ),
  documents: [
    { name: 'Заявление второго, заверенное нотариусом', required: false, note: 'Если он согласен, но прийти не может.' },
    { name: 'Перевод паспорта иностранца', required: false },
    { name: 'Документ о браке за границей с переводом', required: false, note: 'Если брак заключён не в России.' },
  ],
  askedByUs: [
    { what: 'запись о браке и общие дети', registry: 'ЗАГС' },
    { what: 'решение суда', registry: 'суды' },
    { what: 'паспорта', registry: 'МВД' },
    { what: 'оплата пошлины каждым', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 500_000,
    basis: 'Налоговый кодекс РФ, статья 333.26, пункт 1, подпункт 2',
    note: 'Платит каждый из супругов. 350 рублей, если другой осуждён, пропал или недееспособен.',
    verified: true,
    source: 'https://nord-news.ru/news/2025/01/24/?newsid=178205; сумма 350 — infopro54.ru',
  },
  deadline: term(30, 'calendar', `${agreed}, пункт 4`, { source: 'https://www.tramitador.org/gu/service/309387' }),
  otherDeadlines: [
    { outcome: 'После решения суда', ...term(1, 'working', byCourt) },
    { outcome: 'Письмо осуждённому мужу или жене', ...term(3, 'working', civilStatus('статья 34')) },
  ],
  intakeRefusal: [
    ground(
      'second-unsigned',
      'Второй супруг не подписал заявление.',
      agreed,
      'Подпишите вместе в отделе ЗАГС или приложите его заявление от нотариуса.',
      ['partner', 'papers.second'],
    ),
    ground(
      'not-paid',
      'Один из супругов не оплатил пошлину.',
      'Налоговый кодекс РФ, статья 333.26',
      'Подайте снова: счета придут обоим.',
    ),
  ],
  refusal: [
    ground(
      'common-child',
      'У вас есть общий ребёнок до 18 лет.',
      civilStatus('статья 31'),
      'Развод оформит суд. Вернитесь сюда с его решением.',
      ['basis'],
    ),
    ground(
      'disagrees',
      'Второй супруг не согласен.',
      civilStatus('статья 31'),
      'Подайте в суд. После решения второй не понадобится.',
      ['basis.why'],
    ),
    ground(
      'not-in-force',
      'Решение суда ещё не вступило в силу.',
      byCourt,
      'Подождите месяц, если решение не обжалуют, и подайте снова.',
      ['court'],
    ),
    ground(
      'foreign-marriage',
      'Брак заключён за границей, и записи о нём у нас нет.',
      civilStatus('статья 13'),
      'Приложите документ о браке с переводом и подайте снова.',
      ['papers.foreign-marriage'],
    ),
  ],
  askMore: [
    ask(
      'names',
      'Фамилии в записи о браке и в паспорте разные. Пришлите документ о перемене.',
      agreed,
      ['foreign-marriage', 'second'],
      {
        days: 10,
      },
    ),
  ],
  result: {
    name: 'Запись о разводе и свидетельство',
    description: 'Свидетельство получает каждый, на бумаге, в отделе ЗАГС.',
    titles: { approval: 'Решение о регистрации расторжения брака', refusal: 'Отказ в регистрации расторжения брака' },
  },
  delivery: ['agency'],
  elsewhere: [...anyRegistryOffice, 'на Госуслугах'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({
        issue: 'Развестись',
        amend: 'Перенести день',
        duplicate: 'Получить своё свидетельство, если развод уже записан',
      }),
      applicantPage(),
      ...identityPages(),
      formerDecisionPage('Прежнее заявление или запись', { number: 'Номер', hint: 'Номер заявления или записи о разводе.' }),
      {
        kind: 'questions',
        id: 'basis',
        title: 'Почему без суда',
        lead: 'Выберите, что подходит вам.',
        when: first,
        fields: [
          choice('why', 'Как разводитесь', {
            agree: 'Мы оба согласны',
            court: 'Суд уже решил',
            alone: 'Второй пропал, недееспособен или осуждён больше чем на три года',
          }),
          yesno('children', 'Есть общие дети до 18 лет?', { hint: 'Родные и усыновлённые вместе.' }),
          date('married', 'Когда поженились', { range: 'past', hint: 'Если не помните, напишите примерно.' }),
          text('where', 'Где поженились', { hint: 'Город и отдел ЗАГС, если помните.' }),
        ],
      },
      personPage('partner', 'Муж или жена', {
        when: first,
        fields: [
          phone('phone', 'Телефон', { optional: true, hint: 'Если знаете.' }),
          text('citizenship', 'Гражданство, если не России', { optional: true, maxLength: 100 }),
        ],
      }),
      {
        kind: 'questions',
        id: 'consent',
        title: 'Подпись второго',
        when: agree,
        fields: [
          choice('how', 'Как он или она подпишет', {
            office: 'Вместе со мной в отделе ЗАГС',
            notary: 'У нотариуса, заявление приложу',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'court',
        title: 'Решение суда',
        when: { any: [court, alone] },
        fields: [
          text('name', 'Какой суд', { hint: 'Например: мировой судья участка № 5.' }),
          text('number', 'Номер дела', { maxLength: 60, hint: 'Например: 2-415/2026. Он в начале решения.' }),
          date('on', 'Дата решения', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'absent',
        title: 'Где второй',
        lead: 'Ему или его опекуну напишем о вашем заявлении.',
        when: alone,
        fields: [
          choice('state', 'Что с ним', { missing: 'Пропал', incapable: 'Недееспособен', convicted: 'Осуждён' }),
          address('address', 'Адрес колонии, опекуна или последний известный'),
        ],
      },
      {
        kind: 'questions',
        id: 'name',
        title: 'Ваша фамилия',
        when: first,
        fields: [
          choice('after', 'Какая будет после развода', { same: 'Останется', former: 'Верну прежнюю' }),
          text('former', 'Прежняя фамилия', { maxLength: 100, when: { field: 'after', is: 'former' } }),
        ],
      },
      registryOfficePage({ title: 'Где и когда' }),
      {
        ...papersPage([
          ifAny('second', 'Заявление второго, заверенное нотариусом'),
          ifAny('translation', 'Перевод паспорта иностранца'),
          ifAny('foreign-marriage', 'Документ о браке за границей с переводом'),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'развод',
    'развестись',
    'расторжение брака',
    'расторгнуть брак',
    'подать на развод',
    'свидетельство о разводе',
    'развод без детей',
    'сколько стоит развод',
    'развод после суда',
    'разойтись с мужем',
    'разойтись с женой',
    'разошлись',
  ],
  notes:
    'Переданное федеральное полномочие; свидетельство печатает отдел ЗАГС. Пошлину 5 000 рублей источники датируют 2025 годом, один (infopro54.ru) — 2026; взят 2025. Прочитанная старая редакция статьи 33 требует от каждого УКЭП, практика портала — простую подпись. Прочитан срок в месяц.',
});
