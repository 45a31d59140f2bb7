import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { dwellingPage } from '../pages/place.ts';
import { choice, date, plateNumber, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Порядок ведения реестра парковочных разрешений жителей';
const at = (part: string) => `${rules}, ${part}`;
const rents = { all: [goesOn, { field: 'living.by', is: ['rent', 'social'] }] };

export const residentParkingPermit = define({
  slug: 'resident-parking-permit',
  title: 'Парковка у дома для жителей платной зоны',
  official: 'Внесение записи в реестр парковочных разрешений жителей (резидентных)',
  summary: 'Если улица у дома стала платной, жителю дают разрешение. С ним стоят бесплатно или дешевле.',
  topic: 'transport',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'improvement',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  registration: 'rule',
  law: [
    law(rules, 'порядок внесения записи'),
    readLaw(
      'Порядок парковочных разрешений другого города',
      'два разрешения на квартиру, шесть рабочих дней, ночная стоянка с 20 до 8 часов',
      'https://www.m24.ru/articles/parkovki/26102016/120300 (Москва, 2016 год)',
    ),
  ],
  whoMay:
    'Собственник или наниматель квартиры в платной зоне, кто там прописан. Неоплаченных штрафов за парковку быть не должно.',
  documents: [
    { name: 'Договор найма', required: false, note: 'Если снимаете квартиру и договора нет в реестре.' },
    { name: 'Согласие других собственников', required: false, note: 'Если квартира не только ваша.' },
  ],
  askedByUs: [
    { what: 'чья квартира', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'прописка', registry: 'МВД' },
    { what: 'чья машина', registry: 'Госавтоинспекция' },
    { what: 'штрафы за парковку', registry: 'Госавтоинспекция' },
    { what: 'договор социального найма', registry: 'ГИС ЖКХ — система жилищного хозяйства' },
  ],
  fee: {
    kopecks: null,
    basis: rules,
    note: 'Цену за год ставит город. За ночную стоянку часто не платят.',
    verified: false,
  },
  deadline: term(6, 'working', rules, {
    source: 'https://gazeta-birulevo-vostochnoe.ru/2016/08/17/19482 (порядок другого города, 2016 год)',
  }),
  intakeRefusal: [
    ground('not-in-zone', 'Ваш дом не в платной зоне.', at('зона'), 'Разрешение не нужно: у дома стоят бесплатно.', ['dwelling']),
  ],
  refusal: [
    ground(
      'too-many',
      'На эту квартиру больше разрешений дать нельзя.',
      at('число разрешений'),
      'Попросите того, с кем живёте, отказаться от своего. Или замените машину в прежнем.',
      ['dwelling', 'action.action'],
    ),
    ground(
      'fines',
      'Есть неоплаченные штрафы за парковку.',
      at('отказ'),
      'Оплатите их на Госуслугах и подайте снова, можно в тот же день.',
    ),
    ground(
      'no-home',
      'Не подтвердилось, что вы живёте в этой квартире.',
      at('отказ'),
      'Приложите договор найма или пропишитесь в квартире. Потом подайте снова.',
      ['living', 'papers.tenancy'],
    ),
    ground(
      'not-your-car',
      'Машина записана не на вас и не на вашу семью.',
      at('отказ'),
      'Назовите свою машину или машину мужа или жены. Или пусть подаст владелец.',
      ['car'],
    ),
  ],
  askMore: [ask('tenancy-missing', 'Договора найма нет в реестре. Пришлите его.', at('документы'), ['tenancy'], { days: 5 })],
  result: {
    name: 'Запись в реестре парковочных разрешений',
    description: 'Разрешение действует от года до трёх лет. На стекло ничего не клеят: проверяют по номеру.',
    titles: {
      approval: 'Решение о внесении записи в реестр парковочных разрешений жителей',
      refusal: 'Решение об отказе во внесении записи в реестр парковочных разрешений жителей',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['лично в управлении благоустройства округа'],
  correction: correctionOf('Запись'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить разрешение',
        renew: 'Продлить разрешение',
        amend: 'Заменить машину в разрешении',
        terminate: 'Отказаться от разрешения',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      dwellingPage({ title: 'Ваша квартира', lead: 'По адресу проверим, платная ли это зона.' }),
      formerDecisionPage('Прежнее разрешение', { number: 'Номер разрешения', hint: 'Он есть в разделе «Документы».' }),
      {
        kind: 'questions',
        id: 'living',
        title: 'Почему живёте здесь',
        when: goesOn,
        fields: [
          choice('by', 'Чья квартира', {
            own: 'Моя',
            shared: 'Моя и других людей',
            social: 'По договору социального найма',
            rent: 'Снимаю',
          }),
          text('owners', 'Кто ещё собственник', {
            hint: 'Фамилия, имя и отчество каждого.',
            when: { field: 'by', is: 'shared' },
            maxLength: 300,
          }),
          date('until', 'До какого дня договор найма', { range: 'future', when: { field: 'by', is: 'rent' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'car',
        title: 'Машина и время',
        when: goesOn,
        fields: [
          plateNumber(),
          text('make', 'Марка и модель'),
          yesno('spouse', 'Машина записана на мужа или жену?'),
          choice('hours', 'Когда будете стоять', { night: ['Ночью', 'Обычно с 20 до 8 часов.'], always: 'Круглые сутки' }),
          choice('years', 'На сколько лет', { one: 'На год', two: 'На два года', three: 'На три года' }),
        ],
      },
      endingPage(
        'Отказ от разрешения',
        { moved: 'Переезжаю', sold: 'Машины больше нет', place: 'Есть другое место для машины' },
        'Понимаю, что стоянка у дома станет платной',
      ),
      {
        ...papersPage([
          ifAny('tenancy', 'Договор найма', { when: rents }),
          ifAny('co-owners', 'Согласие других собственников', { hint: 'Простое письмо с подписью.' }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'парковка для жителей',
    'резидентная парковка',
    'парковочное разрешение',
    'бесплатная парковка у дома',
    'разрешение на парковку ночью',
    'резидент парковка',
    'парковка возле дома платная',
    'стоянка у подъезда',
    'место для машины во дворе',
    'ставить машину у дома',
  ],
  notes:
    'Всё местное: число разрешений, часы, срок и плата у каждого города свои, а во многих городах такой услуги нет. Шесть рабочих дней и 3000 рублей в год прочитаны у Москвы 2016 года; сумма в услугу не взята. Продлевать там можно было за 60 дней до конца. При одном собственнике и чистых данных решить могло бы правило: сейчас решает сотрудник.',
});
