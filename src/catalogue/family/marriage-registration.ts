import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { familyCode } from '../parts/codes.ts';
import { choice, confirm, phone, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { anyRegistryOffice, civilStatus, civilStatusAct } from './zags.ts';

const apply = civilStatus('статья 26');
const bars = familyCode.at('статьи 12–14');
const first = { field: 'action.action', is: 'issue' };
const cancels = { field: 'action.action', is: 'terminate' };
const stays = { not: cancels };

export const marriageRegistration = define({
  slug: 'marriage-registration',
  title: 'Подать заявление на регистрацию брака',
  official: 'Государственная регистрация заключения брака',
  summary: 'Выберите отдел ЗАГС и день свадьбы: от месяца до года вперёд. День можно перенести этим же заявлением.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      civilStatusAct,
      'статьи 24, 26',
      'https://studfile.net/preview/16852741/page:3/ и https://gcheb.cap.ru/branches/activities/zags/gosudarstvennaya-registraciya-braka',
    ),
    familyCode.read('статьи 10–14'),
    readLaw(
      'Налоговый кодекс РФ',
      'статья 333.26, пункт 1, подпункт 1',
      'https://md-gazeta.ru/oficialno/144649 (сумма), https://buhuchet-info.ru/nkrf/section8/81-glava--gosudarst/1429-statya--razmeri.html (подпункт, старая редакция)',
    ),
  ],
  whoMay:
    'Двое взрослых, которые не состоят в браке и не близкие родственники. С 16 лет — с разрешения администрации. Прописка не важна.',
  fit: fit(
    [
      asked('age', 'Сколько вам лет?', {
        adults: 'Обоим есть 18 лет',
        allowed: 'Кому-то 16 или 17 лет, разрешение администрации есть',
        young: 'Кому-то нет 18 лет, разрешения нет',
      }),
      whether('married', 'Кто-то из вас сейчас в браке?'),
      whether('kin', 'Вы близкие родственники?'),
    ],
    [
      against('age', 'young', 'одному из вас нет 18 лет, и разрешения нет', 'Семейный кодекс РФ, статьи 12–14'),
      against('married', 'yes', 'один из вас уже в браке', 'Семейный кодекс РФ, статьи 12–14'),
      against('kin', 'yes', 'близкие родственники пожениться не могут', 'Семейный кодекс РФ, статьи 12–14'),
    ],
  ),
  documents: [
    { name: 'Разрешение на брак до 18 лет', required: false },
    { name: 'Паспорт иностранца с переводом', required: false, note: 'И справка, что он не в браке.' },
    { name: 'Заявление второго, заверенное нотариусом', required: false, note: 'Если он не может прийти подписать.' },
    {
      name: 'Справка о беременности или другой особой причине',
      required: false,
      note: 'Если расписаться нужно раньше чем через месяц.',
    },
  ],
  askedByUs: [
    { what: 'прежние браки и разводы', registry: 'ЗАГС' },
    { what: 'паспорта обоих', registry: 'МВД' },
    { what: 'оплата пошлины', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 35_000,
    basis: 'Налоговый кодекс РФ, статья 333.26, пункт 1, подпункт 1',
    note: 'Одна на двоих.',
    verified: true,
    source: 'https://md-gazeta.ru/oficialno/144649 (сумма на 2025 год)',
  },
  deadline: familyCode.term(30, 'calendar', 'статья 11, пункт 1'),
  otherDeadlines: [{ outcome: 'Самый поздний день свадьбы', ...familyCode.term(365, 'calendar', 'статья 11, пункт 1') }],
  intakeRefusal: [
    ground(
      'second-silent',
      'Второй человек не подтвердил заявление.',
      apply,
      'Подпишите вместе в отделе ЗАГС или приложите его заявление от нотариуса.',
      ['partner', 'papers.second'],
    ),
    ground(
      'not-paid',
      'Пошлина не оплачена, и день освободили.',
      'Налоговый кодекс РФ, статья 333.18',
      'Подайте снова: придёт новый счёт.',
    ),
  ],
  refusal: [
    ground(
      'already-married',
      'Один из вас уже в браке.',
      bars,
      'Сначала оформите развод. Если муж или жена умерли, назовите это в заявлении.',
      ['before'],
    ),
    ground(
      'too-young',
      'Одному из вас нет 18 лет, и разрешения нет.',
      bars,
      'Получите разрешение в администрации и приложите его.',
      ['papers.permission'],
    ),
    ground(
      'kin',
      'Вы близкие родственники или усыновитель и усыновлённый.',
      bars,
      'Брак невозможен. В отделе ЗАГС объяснят почему.',
    ),
    ground('incapable', 'Суд признал одного из вас недееспособным.', bars, 'Подайте снова, когда суд отменит это решение.'),
  ],
  askMore: [
    ask('translation', 'У документа иностранца нет перевода. Пришлите перевод от нотариуса.', apply, ['foreigner'], {
      days: 30,
      unit: 'calendar',
    }),
  ],
  result: {
    name: 'День регистрации, затем свидетельство о браке',
    description: 'Отдел ЗАГС подтвердит день и час. Свидетельство выдадут в день свадьбы.',
    titles: { approval: 'Решение о дне регистрации брака', refusal: 'Отказ в регистрации брака' },
  },
  delivery: ['agency'],
  elsewhere: [...anyRegistryOffice, 'на Госуслугах'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Подать заявление', amend: 'Перенести день свадьбы', terminate: 'Забрать заявление' }),
      applicantPage(),
      ...identityPages(first),
      formerDecisionPage('Прежнее заявление', { number: 'Номер заявления', hint: 'Он есть в кабинете и в письме.' }),
      {
        ...personPage('partner', 'Ваш жених или невеста', {
          lead: 'Этот человек подпишет заявление вместе с вами в отделе ЗАГС.',
          when: first,
          fields: [
            phone('phone', 'Его или её телефон', { hint: 'Отдел позвонит, если нужно уточнить.' }),
            yesno('foreigner', 'Это иностранец?'),
            yesno('comes', 'Сможет прийти подписать?', { hint: 'Если нет, нужно заявление от нотариуса.' }),
          ],
        }),
      },
      {
        kind: 'questions',
        id: 'before',
        title: 'Прежние браки',
        when: first,
        fields: [
          choice('mine', 'Вы были в браке?', { no: 'Нет', divorced: 'Да, развод', widowed: 'Да, муж или жена умерли' }),
          choice('theirs', 'А второй?', { no: 'Нет', divorced: 'Да, развод', widowed: 'Да, муж или жена умерли' }),
          yesno('children', 'У вас есть общие дети?'),
        ],
      },
      registryOfficePage({
        title: 'Где и когда',
        lead: 'Отдел подтвердит день или предложит ближайший свободный.',
        day: 'День свадьбы',
        when: stays,
      }),
      {
        kind: 'questions',
        id: 'wedding',
        title: 'Как расписаться',
        when: stays,
        fields: [
          choice('manner', 'Как хотите', { solemn: 'Торжественно, с гостями', quiet: 'Без церемонии' }),
          choice('sooner', 'Нужно ли раньше чем через месяц', {
            no: 'Нет',
            pregnancy: 'Да, ждём ребёнка',
            born: 'Да, ребёнок родился',
            danger: 'Да, угроза жизни одному из нас',
            other: 'Да, другая причина',
          }),
          text('reason', 'Какая причина', { when: { field: 'sooner', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'names',
        title: 'Фамилии после свадьбы',
        when: first,
        fields: [
          choice('mine', 'Ваша фамилия', { same: 'Останется', theirs: 'Возьму фамилию второго', double: 'Двойная' }),
          choice('theirs', 'Фамилия второго', { same: 'Останется', mine: 'Возьмёт мою', double: 'Двойная' }),
          text('double', 'Двойная фамилия через дефис', {
            when: {
              any: [
                { field: 'mine', is: 'double' },
                { field: 'theirs', is: 'double' },
              ],
            },
            maxLength: 100,
            hint: 'Например: Петрова-Водкина.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'cancelling',
        title: 'Забрать заявление',
        when: cancels,
        fields: [confirm('sure', 'Понимаю, что день свадьбы достанется другим'), yesno('both', 'Второй человек знает об этом?')],
      },
      {
        ...papersPage([
          ifAny('permission', 'Разрешение на брак до 18 лет'),
          ifAny('foreigner', 'Паспорт иностранца с переводом'),
          ifAny('second', 'Заявление второго, заверенное нотариусом'),
          ifAny('special', 'Справка о беременности или другой особой причине'),
        ]),
        when: stays,
      },
    ],
  },
  synonyms: [
    'расписаться',
    'подать заявление в загс',
    'свадьба',
    'жениться',
    'выйти замуж',
    'роспись',
    'регистрация брака',
    'бронь загса',
    'перенести дату свадьбы',
    'пожениться',
  ],
  notes:
    'Переданное федеральное полномочие. Статьи 24 и 26, пошлина, месяц и двенадцать месяцев прочитаны; в законе именно месяцы, дни здесь считаны. Совместную подпись ставят в отделе: приглашение второму человеку через портал не предусмотрено. Номер статьи о сроке уплаты не сверен.',
});
