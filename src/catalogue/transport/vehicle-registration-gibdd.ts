import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { visitPage } from '../pages/visit.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, confirm, date, money, plateNumber, text, vin, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 03.08.2018 № 283-ФЗ «О государственной регистрации транспортных средств»';
const rules = 'Регламент МВД о регистрации транспортных средств';
const at = (article: string) => `Федеральный закон № 283-ФЗ, ${article}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const comesNew = does('issue');

export const vehicleRegistrationGibdd = define({
  slug: 'vehicle-registration-gibdd',
  title: 'Поставить машину на учёт в ГИБДД',
  official: 'Государственная регистрация транспортных средств',
  summary:
    'Машину, мотоцикл и прицеп учитывает Госавтоинспекция (ГИБДД). Здесь же меняют данные, восстанавливают документы и снимают с учёта.',
  topic: 'transport',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('gibdd', {
    deadline: term(1, 'working', rules, { from: 'documents-complete' }),
    grounds: {
      RESTRICTED: 'restricted',
      NUMBERS_CHANGED: 'numbers-changed',
      NOT_PAID: 'not-paid',
      NO_POLICY: 'no-policy',
      REBUILT: 'rebuilt',
    },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 5–10'),
    readLaw(
      'Налоговый кодекс РФ, статья 333.33',
      'пошлины выросли с 1 сентября 2025 г.',
      'https://www.kommersant.ru/doc/8006141',
    ),
  ],
  whoMay: 'Владелец машины: купил её, привёз из-за границы или получил в наследство. Подать нужно в течение 10 дней.',
  documents: [
    { name: 'Договор или другой документ о покупке', required: true, note: 'Только чтобы поставить на учёт.' },
    { name: 'Прежнее свидетельство о регистрации', required: false, note: 'Возьмите его и номера на осмотр.' },
    { name: 'Заключение о переделке машины', required: false, note: 'Если меняли двигатель, кузов или ставили газ.' },
    authority,
  ],
  askedByUs: [
    { what: 'электронный паспорт машины', registry: 'Госавтоинспекция' },
    { what: 'прежний владелец и запреты', registry: 'Госавтоинспекция' },
    { what: 'страховой полис (ОСАГО)', registry: 'система страховых полисов' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'уплата пошлины и утилизационного сбора', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 300_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'Это только номера на машину. За свидетельство платят отдельно: сумму назовём в счёте. Номера мотоцикла и прицепа дешевле.',
    verified: false,
  },
  fees: [
    {
      action: 'duplicate',
      kopecks: 150_000,
      basis: 'Налоговый кодекс РФ, статья 333.33',
      note: 'За новое свидетельство вместо потерянного. Точную сумму назовём в счёте.',
      verified: false,
    },
  ],
  deadline: term(1, 'working', 'Порядок проверки заявления и передачи его в Госавтоинспекцию'),
  otherDeadlines: [{ outcome: 'На осмотр записывают вперёд не больше чем на', ...term(30, 'calendar', rules) }],
  intakeRefusal: [
    ground('not-owner', 'Заявление подал не владелец.', rules, 'Пусть подаст владелец. Или приложите доверенность.', [
      'on-behalf',
      'papers.authority',
    ]),
    ground('no-visit', 'Не выбран день осмотра.', rules, 'Выберите отделение и день и подайте снова.', ['visit']),
  ],
  refusal: [
    ground(
      'restricted',
      'Машина в розыске, под арестом или под запретом.',
      at('статьи 5–10'),
      'Узнайте у приставов, кто поставил запрет, и снимите его. Потом запишитесь снова.',
    ),
    ground(
      'numbers-changed',
      'Номер кузова или двигателя изменён.',
      at('статьи 5–10'),
      'Закажите экспертизу. Решит Госавтоинспекция или суд.',
      ['vehicle'],
    ),
    ground('not-paid', 'Пошлина не поступила.', at('статьи 5–10'), 'Оплатите счёт и запишитесь снова.'),
    ground(
      'no-policy',
      'Нет страхового полиса (ОСАГО).',
      at('статьи 5–10'),
      'Оформите полис на сайте страховой. Данные придут сами.',
    ),
    ground(
      'rebuilt',
      'Машину переделали без разрешения.',
      at('статьи 5–10'),
      'Верните как было или получите свидетельство о безопасности переделки.',
      ['papers.rebuilding'],
    ),
    ground(
      'other',
      'Госавтоинспекция отказала по другой причине. Она названа в ответе.',
      at('статьи 5–10'),
      'Прочитайте ответ и подайте снова, когда причины не станет.',
    ),
  ],
  askMore: [
    ask('contract', 'Договор не прочитать, или в нём нет подписей. Пришлите его ещё раз.', rules, ['contract'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Свидетельство о регистрации и номера',
    description: 'Их выдают в Госавтоинспекции после осмотра. Новый владелец сразу виден в реестре.',
    titles: {
      approval: 'Решение о регистрации транспортного средства',
      refusal: 'Решение об отказе в регистрации транспортного средства',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['в любом отделении Госавтоинспекции', 'в МФЦ, где есть такая услуга'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({
        issue: 'Поставить на учёт',
        amend: 'Изменить данные о машине или владельце',
        duplicate: 'Восстановить свидетельство или номера',
        terminate: 'Снять с учёта',
      }),
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'vehicle',
        title: 'Машина',
        fields: [
          choice('type', 'Что это', { car: 'Легковая', lorry: 'Грузовая', bus: 'Автобус', moto: 'Мотоцикл', trailer: 'Прицеп' }),
          vin(),
          plateNumber('Номер на табличке', { optional: true, hint: 'Например А123ВС 24. Если номера нет, оставьте пустым.' }),
          text('passport', 'Номер паспорта машины (ПТС)', {
            optional: true,
            hint: '15 цифр у электронного. Если не знаете, найдём по VIN.',
            maxLength: 20,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'ground',
        title: 'Откуда машина',
        when: comesNew,
        fields: [
          choice('how', 'Как она стала вашей', {
            bought: 'Купил с рук',
            dealer: 'Купил новую в салоне',
            imported: 'Привёз из-за границы',
            inherited: 'Получил в наследство',
            given: 'Подарили',
            other: 'По-другому',
          }),
          text('how-else', 'Как именно', { when: { field: 'how', is: 'other' } }),
          text('number', 'Номер договора', { optional: true, hint: 'Если номера нет, оставьте пустым.', maxLength: 60 }),
          date('on', 'Дата договора или другого документа', { range: 'past' }),
          money('price', 'Цена по договору', { optional: true, hint: 'Если покупали.' }),
          yesno('keep', 'Оставить номера, которые уже стоят на машине?'),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: does('amend'),
        fields: [
          choice('what', 'Что изменить', {
            owner: 'Фамилию или адрес владельца',
            colour: 'Цвет',
            engine: 'Двигатель или кузов',
            gas: 'Поставили газовое оборудование',
            other: 'Другое',
          }),
          text('was-and-is', 'Как было и как стало', { maxLength: 300 }),
        ],
      },
      {
        kind: 'questions',
        id: 'lost',
        title: 'Что восстановить',
        when: does('duplicate'),
        fields: [
          choice('what', 'Что нужно', { certificate: 'Свидетельство', plates: 'Номера', both: 'И то и другое' }),
          choice('why', 'Что случилось', { lost: 'Потеряно', stolen: 'Украдено', worn: 'Испорчено, не прочитать' }),
        ],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Снятие с учёта',
        when: does('terminate'),
        fields: [
          choice('why', 'Почему', {
            scrapped: 'Сдана в утиль',
            sold: 'Продана, а новый владелец её не переписал',
            abroad: 'Увожу за границу навсегда',
            stolen: 'Угнана или пропала',
          }),
          confirm('sure', 'Понимаю, что ездить на ней будет нельзя'),
        ],
      },
      visitPage({
        title: 'Осмотр в Госавтоинспекции',
        district: 'В каком округе показать машину',
        lead: 'Приезжайте на машине, с паспортом и документами. Время назовёт инспекция.',
        when: does('issue', 'amend', 'duplicate'),
      }),
      papersPage([
        needed('contract', 'Договор или другой документ о покупке', { when: comesNew }),
        ifAny('old-certificate', 'Прежнее свидетельство о регистрации'),
        ifAny('rebuilding', 'Заключение о переделке машины', { when: does('amend') }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'поставить машину на учёт',
    'регистрация авто',
    'переоформить машину',
    'переоформить авто',
    'номера на машину',
    'СТС',
    'госпошлина за машину',
    'снять машину с учёта',
    'купил машину',
    'перерегистрация автомобиля',
    'мотоцикл на учёт',
    'потерял номер машины',
    'ПТС',
  ],
  notes:
    'Час на оформление после осмотра — по памяти; наименьший наш срок — рабочий день. Повышение пошлин с 01.09.2025 подтверждено, суммы по каждому документу — нет: 3000 рублей сложены из прежних 2000 и тысячи по новости. Скидка за оплату через интернет не проверена. Номера статей закона № 283-ФЗ — по памяти. До поправок 2025 года номера стоили 2000 и 1500 рублей, свидетельство 500, паспорт 800 (znaypravila.ru, прежняя редакция).',
});
