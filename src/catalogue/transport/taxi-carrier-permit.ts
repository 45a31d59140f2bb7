import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { entrepreneurPage, organisationPage } from '../pages/organisation.ts';
import { vehiclesPage } from '../pages/vehicles.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, choices, date, longtext, phone, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 29.12.2022 № 580-ФЗ об организации перевозок легковым такси';
const short = 'Федеральный закон № 580-ФЗ';
const at = (article: string) => `${short}, ${article}`;
const who = (is: string) => ({ field: 'on-behalf.who', is });
const self = who('citizen');
const starts = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: 'amend' };
const addsCars = { any: [starts, { all: [changes, { field: 'change.what', is: 'add' }] }] };

export const taxiCarrierPermit = define({
  slug: 'taxi-carrier-permit',
  title: 'Разрешение работать в такси',
  official:
    'Предоставление права на осуществление деятельности по перевозке пассажиров и багажа легковым такси (внесение в региональный реестр перевозчиков легковым такси)',
  summary: 'Разрешение перевозчику и запись машин в реестр такси. Этим же заявлением машину добавляют или убирают.',
  topic: 'transport',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'transport',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'статья 23 (три реестра региона)', 'https://base.garant.ru/406052089/74d7c78a3a1e33cef2750a2b7b35d2ed/'),
    readLaw(act, 'статья 13 (договор самозанятого)', 'https://docs.cntd.ru/document/406811128/titles/1LUAR68'),
    law(act, 'статьи 3–8 (разрешение, сроки, отказ)'),
    readLaw(
      'Закон 2025 года о квоте для машин самозанятых таксистов',
      'четверть мест до 2033 года',
      'https://ria.ru/20251229/taksi-2065352675.html',
    ),
    readLaw(
      'Требования локализации такси 2026 года',
      'в реестр вносят модели из перечня; прежние записи действуют до конца срока',
      'https://auto.rambler.ru/news/56151440-5-let-ili-do-2033-goda-nazvan-srok-polnogo-perehoda-na-lokalizovannye-taksi/',
    ),
  ],
  whoMay: 'Организация, предприниматель или самозанятый, кто возит людей легковым такси в крае.',
  documents: [
    { name: 'Договор аренды или лизинга', required: false, note: 'Если машина не ваша.' },
    { name: 'Договор со службой заказа такси', required: true, note: 'Только самозанятому, для нового разрешения.' },
    authority,
  ],
  askedByUs: [
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'самозанятый ли вы', registry: 'налоговая служба' },
    { what: 'машины, их владелец и техосмотр', registry: 'Госавтоинспекция' },
    { what: 'лишение прав и нарушения', registry: 'Госавтоинспекция' },
    { what: 'страховой полис такси', registry: 'система страховых полисов' },
  ],
  deadline: term(15, 'working', at('статьи 3–8')),
  otherDeadlines: [
    { outcome: 'Внести машину в реестр такси', ...term(5, 'working', at('реестр легковых такси')) },
    { outcome: 'Выписка из реестра', ...term(1, 'working', at('статья 23')) },
  ],
  intakeRefusal: [
    ground('not-all', 'В заявлении не хватает обязательных сведений.', at('статьи 3–8'), 'Допишите и подайте снова.', [
      'safety',
      'vehicles',
    ]),
    ground(
      'not-self-employed',
      'Вы не записаны в налоговой как самозанятый.',
      at('статья 13'),
      'Встаньте на учёт в приложении «Мой налог» и подайте снова.',
      ['on-behalf.who'],
    ),
  ],
  refusal: [
    ground('false-data', 'Сведения не совпали с реестрами.', at('статьи 3–8'), 'Исправьте их и подайте снова.', [
      'vehicles',
      'safety',
    ]),
    ground(
      'annulled',
      'Прежнее разрешение аннулировали меньше года назад.',
      at('статьи 3–8'),
      'Подайте, когда пройдёт год. Или оспорьте аннулирование в суде.',
    ),
    ground(
      'no-car',
      'Нет ни одной машины, подходящей для такси.',
      at('статьи 3–8'),
      'Проверьте цвет, возраст и страховой полис для такси. Внесите другую машину.',
      ['vehicles'],
    ),
    ground(
      'not-local',
      'Модели нет в перечне, а места по квоте кончились.',
      'Требования локализации такси 2026 года',
      'Выберите модель из перечня или дождитесь места: остаток публикуют раз в квартал.',
      ['vehicles'],
    ),
    ground(
      'not-here',
      'Вы не зарегистрированы в крае, и представителя здесь нет.',
      at('статьи 3–8'),
      'Назовите представителя в крае или подайте там, где работаете.',
      ['contact'],
    ),
  ],
  askMore: [
    ask(
      'right-to-car',
      'Машина записана на другого человека. Пришлите договор аренды или лизинга.',
      at('статьи 3–8'),
      ['lease'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Запись в реестре и номер разрешения',
    description: 'Разрешение действует пять лет. Выписку с кодом можно показать инспектору с телефона.',
    titles: {
      approval: 'Решение о предоставлении разрешения на перевозку легковым такси',
      refusal: 'Решение об отказе в разрешении на перевозку легковым такси',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве транспорта края', 'на портале Госуслуг'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({ issue: 'Получить разрешение', amend: 'Изменить данные или машины', terminate: 'Отказаться от разрешения' }),
      applicantPage(),
      {
        kind: 'questions',
        id: 'on-behalf',
        title: 'Как вы работаете',
        fields: [
          choice('who', 'Кто вы', {
            citizen: ['Самозанятый', 'Платите налог в приложении «Мой налог».'],
            entrepreneur: 'Предприниматель',
            organisation: 'Организация',
          }),
        ],
      },
      entrepreneurPage(who('entrepreneur')),
      organisationPage(who('organisation')),
      { ...passportPage(), when: self },
      formerDecisionPage('Ваше разрешение', { number: 'Номер разрешения', hint: 'Он есть в выписке из реестра.', needed: true }),
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить',
        when: changes,
        fields: [
          choices('what', 'Что изменилось', {
            add: 'Добавляю машину',
            remove: 'Убираю машину',
            data: 'Имя, адрес или другие данные',
          }),
          text('removed', 'Номера машин, которые убрать', { hint: 'Через запятую.', when: { field: 'what', is: 'remove' } }),
          longtext('data', 'Что стало другим', { maxLength: 500, when: { field: 'what', is: 'data' } }),
        ],
      },
      vehiclesPage({
        title: 'Машины',
        lead: 'Техосмотр и полис проверим сами.',
        item: 'Машина',
        more: 'Добавить ещё одну машину',
        when: addsCars,
        fields: [
          text('colour', 'Цвет кузова', { maxLength: 40 }),
          choice('right', 'Чья она', { own: 'Моя или организации', leased: 'В лизинге', rented: 'В аренде' }),
          choice('model', 'Есть ли модель в перечне для такси', {
            listed: ['Есть', 'Перечень ведёт Минпромторг.'],
            quota: ['Нет, прошу место по квоте', 'Только для своей машины самозанятого.'],
            unknown: 'Не знаю',
          }),
          date('bought', 'Когда купили', { range: 'past', when: { field: 'model', is: 'quota' } }),
        ],
      }),
      {
        kind: 'questions',
        id: 'safety',
        title: 'Осмотр перед выездом',
        when: starts,
        fields: [
          text('doctor', 'Кто осматривает водителей', { hint: 'Название клиники. Если по договору — и номер договора.' }),
          address('place', 'Где их осматривают'),
          text('mechanic', 'Кто проверяет машину перед выездом', { maxLength: 300 }),
        ],
      },
      {
        kind: 'questions',
        id: 'contact',
        title: 'С кем говорить в крае',
        lead: 'Этот человек отвечает министерству и инспекторам.',
        when: starts,
        fields: [
          text('name', 'Фамилия, имя и отчество', { hint: 'Если это вы, напишите себя.' }),
          phone('phone', 'Телефон', { hint: 'По нему звонят, если что-то случилось в поездке.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'service',
        title: 'Служба заказа такси',
        when: { all: [starts, self] },
        fields: [text('name', 'Через какую службу получаете заказы', { hint: 'Название и номер договора.', maxLength: 300 })],
      },
      endingPage(
        'Отказ от разрешения',
        { stops: 'Больше не работаю в такси', closed: 'Закрываю дело', moved: 'Работаю в другом регионе' },
        'Понимаю, что возить пассажиров без разрешения нельзя',
      ),
      papersPage([
        ifAny('lease', 'Договор аренды или лизинга', { when: addsCars, maxFiles: 10 }),
        needed('service-contract', 'Договор со службой заказа такси', { when: { all: [starts, self] } }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'лицензия на такси',
    'разрешение на такси',
    'таксовать на своей машине',
    'реестр такси',
    'такси для самозанятых',
    'внести машину в реестр такси',
    'фишка такси',
    'зарегистрировать такси',
    'работать в такси легально',
    'локализация такси квота',
    'таксист',
  ],
  notes:
    'Число дней на разрешение и запрет на год после аннулирования прочитать не удалось. По закону это три реестра: перевозчики, машины, службы заказа; здесь — первые два. Квота и перечень моделей — по новостям 2025–2026 годов. По новому закону самозанятый может работать в любом регионе: порядок сверить. Цвет, возраст машины и плата зависят от закона края. Структура — по регламенту Тюменской области (uslugi.admtyumen.ru).',
});
