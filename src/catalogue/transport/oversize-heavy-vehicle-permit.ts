import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { vehiclesPage } from '../pages/vehicles.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, count, date, longtext, number, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 08.11.2007 № 257-ФЗ «Об автомобильных дорогах»';
const order = 'Приказ Минтранса России от 18.10.2022 № 418 (порядок выдачи специального разрешения)';
const source = 'https://rulaws.ru/acts/Prikaz-Mintransa-Rossii-ot-18.10.2022-N-418/';
const at = (part: string) => `Порядок № 418, ${part}`;
const asks = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: 'amend' };

export const oversizeHeavyVehiclePermit = define({
  slug: 'oversize-heavy-vehicle-permit',
  title: 'Провезти тяжёлый или крупный груз',
  official:
    'Выдача специального разрешения на движение по автомобильным дорогам тяжеловесного и (или) крупногабаритного транспортного средства',
  summary: 'Разрешение на проезд машины, которая тяжелее, длиннее, шире или выше нормы. Маршрут согласуем с хозяевами дорог.',
  topic: 'transport',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'transport',
  actions: ['issue', 'amend', 'renew'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'статья 31', source),
    readLaw(order, 'в целом', source),
    law('Порядок выдачи специального разрешения', 'согласование маршрута с владельцами дорог'),
  ],
  whoMay: 'Перевозчик или владелец машины с тяжёлым или негабаритным грузом. Дороги — края и муниципальные.',
  documents: [
    { name: 'Схема автопоезда с грузом и осями', required: true, note: 'Для нового разрешения.' },
    { name: 'Как закреплён груз', required: false, note: 'Сведения о ремнях, цепях, упорах.' },
    { name: 'Проект организации движения', required: false, note: 'Если без него маршрут не согласуют.' },
    authority,
  ],
  askedByUs: [
    { what: 'машина и прицеп', registry: 'Госавтоинспекция' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'чьи это дороги и выдержат ли мосты', registry: 'реестр дорог' },
    { what: 'уплата пошлины и вреда дорогам', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 160_000,
    basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 111',
    note: 'Это пошлина. За вред дороге платят отдельно: сумма зависит от маршрута и веса.',
    verified: false,
  },
  deadline: term(10, 'working', order),
  otherDeadlines: [
    { outcome: 'Ответ владельцев дорог', ...term(2, 'working', at('согласование маршрута')) },
    { outcome: 'Согласование с проектом движения', ...term(5, 'working', at('согласование маршрута')) },
    { outcome: 'Разрешение после оплаты вреда', ...term(1, 'working', at('выдача'), { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground(
      'within-limits',
      'Машина с грузом в пределах нормы.',
      at('подача заявления'),
      'Разрешение не нужно: можно ехать так.',
      ['size', 'vehicles'],
    ),
    ground('no-scheme', 'На схеме не видно осей.', at('подача заявления'), 'Приложите схему с осями и подайте снова.', [
      'papers.scheme',
    ]),
    ground('no-carrier', 'Непонятно, кто везёт груз.', at('подача заявления'), 'Назовите перевозчика и подайте снова.', [
      'on-behalf',
    ]),
  ],
  refusal: [
    ground(
      'impassable',
      'На маршруте есть мост или дорога, где проехать нельзя.',
      at('отказ'),
      'Выберите объезд, разделите груз или подождите конца распутицы.',
      ['route', 'size'],
    ),
    ground(
      'not-paid',
      'Не оплачены пошлина или вред дорогам.',
      at('отказ'),
      'Оплатите счёт и подайте снова. Маршрут уже согласован, это быстро.',
    ),
    ground(
      'road-owner',
      'Владелец одной из дорог не согласен.',
      at('согласование маршрута'),
      'В ответе сказано, какая это дорога. Измените день или маршрут и подайте снова.',
      ['route'],
    ),
    ground(
      'other-car',
      'Сведения о машине не сходятся с Госавтоинспекцией.',
      at('отказ'),
      'Проверьте номер, оси и массу и подайте снова.',
      ['vehicles'],
    ),
  ],
  askMore: [
    ask(
      'traffic-project',
      'Без проекта организации движения маршрут не согласуют. Пришлите проект.',
      at('согласование маршрута'),
      ['traffic'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Специальное разрешение',
    description: 'В нём маршрут, число поездок и нужно ли сопровождение. Его показывают с телефона.',
    titles: {
      approval: 'Специальное разрешение на движение тяжеловесного или крупногабаритного транспортного средства',
      refusal: 'Решение об отказе в специальном разрешении на движение',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['лично в министерстве транспорта края', 'для федеральных дорог — в Росавтодоре'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить разрешение',
        amend: 'Заменить машину в разрешении',
        renew: 'Получить ещё раз по тому же маршруту',
      }),
      ...partiesPages(),
      formerDecisionPage('Прежнее разрешение', { number: 'Номер разрешения', hint: 'Он стоит вверху разрешения.', needed: true }),
      vehiclesPage({
        title: 'Тягач и прицепы',
        lead: 'Сначала тягач, потом каждый прицеп.',
        item: 'Машина или прицеп',
        more: 'Добавить прицеп',
        max: 6,
        when: { any: [asks, changes] },
        fields: [
          choice('part', 'Что это', { tractor: 'Тягач или сама машина', trailer: 'Прицеп', semi: 'Полуприцеп' }),
          count('axles', 'Сколько осей', { min: 1, max: 20 }),
          text('loads', 'Нагрузка на каждую ось, в тоннах', { hint: 'С грузом, через пробел. Например: 6 8,5 8,5.' }),
          text('gaps', 'Расстояния между осями, в метрах', { optional: true, hint: 'Через пробел. Например: 3,2 1,4.' }),
        ],
      }),
      {
        kind: 'questions',
        id: 'size',
        title: 'Размеры и масса с грузом',
        when: { any: [asks, changes] },
        fields: [
          number('mass', 'Масса всего', { min: 1, max: 2000, unit: 'т' }),
          number('length', 'Длина', { min: 1, max: 200, unit: 'м' }),
          number('width', 'Ширина', { min: 1, max: 30, unit: 'м' }),
          number('height', 'Высота', { min: 1, max: 30, unit: 'м' }),
        ],
      },
      {
        kind: 'questions',
        id: 'cargo',
        title: 'Груз',
        when: asks,
        fields: [
          text('name', 'Что везёте', { hint: 'Например: экскаватор Hitachi ZX200.', maxLength: 300 }),
          yesno('divides', 'Можно ли разделить груз на части?'),
          number('speed', 'С какой скоростью поедете', { min: 1, max: 110, unit: 'км/ч' }),
          choice('escort', 'Сопровождение', {
            none: 'Не нужно',
            own: 'Своя машина прикрытия',
            police: 'Госавтоинспекция',
            unknown: 'Не знаю, подскажите',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'route',
        title: 'Маршрут и дни',
        fields: [
          text('from', 'Откуда', {
            hint: 'Населённый пункт, улица и дом.',
            when: { not: { field: 'action.action', is: 'renew' } },
          }),
          text('to', 'Куда', { when: { not: { field: 'action.action', is: 'renew' } } }),
          longtext('through', 'По каким дорогам', {
            maxLength: 1500,
            hint: 'Посёлки и номера дорог по порядку. Например: Светлоозёрск, дорога Р-12, Борозёрье.',
            when: { not: { field: 'action.action', is: 'renew' } },
          }),
          date('start', 'С какого дня', { range: 'future' }),
          date('until', 'По какой день', { range: 'future' }),
          count('trips', 'Сколько поездок', { min: 1, max: 100, hint: 'Туда и обратно — это две поездки.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'contact',
        title: 'Кто отвечает за перевозку',
        fields: [
          text('name', 'Фамилия, имя и отчество'),
          phone('phone', 'Телефон в дороге', { hint: 'По нему найдут водителя, если дорогу закроют.' }),
        ],
      },
      papersPage([
        needed('scheme', 'Схема автопоезда с грузом и осями', { when: asks, hint: 'Вид сбоку и сзади, с размерами.' }),
        ifAny('fixing', 'Как закреплён груз', { when: asks }),
        ifAny('traffic', 'Проект организации движения'),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'разрешение на негабарит',
    'спецразрешение на перевозку',
    'перевезти экскаватор',
    'пропуск тяжеловес',
    'крупногабарит',
    'платный проезд тяжёлой машины',
    'оплата вреда дорогам',
    'длинномер разрешение',
    'перевезти трактор на трале',
    'негабаритный груз',
  ],
  notes:
    'Федеральные дороги — Росавтодор, городские — администрация: такой развилки в услуге нет. 10 дней — оценка вместе с согласованием; 2, 5 и 1 день — из пересказа. Разрешение по пересказу действует до 135 дней. 1600 рублей — размер до поправок 2025 года. Названа квалифицированная подпись; требует ли её закон от граждан, не сверено, поэтому оставлена подпись Госуслуг. Места на карте форма не просит. Весеннее ограничение объявляет хозяин дороги.',
});
