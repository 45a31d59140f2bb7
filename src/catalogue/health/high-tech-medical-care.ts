import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { choice, confirm, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { healthLaw } from './health-law.ts';
import { patientPage } from './patient.ts';

const order = 'Приказ Минздрава России от 29.12.2014 № 930н (порядок высокотехнологичной помощи)';
const source = 'https://studylib.ru/doc/4477138/prikaz-ot-29-dekabrya-2014-g.-N930n-%C2%ABob-utverzhdenii-poryadka';

const asksFirst = { field: 'action.action', is: 'issue' };

export const highTechMedicalCare = define({
  slug: 'high-tech-medical-care',
  title: 'Операция по квоте (ВМП)',
  official: 'Направление для оказания высокотехнологичной медицинской помощи, не включенной в базовую программу',
  summary:
    'ВМП — высокотехнологичная медицинская помощь: сложная операция в большом центре за счёт государства. Комиссия края решит и даст талон.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(healthLaw, 'статья 34, часть 8', source),
    readLaw(order, 'в целом; действует ли эта редакция, не проверено', source),
  ],
  whoMay: 'Тот, кому врач дал направление: операция на сердце, глазах, новый сустав, лечение рака. За ребёнка подаёт родитель.',
  documents: [
    { name: 'Направление на ВМП', required: true, note: 'Его даёт врачебная комиссия вашей поликлиники или больницы.' },
    { name: 'Выписка из карты с обследованиями', required: true, note: 'Не старше одного месяца.' },
    { name: 'Доверенность', required: false, note: 'Если подаёте за другого взрослого.' },
  ],
  askedByUs: [
    { what: 'полис и поликлиника', registry: 'фонд ОМС' },
    { what: 'паспорт', registry: 'МВД' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
    { what: 'инвалидность и льгота на билеты', registry: 'Социальный фонд' },
  ],
  deadline: term(10, 'working', order, { from: 'documents-complete' }),
  otherDeadlines: [
    { outcome: 'Ответ центра, возьмёт ли он', ...term(7, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Решение, если ждать нельзя', ...term(1, 'working', order) },
  ],
  intakeRefusal: [
    ground('no-referral', 'Нет направления врачебной комиссии.', order, 'Попросите его у лечащего врача и подайте снова.', [
      'papers.vmp-referral',
    ]),
    ground('old-extract', 'Выписке больше месяца.', order, 'Возьмите у врача новую выписку.', ['papers.vmp-extract']),
  ],
  refusal: [
    ground(
      'no-indications',
      'Эта помощь при вашей болезни не показана.',
      `${order}, решение комиссии`,
      'Попросите врача собрать консилиум ещё раз. Или лечитесь по полису ОМС.',
      ['illness'],
    ),
    ground(
      'contraindications',
      'Сейчас операция для вас опасна.',
      `${order}, решение комиссии`,
      'Пройдите лечение у своего врача и подайте снова с новой выпиской.',
      ['papers.vmp-extract'],
    ),
    ground(
      'in-oms',
      'Эту операцию делают по полису ОМС, квота не нужна.',
      healthLaw,
      'Попросите врача дать направление в больницу по ОМС: ждать придётся меньше.',
      ['illness.treatment'],
    ),
    ground(
      'no-examinations',
      'Не хватает обследований.',
      order,
      'Пройдите их по списку врача, по полису это бесплатно. Потом подайте снова.',
      ['papers.tests'],
    ),
  ],
  askMore: [
    ask('tests', 'Комиссии не хватает анализов. Пришлите те, что названы в сообщении.', order, ['tests'], {
      days: 10,
      stops: true,
    }),
    ask('authority', 'Пришлите доверенность от пациента.', order, ['authority'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Талон на ВМП',
    description: 'В талоне — номер, центр и день, когда ложиться. Льготнику оплатят дорогу.',
    titles: {
      approval: 'Решение о направлении на высокотехнологичную медицинскую помощь',
      refusal: 'Решение об отказе в направлении на высокотехнологичную медицинскую помощь',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['через лечащего врача', 'лично в министерстве здравоохранения края'],
  form: {
    pages: [
      actionPage({ issue: 'Получить квоту', amend: 'Изменить: центр, день, сопровождающего' }),
      applicantPage(),
      passportPage(),
      patientPage(),
      formerDecisionPage('Ваш талон', { number: 'Номер талона на ВМП', hint: 'Он есть в сообщении о квоте.' }),
      { ...homePage('Где живёт пациент: комиссия работает с жителями края.'), when: asksFirst },
      {
        kind: 'questions',
        id: 'illness',
        title: 'Что лечить',
        when: asksFirst,
        fields: [
          text('diagnosis', 'Диагноз', { hint: 'Как в направлении, можно с кодом.' }),
          choice('treatment', 'Какая помощь нужна', {
            heart: 'Сердце и сосуды',
            joints: 'Сустав или позвоночник',
            cancer: 'Лечение рака',
            eyes: 'Глаза',
            brain: 'Мозг и нервы',
            transplant: 'Пересадка органа',
            other: 'Другая',
          }),
          text('other', 'Какая', { when: { field: 'treatment', is: 'other' } }),
          text('doctor', 'Лечащий врач и больница', { hint: 'Кто дал направление, например: Петрова, поликлиника № 2.' }),
          longtext('told', 'Что ещё важно', { optional: true, maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'centre',
        title: 'Куда и когда',
        fields: [
          choice('which', 'В каком центре', { any: 'Куда возьмут раньше', region: 'В крае', wished: 'В центре, который назову' }),
          text('name', 'Какой центр', {
            hint: 'Комиссия учтёт желание, если центр согласен.',
            when: { field: 'which', is: 'wished' },
          }),
          date('ready', 'Когда готовы ехать', { range: 'future' }),
          yesno('tickets', 'Есть ли право на бесплатные билеты?', { hint: 'Оно у льготников, не отказавшихся от набора услуг.' }),
          yesno('together', 'Нужен ли сопровождающий?', { hint: 'Его дорогу оплачивают ребёнку и инвалиду первой группы.' }),
          confirm('consent', 'Согласен, чтобы комиссия и центр видели мои медицинские данные'),
        ],
      },
      personPage('companion', 'Кто поедет с пациентом', { when: { field: 'centre.together', is: 'yes' } }),
      papersPage([
        needed('vmp-referral', 'Направление на ВМП', { when: asksFirst }),
        needed('vmp-extract', 'Выписка из карты с обследованиями', { maxFiles: 5, hint: 'Не старше месяца.', when: asksFirst }),
        ifAny('tests', 'Анализы и снимки', { maxFiles: 10, hint: 'Если они не вошли в выписку.' }),
        ifAny('authority', 'Доверенность', { when: { field: 'for-whom.who', is: 'another' } }),
      ]),
    ],
  },
  synonyms: [
    'квота на операцию',
    'вмп',
    'операция бесплатно',
    'направление в москву',
    'квота',
    'замена сустава',
    'очередь на операцию',
    'сделать операцию',
    'лечение в москве',
    'высокотехнологичная помощь',
  ],
  notes:
    'Порядок № 930н прочитан; новый порядок специализированной помощи (2025) мог его заменить — не проверено. Сроки по памяти: 10 рабочих дней комиссии, 7 — ответ центра, 1 — если ждать нельзя. Обычно документы шлёт сама поликлиника за три рабочих дня. Правила о билетах и сопровождающем по памяти.',
});
