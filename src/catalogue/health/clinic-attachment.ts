import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { identityPages } from '../pages/identity.ts';
import { forSelf } from '../pages/representative.ts';
import { address, choice, confirm, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { healthLaw } from './health-law.ts';
import { patientPage } from './patient.ts';

const order = 'Порядок выбора медицинской организации (действует с 01.09.2025)';
const source = 'https://sevastopol.press/2025/09/30/na-gosuslugah-mozhno-pomenjat-polikliniku-ili-vracha/';

export const clinicAttachment = define({
  slug: 'clinic-attachment',
  title: 'Прикрепиться к поликлинике',
  official: 'Прикрепление к медицинской организации для первичной медико-санитарной помощи',
  summary: 'Выберите поликлинику и участкового врача, к которым будете ходить по полису. Сменить их можно раз в год.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      healthLaw,
      'статья 21',
      'https://solncewonews.ru/?tag=%D0%BF%D1%80%D0%B5%D0%BA%D1%80%D0%B5%D0%BF%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5',
    ),
    readLaw(order, 'в целом', source),
  ],
  whoMay:
    'Каждый, у кого есть полис ОМС (обязательное медицинское страхование). После переезда можно не ждать года. За ребёнка подаёт родитель.',
  documents: [
    {
      name: 'Документ о переезде',
      required: false,
      note: 'Если меняете поликлинику раньше чем через год. Подойдёт договор аренды.',
    },
    { name: 'Доверенность', required: false, note: 'Если подаёте за другого взрослого.' },
  ],
  askedByUs: [
    { what: 'полис и прежняя поликлиника', registry: 'фонд ОМС' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
  ],
  deadline: term(2, 'working', order, { source }),
  otherDeadlines: [
    { outcome: 'Прежняя поликлиника узнает, что вы ушли', ...term(3, 'working', order, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('not-in-oms', 'Эта клиника не принимает по полису ОМС.', order, 'Выберите другую поликлинику.', ['clinic.name']),
    ground('already-this-year', 'Заявление в этом году уже подавали.', order, 'Подайте через год. Или сразу, если переехали.', [
      'reason',
    ]),
  ],
  refusal: [
    ground(
      'full',
      'У этой поликлиники или врача слишком много пациентов.',
      order,
      'Выберите соседнюю поликлинику или другого врача и подайте снова.',
      ['clinic'],
    ),
    ground(
      'less-than-year',
      'С прошлой смены не прошло года.',
      `${healthLaw}, статья 21`,
      'Если вы переехали, подайте снова и приложите документ о переезде.',
      ['reason.why', 'papers.moving'],
    ),
    ground(
      'adults-only',
      'Взрослая поликлиника не принимает детей.',
      order,
      'Выберите детскую поликлинику или семейного врача.',
      ['clinic.name', 'for-whom'],
    ),
    ground(
      'policy-elsewhere',
      'Полис из другого региона, и в реестре его нет.',
      `${healthLaw}, статья 21`,
      'Смените страховую компанию по новому адресу, потом прикрепитесь.',
      ['for-whom'],
    ),
  ],
  askMore: [
    ask('where-lives', 'Врачу нужен адрес, куда приходить на вызов. Пришлите документ о том, где вы живёте.', order, ['moving'], {
      days: 2,
    }),
    ask('authority', 'Пришлите доверенность от того, за кого подаёте.', order, ['authority'], { days: 2 }),
  ],
  result: {
    name: 'Запись о прикреплении',
    description: 'Придут адрес поликлиники и имя участкового врача. К нему сразу можно записаться.',
    titles: {
      approval: 'Решение о прикреплении к медицинской организации',
      refusal: 'Решение об отказе в прикреплении к медицинской организации',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в регистратуре поликлиники'],
  form: {
    pages: [
      actionPage({ issue: 'Прикрепиться или сменить поликлинику', amend: 'Сменить врача в своей поликлинике' }),
      applicantPage(),
      ...identityPages(),
      patientPage(),
      {
        kind: 'questions',
        id: 'clinic',
        title: 'Поликлиника и врач',
        fields: [
          text('name', 'Поликлиника', { hint: 'Город и номер или название.' }),
          choice('doctor', 'Какой врач нужен', {
            local: ['Тот, что ведёт наш адрес', 'Подходит чаще всего.'],
            chosen: 'Выберу сам',
          }),
          text('doctor-name', 'Фамилия врача', { when: { field: 'doctor', is: 'chosen' } }),
          choice('kind', 'Кто будет участковым', { therapist: 'Терапевт', paediatrician: 'Педиатр', family: 'Семейный врач' }),
        ],
      },
      {
        kind: 'questions',
        id: 'reason',
        title: 'Почему и откуда',
        fields: [
          choice('why', 'Почему меняете', {
            first: 'Прикрепляюсь впервые',
            moved: 'Переезд',
            choice: 'Так удобнее',
            closed: 'Поликлиника закрылась или врач ушёл',
            child: 'Ребёнок вырос: нужна взрослая поликлиника',
          }),
          text('former', 'Прежняя поликлиника', {
            prefill: 'clinic',
            prefillWhen: forSelf,
            optional: true,
            hint: 'Если не помните, оставьте пустым.',
            when: { not: { field: 'why', is: 'first' } },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'calls',
        title: 'Куда приходить врачу',
        lead: 'Адрес, где пациент живёт на самом деле.',
        fields: [
          address('address', 'Адрес', { prefill: 'livingAddress' }),
          text('entrance', 'Подъезд, этаж, домофон', { optional: true, maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'consent',
        title: 'Медицинская карта',
        fields: [
          yesno('card', 'Передать карту из прежней поликлиники?', { hint: 'Новый врач увидит анализы и прививки.' }),
          confirm('once', 'Знаю, что сменить поликлинику по желанию можно раз в год'),
        ],
      },
      papersPage([
        ifAny('moving', 'Документ о переезде', { hint: 'Например: договор аренды.' }),
        ifAny('authority', 'Доверенность', { when: { field: 'for-whom.who', is: 'another' } }),
      ]),
    ],
  },
  synonyms: [
    'прикрепиться к поликлинике',
    'сменить поликлинику',
    'поменять терапевта',
    'прикрепление',
    'выбрать врача',
    'открепиться',
    'другая поликлиника',
    'перевестись в другую поликлинику',
    'участковый врач',
  ],
  notes:
    'Два рабочих дня и «раз в год» прочитаны в новостях; vaninocrb.ru даёт те же два дня и три на уведомление. Номер приказа Минздрава не проверен. Если дом закреплён за поликлиникой, заявление часто не нужно.',
});
