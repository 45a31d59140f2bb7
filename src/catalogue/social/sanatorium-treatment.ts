import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { forAnother, forWhomPage } from '../pages/representative.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, choices, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон № 178-ФЗ, статья 6.2';
const order = 'Порядок предоставления набора социальных услуг';
const accompanied = { all: [goesOn, { field: 'journey.companion', is: 'yes' }] };

export const sanatoriumTreatment = define({
  slug: 'sanatorium-treatment',
  title: 'Путёвка в санаторий льготнику',
  official: 'Предоставление путевок на санаторно-курортное лечение и проезда к месту лечения',
  summary: 'Социальный фонд даёт бесплатную путёвку и билеты туда и обратно. Нужна справка врача.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('sfr', {
    deadline: term(10, 'working', order),
    grounds: {
      TOOK_MONEY: 'took-money',
      MEDICAL: 'medical-bar',
      HAD_THIS_YEAR: 'had-this-year',
      WRONG_PROFILE: 'wrong-profile',
    },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 17.07.1999 № 178-ФЗ «О государственной социальной помощи»', 'статья 6.2'),
    readLaw(
      'Разъяснение отделения Социального фонда по Бурятии о справке 070/у для путёвки',
      'в целом',
      'https://sfr.gov.ru./branches/buryatia/news~2024/04/16/262765',
    ),
  ],
  whoMay:
    'Человек с инвалидностью, ветеран боевых действий, ребёнок-инвалид, другие федеральные льготники. Набор социальных услуг должен быть сохранён, а не заменён деньгами.',
  documents: [
    {
      name: 'Справка для путёвки (форма 070/у)',
      required: false,
      note: 'Её даёт врач поликлиники, действует год. Если справка электронная, прикладывать не нужно.',
    },
    authority,
  ],
  askedByUs: [
    { what: 'льгота и набор социальных услуг', registry: 'Социальный фонд' },
    { what: 'инвалидность', registry: 'Социальный фонд' },
    { what: 'регистрация', registry: 'МВД' },
    { what: 'электронная справка 070/у', registry: 'фонд ОМС' },
  ],
  deadline: term(1, 'working', order),
  intakeRefusal: [
    ground('reference-old', 'Справка 070/у старше года.', order, 'Возьмите у врача новую справку и подайте снова.', [
      'reference.issued',
      'papers.reference-070',
    ]),
    ground(
      'services-as-money',
      'Вместо набора социальных услуг вы получаете деньги.',
      act,
      'До 1 октября подайте в Социальный фонд заявление о возврате набора. Путёвка будет со следующего года.',
    ),
  ],
  refusal: [
    ground(
      'took-money',
      'Вы отказались от набора социальных услуг и получаете деньги.',
      act,
      'До 1 октября верните набор заявлением в Социальный фонд. Со следующего года можно подать снова.',
    ),
    ground(
      'medical-bar',
      'По здоровью в санаторий сейчас нельзя.',
      order,
      'Подлечитесь, возьмите у врача новую справку и подайте снова.',
      ['papers.reference-070'],
    ),
    ground('had-this-year', 'В этом году путёвка уже была.', order, 'Подайте снова на следующий год.', ['wish.month']),
    ground(
      'wrong-profile',
      'Такого лечения нет в справке врача.',
      order,
      'Спросите врача, какое лечение вам подходит, и исправьте ответ.',
      ['reference.profile'],
    ),
    ground(
      'other',
      'Социальный фонд отказал по другой причине. Она названа в его ответе.',
      order,
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask('wait-reference', 'Справки врача нет, или её не прочитать. Пришлите её.', order, ['reference-070'], {
      days: 30,
      unit: 'calendar',
      stops: true,
      refuse: true,
    }),
  ],
  result: {
    name: 'Место в очереди, затем путёвка и билеты',
    description: 'Взрослого лечат 18 дней, ребёнка с инвалидностью — 21 день. О путёвке Социальный фонд сообщит заранее.',
    titles: {
      approval: 'Уведомление о постановке на учёт для санаторно-курортного лечения',
      refusal: 'Отказ в путёвке на санаторно-курортное лечение',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'в отделении Социального фонда'],
  correction: correctionOf('Путёвку'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить путёвку',
        amend: 'Изменить заявление: месяц, лечение, сопровождающий',
        terminate: 'Отказаться от путёвки',
      }),
      applicantPage(),
      passportPage(),
      forWhomPage({ self: 'Для себя', child: 'Для своего ребёнка', another: 'Для взрослого, за которого я действую' }),
      formerDecisionPage('Прежнее заявление', { number: 'Номер заявления о путёвке', hint: 'Он есть в кабинете.' }),
      {
        kind: 'questions',
        id: 'reference',
        title: 'Справка врача',
        lead: 'Это справка для путёвки, форма 070/у.',
        when: goesOn,
        fields: [
          choice('form', 'Какая у вас справка', { electronic: 'Электронная', paper: 'На бумаге' }),
          date('issued', 'Когда её выдали', { range: 'past' }),
          choices('profile', 'Что лечить', {
            heart: 'Сердце и сосуды',
            lungs: 'Лёгкие и дыхание',
            nerves: 'Нервную систему',
            joints: 'Суставы, спину, кости',
            stomach: 'Желудок и кишечник',
            kidneys: 'Почки и мочевые пути',
            hormones: 'Диабет и щитовидную железу',
            other: 'Другое',
          }),
          text('profile-else', 'Что именно', { when: { field: 'profile', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Куда и когда',
        when: goesOn,
        fields: [
          date('month', 'С какого дня вам удобно', { range: 'future', hint: 'Можно назвать первый день месяца.' }),
          choice('where', 'Куда можете поехать', {
            near: 'Только по нашему краю',
            south: 'На юг, к морю',
            mountains: 'В Кавказские Минеральные Воды',
            any: 'Куда угодно',
          }),
          yesno('hot', 'Готовы ли поехать, если путёвку предложат за несколько дней?', {
            hint: 'Такая бывает, когда кто-то отказался.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'journey',
        title: 'Дорога',
        when: goesOn,
        fields: [
          choice('by', 'На чём удобнее ехать', {
            train: 'На поезде',
            plane: 'На самолёте',
            bus: 'На автобусе',
            own: 'Доеду сам, билеты не нужны',
          }),
          yesno('companion', 'Поедет ли с вами сопровождающий?', {
            hint: 'Ему дают путёвку и билет, если у вас первая группа или едет ребёнок.',
          }),
        ],
      },
      personPage('companion', 'Сопровождающий', { lead: 'Кто поедет вместе с больным.', when: accompanied }),
      endingPage(
        'Отказ от путёвки',
        { ill: 'Заболел', family: 'Семейные дела', place: 'Не подходит место или время' },
        'Понимаю, что эту путёвку отдадут другому',
      ),
      {
        ...papersPage([
          ifAny('reference-070', 'Справка для путёвки (форма 070/у)', { hint: 'Если она на бумаге.' }),
          { ...authoritySlot, when: forAnother },
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'санаторий бесплатно',
    'путевка инвалиду',
    'санаторно курортное лечение',
    'набор социальных услуг',
    'нсу санаторий',
    'билет к месту лечения',
    'курорт льготнику',
    '070/у',
    'путёвка на лечение',
    'поехать в санаторий',
    'курорт',
    'подлечиться',
  ],
  notes:
    'Решает Социальный фонд. Прочитано: справка 070/у действует 12 месяцев, лечение 18 и 21 день (sfr.gov.ru, izkp.ru). 10 дней на решение, 1 октября и статья 6.2 — по памяти. Наш срок передачи — решение портала.',
});
