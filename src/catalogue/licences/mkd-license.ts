import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, choices, confirm, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { changedIn, heldLicencePage, licenceTerm, licensing, paymentField } from './licensing.ts';

const rules = 'Постановление Правительства РФ от 28.10.2014 № 1110';
const at = (part: string) => `${rules}, ${part}`;
const source = 'https://base.garant.ru/58073704/';
const renewal = 'https://gji.tatarstan.ru/index.htm/news/2104996.htm (разъяснение жилищной инспекции другого региона)';
const applies = { field: 'action.action', is: 'issue' };
const code = 'Жилищный кодекс РФ, статья 193';

export const mkdLicense = define({
  slug: 'mkd-license',
  title: 'Лицензия управляющей компании',
  official: 'Лицензирование предпринимательской деятельности по управлению многоквартирными домами',
  summary: 'Лицензию дают на 5 лет. Продление просят за 60–45 рабочих дней до её конца.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'housing-inspection',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    readLaw('Жилищный кодекс РФ', 'статьи 192 и 193', source),
    readLaw(`${rules} «О лицензировании предпринимательской деятельности по управлению МКД»`, 'Положение, пункт 3', source),
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33, пункт 1, подпункт 134'),
    readLaw('Разъяснение жилищной инспекции о продлении', 'от 60 до 45 рабочих дней до конца лицензии', renewal),
  ],
  whoMay:
    'Организация или предприниматель, зарегистрированные в России. У руководителя должен быть квалификационный аттестат. Товариществу и кооперативу лицензия не нужна.',
  documents: [
    { name: 'Приказ о назначении руководителя', required: true, note: 'Только для новой лицензии. Предпринимателю не нужен.' },
    { name: 'Список домов', required: false, note: 'Если вы уже управляете домами.' },
    { name: 'Документ об изменении', required: false, note: 'Если его ещё нет в реестре организаций.' },
  ],
  askedByUs: [
    { what: 'аттестат руководителя', registry: 'реестр аттестатов края' },
    { what: 'судимость и запрет занимать должность', registry: 'МВД и налоговая служба' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'отменённые раньше лицензии', registry: 'общий реестр лицензий' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 3_000_000,
    basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 134',
    note: 'За новую лицензию.',
    verified: false,
  },
  fees: [
    {
      action: 'amend',
      kopecks: 500_000,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 134',
      note: 'За изменение записи в реестре.',
      verified: false,
    },
  ],
  deadline: licenceTerm(`${licensing('статья 14')}; ${rules}`),
  otherDeadlines: [changedIn],
  intakeRefusal: [
    ground('no-head', 'Не назван руководитель с аттестатом.', code, 'Назовите руководителя и номер его аттестата.', ['head']),
    ground(
      'already-licensed',
      'У вас уже есть действующая лицензия.',
      'Жилищный кодекс РФ, статья 192',
      'Чтобы продлить или изменить её, выберите это на первой странице.',
      ['action.action'],
    ),
  ],
  refusal: [
    ground(
      'head-unfit',
      'У руководителя нет аттестата, или судимость ещё не снята.',
      code,
      'Сдайте квалификационный экзамен или смените руководителя.',
      ['head'],
    ),
    ground(
      'same-name',
      'Название такое же или похоже на другую управляющую компанию края.',
      code,
      'Измените название в реестре организаций и подайте снова.',
      ['organisation.name'],
    ),
    ground('disqualified', 'Руководителю запрещено занимать такую должность.', code, 'Назначьте другого руководителя.', [
      'head.name',
    ]),
    ground(
      'renewal-window',
      'Продление попросили не вовремя.',
      at('продление лицензии'),
      'Подайте как на новую лицензию, пока прежняя действует.',
      ['renewal', 'action.action'],
    ),
  ],
  askMore: [
    ask(
      'no-houses',
      'Не хватает сведений о домах или странице в ГИС ЖКХ (системе жилищного хозяйства). Пришлите их.',
      licensing('статья 13'),
      ['houses-list', 'change-proof', 'head-order'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Запись в реестре лицензий на 5 лет',
    description: 'С ней можно управлять домами. Каждый дом потом записывают за вами отдельным заявлением.',
    titles: {
      approval: 'Решение о лицензии на управление многоквартирными домами',
      refusal: 'Решение об отказе в лицензии на управление многоквартирными домами',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в жилищной инспекции края'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        renew: 'Продлить лицензию',
        amend: 'Изменить название, адрес или руководителя',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'renewal',
        title: 'Срок лицензии',
        lead: 'Продление просят не раньше 60 и не позже 45 рабочих дней до конца.',
        when: { field: 'action.action', is: 'renew' },
        fields: [date('until', 'До какого числа действует лицензия', { range: 'future' })],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choices('what', 'Что меняем', {
            name: 'Название',
            office: 'Адрес офиса',
            head: 'Руководитель',
            form: 'Организация объединилась с другой или разделилась',
            other: 'Другое',
          }),
          longtext('how', 'Опишите изменение', { maxLength: 1000, hint: 'Например: было ООО «Дом», стало ООО «Уют».' }),
        ],
      },
      {
        kind: 'questions',
        id: 'head',
        title: 'Руководитель',
        when: {
          any: [
            { field: 'action.action', is: ['issue', 'renew'] },
            { field: 'change.what', is: 'head' },
          ],
        },
        fields: [
          text('name', 'Фамилия, имя и отчество того, у кого аттестат'),
          text('certificate', 'Номер квалификационного аттестата', { maxLength: 60 }),
          yesno('annulled', 'Отменяли ли раньше лицензию компании, где он работал?', {
            hint: 'Проверим по реестру. От «да» отказ не следует сам собой.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'office',
        title: 'Где вас найдут жители',
        when: { any: [applies, { field: 'change.what', is: 'office' }] },
        fields: [address('address', 'Адрес офиса для жителей')],
      },
      {
        kind: 'questions',
        id: 'openness',
        title: 'Сведения для жителей и пошлина',
        when: goesOn,
        fields: [
          text('site', 'Сайт или страница в ГИС ЖКХ', {
            when: applies,
            hint: 'ГИС ЖКХ — система жилищного хозяйства.',
            maxLength: 300,
          }),
          text('insurance', 'Номер страховки ответственности', {
            when: applies,
            optional: true,
            maxLength: 60,
            hint: 'Если она есть.',
          }),
          confirm('disclose', 'Согласны открыть сведения о себе в ГИС ЖКХ', { when: applies }),
          paymentField,
        ],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Больше не управляем домами', merged: 'Дома перешли другой компании' },
        'Понимаю, что дома нужно передать другой компании',
      ),
      papersPage([
        needed('head-order', 'Приказ о назначении руководителя', {
          when: {
            all: [
              { field: 'action.action', is: 'issue' },
              { field: 'on-behalf.who', is: 'organisation' },
            ],
          },
        }),
        ifAny('houses-list', 'Список домов', { hint: 'Если вы уже управляете домами.', when: goesOn }),
        ifAny('change-proof', 'Документ об изменении', { hint: 'Если его ещё нет в реестре организаций.' }),
      ]),
    ],
  },
  synonyms: [
    'лицензия ук',
    'лицензия управляющая компания',
    'управление мкд лицензия',
    'открыть управляющую компанию',
    'лицензия жкх',
    'продлить лицензию ук',
    'управлять многоквартирным домом лицензия',
    'создать управляющую организацию',
  ],
  notes:
    'Окно продления и срок 5 лет прочитаны у жилищных инспекций двух других регионов. Срок решения и пошлины — по памяти: комиссии может понадобиться больше, сверить с постановлением № 1110. 10 рабочих дней на запись о доме — в другой услуге (apartment-house-licence-registry).',
});
