import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { forestCode } from '../parts/codes.ts';
import { address, area, choice, count, number, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Закон края о заготовке гражданами древесины для собственных нужд';
const at = (part: string) => `${rules}, ${part}`;
const asks = { field: 'action.action', is: 'issue' };
const builds = { all: [asks, { field: 'wood.aim', is: ['house', 'farm'] }] };

export const timberOwnNeeds = define({
  slug: 'timber-own-needs',
  title: 'Лес для себя: дрова и стройка',
  official: 'Заключение с гражданами договоров купли-продажи лесных насаждений для собственных нужд',
  summary: 'Лесничество отведёт деляну — место, где рубить. Валежник, то есть упавшее, собирают и без договора.',
  topic: 'nature',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'forest',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    forestCode.read('статья 30 (нормативы и порядок ставит регион; продавать такой лес нельзя)'),
    forestCode.read('статья 77, части 3–5 (договор купли-продажи)'),
    forestCode.read('статья 29 (это не предпринимательство)'),
    law(rules, 'объёмы и очередь'),
    readLaw(
      'Законы других регионов о заготовке древесины',
      'до 20 м³ дров; договор без аренды участка; до 150 м³ на дом, погорельцам вне очереди',
      'https://yar72.ru/archives/173; https://base.garant.ru/27192209/1cafb24d049dcd1e7707a22d98e9858f; http://chernadmin.ru/deyatelnost/okhrana-prirody/?ELEMENT_ID=15241',
    ),
  ],
  whoMay: 'Житель края, у кого здесь дом, квартира с печью или участок под дом. Погорельцам дают вне очереди.',
  fit: fit(
    [
      whether('lives', 'Вы живёте в крае?'),
      whether('home', 'У вас здесь есть дом, квартира с печью или участок под дом?'),
      whether('taken', 'Свою норму вы уже взяли?'),
    ],
    [
      against(
        'lives',
        'no',
        'лес для себя дают жителям края',
        'Закон края о заготовке гражданами древесины для собственных нужд, право на древесину',
      ),
      against(
        'home',
        'no',
        'нужен дом, квартира с печью или участок под дом',
        'Закон края о заготовке гражданами древесины для собственных нужд, право на древесину',
      ),
      against(
        'taken',
        'yes',
        'свою норму вы уже взяли',
        'Закон края о заготовке гражданами древесины для собственных нужд, нормативы',
      ),
    ],
  ),
  documents: [
    { name: 'Документ на дом или участок', required: false, note: 'Если права нет в реестре недвижимости.' },
    { name: 'Проект дома или договор на стройку', required: false, note: 'Если лес нужен на дом.' },
    { name: 'Справка о пожаре', required: false, note: 'Если дом сгорел и её нет в реестре.' },
  ],
  askedByUs: [
    { what: 'дом и участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'уведомление о стройке', registry: 'градостроительная система края' },
    { what: 'был ли пожар', registry: 'служба спасения (МЧС)' },
    { what: 'сколько леса вы уже брали', registry: 'лесной реестр' },
  ],
  fee: {
    kopecks: null,
    basis: 'Ставки платы края за древесину для собственных нужд',
    note: 'Платят за кубометр: цена зависит от породы и от того, далеко ли деляна.',
    verified: false,
  },
  deadline: term(20, 'working', rules),
  otherDeadlines: [{ outcome: 'Вывезти лес после договора', ...term(365, 'calendar', rules) }],
  intakeRefusal: [
    ground('no-aim', 'Не сказано, на что нужен лес.', at('заявление'), 'Выберите, на что, и подайте снова.', ['wood.aim']),
    ground('over-norm', 'Вы просите больше, чем дают.', at('нормативы'), 'Уменьшите объём: норма названа в ответе.', [
      'wood.volume',
    ]),
  ],
  refusal: [
    ground(
      'norm-used',
      'Свою норму вы уже взяли.',
      at('нормативы'),
      'В ответе сказано, с какого года можно снова. Подайте тогда.',
      ['before'],
    ),
    ground(
      'no-plots',
      'Свободных делян сейчас нет.',
      at('очередь'),
      'Выберите другое лесничество или подайте на следующий год.',
      ['place'],
    ),
    ground(
      'no-house',
      'Не подтвердилось, что дом или участок ваш.',
      at('право на древесину'),
      'Зарегистрируйте право или приложите документ. Потом подайте снова.',
      ['house', 'papers.house-right'],
    ),
    ground(
      'unfair-buyer',
      'Вы в реестре недобросовестных покупателей леса.',
      forestCode.at('статья 77, часть 3'),
      'Подайте, когда вас исключат из реестра. Запись можно обжаловать.',
    ),
  ],
  askMore: [
    ask('house-project', 'Из заявления не видно, сколько леса нужно на дом. Пришлите проект.', at('нормативы'), ['project'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Договор и деляна',
    description: 'В договоре — место, порода, объём и цена. Продавать или дарить этот лес нельзя.',
    titles: {
      approval: 'Решение о заключении договора купли-продажи лесных насаждений для собственных нужд',
      refusal: 'Решение об отказе в договоре купли-продажи лесных насаждений',
    },
  },
  delivery: ['agency', 'cabinet', 'mfc-paper'],
  elsewhere: ['лично в лесничестве', 'в любом МФЦ'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Получить лес', amend: 'Изменить договор', terminate: 'Отказаться от договора' }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      formerDecisionPage('Ваш договор', { number: 'Номер договора', hint: 'Он на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'wood',
        title: 'Какой нужен лес',
        when: goesOn,
        fields: [
          choice('aim', 'На что', {
            fuel: 'Дрова',
            house: 'Построить дом',
            repair: 'Починить дом',
            farm: 'Баня, сарай, другая постройка',
            fence: 'Забор, жерди',
          }),
          number('volume', 'Сколько', { min: 1, max: 500, unit: 'м³' }),
          choice('species', 'Порода', {
            any: 'Любая',
            conifer: 'Хвойная: сосна, ель, лиственница',
            birch: 'Берёза',
            aspen: 'Осина',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'house',
        title: 'Для какого дома',
        when: asks,
        fields: [
          address('address', 'Адрес дома или участка', { prefill: 'address' }),
          choice('whose', 'Чей он', { mine: 'Мой', family: 'Мужа, жены или родителей', tenant: 'По договору найма' }),
          area('Площадь дома по проекту', { when: { field: 'wood.aim', is: 'house' }, max: 5000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'place',
        title: 'Где удобнее рубить',
        when: goesOn,
        fields: [
          text('forestry', 'Лесничество', { hint: 'Если не знаете, назовите своё село.' }),
          text('quarter', 'Квартал леса', { optional: true, hint: 'Номер, если уже присмотрели место.', maxLength: 40 }),
          choice('who', 'Кто будет рубить', { self: 'Сам, с семьёй', hired: 'Найму людей' }),
        ],
      },
      {
        kind: 'questions',
        id: 'before',
        title: 'Очередь и прошлые годы',
        when: asks,
        fields: [
          choice('benefit', 'Есть ли право взять лес раньше других', {
            no: 'Нет',
            fire: 'Дом сгорел',
            flood: 'Дом пострадал от паводка или другой беды',
            other: 'Другая льгота',
          }),
          text('benefit-else', 'Какая льгота', { when: { field: 'benefit', is: 'other' } }),
          yesno('took', 'Брали лес для этого дома раньше?'),
          count('year', 'В каком году', { min: 1990, max: 2100, when: { field: 'took', is: 'yes' } }),
        ],
      },
      endingPage(
        'Отказ от договора',
        { unneeded: 'Лес больше не нужен', far: 'Деляна далеко или к ней нет дороги', bought: 'Купил лес в другом месте' },
        'Понимаю, что деляну отдадут другому',
      ),
      {
        ...papersPage([
          ifAny('house-right', 'Документ на дом или участок', { when: asks, hint: 'Если право не зарегистрировано.' }),
          ifAny('project', 'Проект дома или договор на стройку', { when: builds }),
          ifAny('fire', 'Справка о пожаре', { when: { all: [asks, { field: 'before.benefit', is: ['fire', 'flood'] }] } }),
        ]),
        when: asks,
      },
    ],
  },
  synonyms: [
    'получить дрова',
    'заготовка древесины',
    'лес на дом',
    'выписать лес',
    'деляна для дров',
    'бесплатный лес',
    'лес для погорельцев',
    'лесничество заявление',
    'древесина для себя',
    'напилить дров',
  ],
  notes:
    'Срок, нормы, очередь и плата у каждого региона свои: 20 рабочих дней и год на вывоз — обычные, не прочитаны. Плату оставили без суммы. Объёмы других регионов названы только здесь и в источнике. Кодекс прочитан в редакции конца 2023 года. Квартал на карте форма не показывает.',
});
