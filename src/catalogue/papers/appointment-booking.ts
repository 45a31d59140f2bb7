import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, choices, count, date, longtext, municipality, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 22.12.2012 № 1376 (правила работы МФЦ)';
const at = (part: string) => `${rules}, ${part}`;
const cancels = { field: 'action.action', is: 'terminate' };
const comes = { not: cancels };
const leader = { field: 'where.kind', is: 'leader' };

export const appointmentBooking = define({
  slug: 'appointment-booking',
  title: 'Записаться в МФЦ или к специалисту',
  official: 'Предварительная запись на приём в МФЦ и органы власти, личный приём должностных лиц',
  summary: 'Выберите место и время, и вас примут без очереди. Без записи тоже примут, но ждать дольше.',
  topic: 'papers',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'government',
  actions: ['issue', 'amend', 'terminate'],
  trustLevel: 1,
  filing: { requires: 'any' },
  registration: 'rule',
  law: [
    law(rules, 'правила записи'),
    law('Федеральный закон от 27.07.2010 № 210-ФЗ об организации государственных и муниципальных услуг', 'статьи 15 и 16'),
    readLaw(
      'Региональный регламент записи на приём',
      'пункты 16.2–16.6',
      'https://docs.cntd.ru/document/456036892/titles/8P20LS (регламент другого региона, 2018–2022 годы)',
    ),
  ],
  whoMay: 'Каждый. К руководителю ведомства записывают по теме вопроса.',
  documents: [
    {
      name: 'Документы по вашему вопросу',
      required: false,
      note: 'Для приёма у руководителя: он прочитает их заранее. В МФЦ возьмите паспорт.',
    },
  ],
  askedByUs: [
    { what: 'свободное время', registry: 'расписание МФЦ и ведомств' },
    { what: 'готов ли ваш документ', registry: 'дела портала' },
  ],
  deadline: term(1, 'working', 'Расписание МФЦ и ведомств'),
  intakeRefusal: [
    ground('no-windows', 'На этот день свободного времени нет.', at('правила записи'), 'Выберите другой день или другой МФЦ.', [
      'time',
      'where',
    ]),
  ],
  refusal: [
    ground(
      'taken',
      'Это время уже занял другой человек.',
      at('правила записи'),
      'В ответе есть ближайшее свободное время. Запишитесь снова.',
      ['time'],
    ),
    ground(
      'wrong-window',
      'Этот вопрос здесь не решают.',
      at('правила записи'),
      'В ответе написано, куда идти. Выберите то место.',
      ['where'],
    ),
    ground(
      'missed-twice',
      'Вы дважды не пришли по записи.',
      at('правила записи'),
      'Запишитесь через день или приходите без записи.',
    ),
  ],
  askMore: [
    ask(
      'subject',
      'Непонятно, с чем вы придёте к руководителю. Пришлите письмо или документы по вопросу.',
      at('личный приём'),
      ['subject-papers'],
      { days: 3 },
    ),
  ],
  result: {
    name: 'Талон на приём',
    description: 'В талоне — день, время, окно и список документов. Напомним накануне.',
    titles: { approval: 'Талон на приём', refusal: 'Отказ в записи на приём' },
  },
  delivery: ['cabinet'],
  elsewhere: ['по телефону МФЦ', 'на месте, у администратора МФЦ', 'по телефону ведомства'],
  correction: correctionOf('Талон'),
  form: {
    pages: [
      actionPage({ issue: 'Записаться', amend: 'Перенести запись', terminate: 'Отменить запись' }),
      applicantPage({ lead: 'Паспорт понадобится только на приёме.' }),
      formerDecisionPage('Ваша запись', { number: 'Номер талона', hint: 'Он есть в разделе «Документы».', needed: true }),
      {
        kind: 'questions',
        id: 'where',
        title: 'Куда и с чем',
        when: comes,
        fields: [
          choice('kind', 'К кому записаться', {
            mfc: 'В МФЦ',
            office: 'К специалисту ведомства',
            leader: 'К руководителю на личный приём',
          }),
          municipality('В каком округе', 'Покажем места этого округа.'),
          text('office', 'Какое ведомство', {
            when: { field: 'kind', is: ['office', 'leader'] },
            hint: 'Например: Жилищная инспекция.',
            maxLength: 300,
          }),
          text('branch', 'Какой МФЦ', {
            when: { field: 'kind', is: 'mfc' },
            hint: 'Улица или район. Если всё равно, напишите «любой».',
          }),
          text('subject', 'По какому делу', { hint: 'Например: замена паспорта.', maxLength: 300 }),
          count('cases', 'Сколько дел сразу', { min: 1, max: 10, hint: 'На каждое понадобится своё время.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'question',
        title: 'Вопрос к руководителю',
        when: { all: [comes, leader] },
        fields: [
          longtext('what', 'О чём хотите поговорить', { maxLength: 1500 }),
          choice('before', 'Обращались ли вы по этому вопросу раньше', {
            no: 'Нет',
            written: 'Да, письмом',
            person: 'Да, на приёме',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'Когда удобно',
        when: comes,
        fields: [
          date('on', 'В какой день', { range: 'future' }),
          choice('part', 'В какое время', {
            morning: 'С 9 до 12',
            day: 'С 12 до 15',
            afternoon: 'С 15 до 18',
            evening: 'После 18',
          }),
          choices(
            'help',
            'Понадобится ли помощь',
            {
              wheelchair: 'Встретить с коляской',
              sign: 'Жестовый язык',
              large: 'Помочь прочитать и заполнить',
              lift: 'Только первый этаж',
            },
            { optional: true },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'cancelling',
        title: 'Отмена записи',
        when: cancels,
        fields: [longtext('why', 'Почему не придёте', { optional: true, maxLength: 300, hint: 'Можно не отвечать.' })],
      },
      { ...papersPage([ifAny('subject-papers', 'Документы по вашему вопросу')]), when: { all: [comes, leader] } },
    ],
  },
  synonyms: [
    'записаться в мфц',
    'запись в мфц',
    'талон мфц',
    'приём у главы',
    'записаться к чиновнику',
    'личный приём',
    'запись на приём',
    'очередь мфц',
    'мои документы запись',
    'отменить запись',
  ],
  notes:
    'Способы и данные записи прочитаны в регламенте другого региона. На деле запись подтверждается сразу; один рабочий день — наименьший срок нашего счётчика. 15 минут ожидания в МФЦ — по памяти, в тексте не названы. Ко врачу записывают в услугах здравоохранения.',
});
