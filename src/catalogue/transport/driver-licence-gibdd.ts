import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { identityPages } from '../pages/identity.ts';
import { visitPage } from '../pages/visit.ts';
import { choice, choices, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 10.12.1995 № 196-ФЗ «О безопасности дорожного движения»';
const rules = 'Регламент МВД о выдаче водительских удостоверений';
const priceSource = 'https://www.kommersant.ru/doc/8006141';
const at = (article: string) => `Федеральный закон № 196-ФЗ, ${article}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const first = does('issue');

export const driverLicenceGibdd = define({
  slug: 'driver-licence-gibdd',
  title: 'Получить или заменить водительские права',
  official: 'Проведение экзаменов на право управления транспортными средствами и выдача водительских удостоверений',
  summary: 'Первые права, новая категория, замена по сроку или после потери. На замену хватит одного прихода.',
  topic: 'transport',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('gibdd', {
    deadline: term(1, 'working', rules, { from: 'documents-complete' }),
    grounds: { DISQUALIFIED: 'disqualified', MEDICAL: 'medical', EXAM_FAILED: 'exam-failed', NOT_PAID: 'not-paid' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'renew', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 25, 26 и 28'),
    readLaw(
      'Налоговый кодекс РФ, статья 333.33',
      '4000 рублей за пластиковое удостоверение, 6000 — за новый образец',
      priceSource,
    ),
  ],
  whoMay: 'Кто выучился в автошколе и прошёл медосмотр. И водитель, у которого права кончились, потеряны или сменилась фамилия.',
  documents: [
    { name: 'Медицинское заключение', required: false, note: 'Если его нет в реестре. Нужно для первых прав и замены по сроку.' },
    { name: 'Свидетельство об обучении', required: false, note: 'Если автошкола не передала его сама.' },
    { name: 'Прежнее удостоверение', required: false, note: 'Возьмите его с собой. Снимок сделают на месте.' },
    { name: 'Иностранное удостоверение с переводом', required: false, note: 'Если меняете его на российское.' },
  ],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'прежние права, экзамены, лишения', registry: 'Госавтоинспекция' },
    { what: 'медицинское заключение', registry: 'реестр медицинских документов' },
    { what: 'учёба в автошколе', registry: 'реестр образования' },
    { what: 'перемена фамилии', registry: 'ЗАГС' },
    { what: 'уплата пошлины', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 400_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'За пластиковую карточку. За удостоверение нового образца, с чипом, — 6 000 рублей.',
    verified: true,
    source: `${priceSource} (пошлина с 01.09.2025)`,
  },
  deadline: term(1, 'working', 'Порядок проверки заявления и передачи его в Госавтоинспекцию'),
  otherDeadlines: [
    { outcome: 'Экзамены для первых прав', ...term(30, 'calendar', rules) },
    { outcome: 'Замена через МФЦ', ...term(15, 'working', rules) },
  ],
  intakeRefusal: [
    ground('no-medical', 'Нет медицинского заключения на эту категорию.', rules, 'Пройдите медосмотр и приложите заключение.', [
      'medical',
      'papers.medical-paper',
    ]),
    ground('no-visit', 'Не выбраны место и день.', rules, 'Выберите их и подайте снова.', ['visit']),
  ],
  refusal: [
    ground(
      'disqualified',
      'Вы лишены прав, и срок ещё не вышел.',
      at('статья 28'),
      'Когда срок выйдет, оплатите штрафы, сдайте экзамен по правилам и подайте снова.',
    ),
    ground(
      'medical',
      'По заключению врачей водить нельзя.',
      at('статья 25'),
      'Пройдите осмотр ещё раз и приложите новое заключение.',
      ['medical', 'papers.medical-paper'],
    ),
    ground(
      'exam-failed',
      'Экзамен не сдан.',
      at('статья 26'),
      'Запишитесь на новую попытку. После третьей неудачи ждать дольше.',
      ['visit'],
    ),
    ground('not-paid', 'Пошлина не поступила.', at('статья 25'), 'Оплатите счёт и запишитесь снова.'),
    ground(
      'other',
      'Госавтоинспекция отказала по другой причине. Она названа в её ответе.',
      at('статья 25'),
      'Прочитайте ответ и подайте снова, когда причины не станет.',
    ),
  ],
  askMore: [
    ask('medical-missing', 'Медицинского заключения нет в реестре. Пришлите его снимок.', rules, ['medical-paper'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Водительское удостоверение',
    description: 'Удостоверение действует 10 лет. Его выдают лично в руки, по паспорту.',
    titles: {
      approval: 'Решение о выдаче водительского удостоверения',
      refusal: 'Решение об отказе в выдаче водительского удостоверения',
    },
  },
  delivery: ['agency', 'mfc-paper'],
  elsewhere: ['в любом отделении Госавтоинспекции, где принимают экзамены', 'в МФЦ — только замена'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить первые права или новую категорию',
        renew: 'Заменить: кончился срок',
        amend: 'Заменить: изменились фамилия или имя',
        duplicate: 'Восстановить: потеряны, украдены, испорчены',
      }),
      applicantPage({ minAge: 16 }),
      ...identityPages(),
      {
        kind: 'questions',
        id: 'licence',
        title: 'Какие права нужны',
        fields: [
          choice(
            'want',
            'Что получаете',
            { first: 'Первые права', category: 'Ещё одну категорию', foreign: 'Обмен иностранных прав' },
            { when: { field: 'action.action', is: 'issue' } },
          ),
          choices('categories', 'Категории', {
            a: ['A', 'Мотоцикл'],
            b: ['B', 'Легковая машина'],
            c: ['C', 'Грузовик'],
            d: ['D', 'Автобус'],
            be: ['BE', 'Легковая с большим прицепом'],
            ce: ['CE', 'Грузовик с прицепом'],
            de: ['DE', 'Автобус с прицепом'],
            m: ['M', 'Мопед'],
            tram: ['Tm, Tb', 'Трамвай, троллейбус'],
          }),
          text('old', 'Серия и номер прежних прав', { optional: true, hint: 'Если не помните, найдём сами.', maxLength: 20 }),
          text('latin', 'Имя и фамилия латиницей', { optional: true, hint: 'Как в загранпаспорте. Если всё равно, не пишите.' }),
          yesno('chip', 'Нужна карточка нового образца, с чипом?', { hint: 'Она дороже.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'medical',
        title: 'Медосмотр',
        lead: 'Если данных нет под рукой, поищем в реестре.',
        when: does('issue', 'renew'),
        fields: [
          text('number', 'Номер медицинского заключения', { optional: true, maxLength: 40 }),
          date('on', 'Когда выдано', { optional: true, range: 'past' }),
          yesno('glasses', 'Водите в очках или линзах?'),
        ],
      },
      {
        kind: 'questions',
        id: 'school',
        title: 'Автошкола',
        when: { all: [first, { field: 'licence.want', is: ['first', 'category'] }] },
        fields: [
          text('name', 'Где учились', { hint: 'Название автошколы и город.' }),
          text('certificate', 'Номер свидетельства об обучении', { optional: true, maxLength: 40 }),
        ],
      },
      visitPage({
        title: 'Где и когда',
        district: 'В каком округе сдать экзамен или получить права',
        lead: 'Точное время назовёт Госавтоинспекция. Возьмите паспорт и прежние права.',
      }),
      papersPage([
        ifAny('medical-paper', 'Медицинское заключение', { when: does('issue', 'renew'), hint: 'Если его нет в реестре.' }),
        ifAny('school-paper', 'Свидетельство об обучении', { when: first }),
        ifAny('old-licence', 'Прежнее удостоверение'),
        ifAny('foreign-licence', 'Иностранное удостоверение с переводом', { when: first }),
      ]),
    ],
  },
  synonyms: [
    'поменять права',
    'замена водительского',
    'водительское удостоверение',
    'получить права',
    'права истекли',
    'потерял права',
    'дубликат прав',
    'сменил фамилию права',
    'сдать экзамен ГИБДД',
    'сдать на права',
    'госпошлина за права',
    'открыть категорию',
  ],
  notes:
    '4000 и 6000 рублей прочитаны в двух изданиях 2025 года; какой бланк выдают по умолчанию, не ясно. Час на замену и 15 рабочих дней через МФЦ — по памяти. Права со сроком до 2025 года продлевали на три года постановлением: действует ли это сейчас, не проверено. Старая карточка, которой осталось 15 рабочих дней и больше, остаётся у водителя до выдачи новой.',
});
