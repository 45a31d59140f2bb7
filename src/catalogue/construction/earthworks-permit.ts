import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, confirm, date, longtext, municipality, number, phone, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Правила благоустройства округа';
const source = 'https://docs.cntd.ru/document/407133099/titles/39NC8NN (регламент другого муниципалитета, редакция 30.05.2024)';
const order = 'Регламент выдачи разрешений на земляные работы';
const at = (part: string) => `${rules}, ${part}`;
const digs = { field: 'action.action', is: 'issue' };
const planned = { all: [digs, { field: 'work.urgency', is: 'planned' }] };

export const earthworksPermit = define({
  slug: 'earthworks-permit',
  title: 'Разрешение на земляные работы (ордер)',
  official: 'Предоставление разрешения на осуществление земляных работ',
  summary:
    'Ордер нужен, чтобы вскрыть дорогу, тротуар, двор или газон. Аварию чинят сразу, а заявление подают в первый рабочий день.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'improvement',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(order, 'пункты 8.1–8.2', source),
    law('Федеральный закон от 06.10.2003 № 131-ФЗ об общих принципах местного самоуправления', 'правила благоустройства'),
    law('Федеральный закон от 20.03.2025 № 33-ФЗ об общих принципах местного самоуправления', 'правила благоустройства'),
  ],
  whoMay: 'Тот, кто копает на общей земле: прокладывает трубу или кабель, бурит, ставит ограду, чинит аварию.',
  documents: [
    { name: 'Проект работ', required: true, note: 'Не нужен для аварии.' },
    { name: 'График работ', required: true, note: 'Не нужен для аварии.' },
    { name: 'Схема движения машин и пешеходов', required: false, note: 'Если закрываете дорогу или тротуар.' },
    { name: 'Договор с тем, кто восстановит покрытие', required: false },
    { name: 'Снимки восстановленного места', required: true, note: 'Только чтобы закрыть ордер.' },
    authority,
  ],
  askedByUs: [
    { what: 'чья это земля', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'разрешение на стройку и условия подключения', registry: 'градостроительная система края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'разрешение занять землю', registry: 'комитет по земле округа' },
  ],
  deadline: term(10, 'working', `${order}, пункт 8.1.1`, { source }),
  otherDeadlines: [{ outcome: 'Ордер на аварийные работы', ...term(3, 'working', `${order}, пункт 8.1.2`, { source }) }],
  intakeRefusal: [
    ground(
      'no-schedule',
      'Нет графика или схемы.',
      at('порядок выдачи ордера'),
      'Приложите график работ и схему движения и подайте снова.',
      ['papers.schedule', 'papers.traffic'],
    ),
    ground(
      'begun',
      'Работы начались, а об аварии не сообщили.',
      at('порядок выдачи ордера'),
      'Если это авария, подайте снова и отметьте это. Если нет, остановите работы.',
      ['work.urgency'],
    ),
  ],
  refusal: [
    ground(
      'networks',
      'Работы не согласовали владельцы сетей.',
      at('согласование работ'),
      'Получите их согласие и приложите к новому заявлению.',
      ['papers.works-project'],
    ),
    ground(
      'no-traffic',
      'Работы на дороге, а схемы движения нет.',
      at('согласование работ'),
      'Закажите схему, согласуйте её с дорожниками и подайте снова.',
      ['papers.traffic'],
    ),
    ground(
      'fresh-surface',
      'Покрытие здесь недавно меняли, вскрывать его пока нельзя.',
      at('запрет вскрытия'),
      'Дождитесь срока из отказа или проложите трубу под землёй без раскопки.',
      ['place', 'work'],
    ),
    ground(
      'open-orders',
      'У вас есть незакрытые ордера.',
      at('закрытие ордера'),
      'Восстановите покрытие, закройте прежний ордер и подайте снова.',
    ),
  ],
  askMore: [
    ask('schedule', 'Не хватает графика или схемы движения. Пришлите их.', at('порядок выдачи ордера'), ['schedule', 'traffic'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Ордер на земляные работы',
    description: 'В ордере названы дни работ, подрядчик и срок восстановления. Когда всё восстановите, ордер закрывают.',
    titles: { approval: 'Разрешение на земляные работы', refusal: 'Решение об отказе в разрешении на земляные работы' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в управлении благоустройства округа'],
  correction: correctionOf('Ордер'),
  form: {
    pages: [
      actionPage({ issue: 'Получить ордер', renew: 'Продлить ордер', terminate: 'Закрыть ордер после работ' }),
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'place',
        title: 'Где работы',
        fields: [
          municipality('Округ, где работы', 'Заявление попадёт в управление благоустройства этого округа.'),
          longtext('where', 'Опишите место', {
            maxLength: 500,
            hint: 'Например: от дома 3 до дома 7 по Садовой, вдоль тротуара.',
          }),
          text('order', 'Номер прежнего ордера', { when: { not: digs } }),
        ],
      },
      {
        kind: 'questions',
        id: 'work',
        title: 'Что будете делать',
        when: digs,
        fields: [
          choice('urgency', 'Работы плановые или аварийные', {
            planned: 'Плановые',
            urgent: ['Аварийные', 'Прорвало трубу, порвали кабель.'],
          }),
          choice('kind', 'Какие работы', {
            pipe: 'Труба',
            cable: 'Кабель',
            base: 'Фундамент',
            drill: 'Бурение',
            fence: 'Ограда или столбы',
            other: 'Другое',
          }),
          text('other', 'Какие именно', { when: { field: 'kind', is: 'other' } }),
          date('from', 'Начало работ'),
          date('until', 'Окончание работ', { range: 'future' }),
          date('restored', 'Когда восстановите покрытие', { range: 'future' }),
        ],
      },
      {
        kind: 'questions',
        id: 'surface',
        title: 'Сколько и чего вскроете',
        lead: 'Чего не трогаете, оставьте пустым.',
        when: digs,
        fields: [
          number('asphalt', 'Асфальт дороги', { optional: true, unit: 'м²' }),
          number('pavement', 'Тротуар или плитка', { optional: true, unit: 'м²' }),
          number('lawn', 'Газон', { optional: true, unit: 'м²' }),
          number('soil', 'Голая земля', { optional: true, unit: 'м²' }),
        ],
      },
      {
        kind: 'questions',
        id: 'contractor',
        title: 'Кто отвечает за работы',
        when: digs,
        fields: [
          text('name', 'Подрядчик', { hint: 'Название и ИНН. Если копаете сами, напишите «сам».', maxLength: 300 }),
          text('foreman', 'Фамилия, имя и отчество ответственного'),
          phone('phone', 'Телефон ответственного', { hint: 'Позвоним, если на месте что-то случится.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'longer',
        title: 'Новый срок',
        when: { field: 'action.action', is: 'renew' },
        fields: [
          date('until', 'До какого дня продлить', { range: 'future' }),
          longtext('why', 'Почему не успели', { maxLength: 500 }),
        ],
      },
      {
        kind: 'questions',
        id: 'closing',
        title: 'Закрыть ордер',
        when: { field: 'action.action', is: 'terminate' },
        fields: [date('on', 'Когда всё восстановили', { range: 'past' }), confirm('clean', 'Мусор и лишняя земля вывезены')],
      },
      papersPage([
        needed('works-project', 'Проект работ', { when: planned, maxFiles: 5 }),
        needed('schedule', 'График работ', { when: planned }),
        ifAny('traffic', 'Схема движения машин и пешеходов', { when: digs, hint: 'Если закрываете дорогу или тротуар.' }),
        ifAny('restoring', 'Договор с тем, кто восстановит покрытие', { when: digs }),
        needed('after', 'Снимки восстановленного места', {
          when: { field: 'action.action', is: 'terminate' },
          types: ['jpg', 'png'],
          maxFiles: 10,
        }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'ордер на раскопки',
    'разрешение на земляные работы',
    'ордер на вскрытие',
    'раскопать двор',
    'проложить трубу через дорогу',
    'закрыть ордер',
    'аварийные раскопки',
    'траншея',
    'копать под кабель',
  ],
  notes:
    'Федерального срока нет. 10 и 3 рабочих дня прочитаны в регламенте другого муниципалитета 2024 года; что именно значит пункт 8.1.2, источник не говорит: принят за аварию. В старых описаниях встречаются 1 рабочий день и 30 дней. Оба закона о местном самоуправлении названы по памяти. Места на карте форма пока не просит.',
});
