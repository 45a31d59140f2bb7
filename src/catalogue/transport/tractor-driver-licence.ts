import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { visitPage } from '../pages/visit.ts';
import { choice, choices, date, text } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 12.07.1999 № 796 (правила допуска к управлению самоходными машинами)';
const at = (part: string) => `Правила допуска № 796, ${part}`;
const tomsk = 'http://niatomsk.ru/more.php?UID=95273 (описание услуги другого региона)';
const does = (...is: string[]) => ({ field: 'action.action', is });
const learns = does('issue');

export const tractorDriverLicence = define({
  slug: 'tractor-driver-licence',
  title: 'Получить права тракториста-машиниста',
  official: 'Приём экзаменов на право управления самоходными машинами и выдача удостоверений тракториста-машиниста (тракториста)',
  summary: 'Права на трактор, комбайн, экскаватор, снегоход и квадроцикл. Экзамен принимает Гостехнадзор.',
  topic: 'transport',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'machines',
  actions: ['issue', 'renew', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      rules,
      'раздел IV: выдают там, где сдан экзамен, меняют по месту жительства',
      'https://examwiki.ru/nuzhno-li-sdavat-ekzamen-pri-zamene-prav-traktorista-mashinista-po-istechenii-sroka',
    ),
    readLaw(
      'Приказ Минсельхоза России от 10.10.2022 № 679 (инструкция о применении правил)',
      'в целом',
      'https://docs.cntd.ru/document/352246430',
    ),
    readLaw('Правила допуска № 796', 'возраст: 16 лет для A I, 22 года для A IV', tomsk),
  ],
  whoMay: 'С 16 лет — снегоход и квадроцикл. Дальше возраст зависит от категории. Сначала нужны учёба и медосмотр.',
  documents: [
    { name: 'Документ об обучении', required: false, note: 'Если школа не передала его в реестр.' },
    { name: 'Медицинское заключение', required: false, note: 'Если его нет в реестре.' },
    { name: 'Прежнее удостоверение', required: false, note: 'Если меняете или добавляете категорию.' },
    { name: 'Иностранное удостоверение с переводом', required: false, note: 'Если меняете его на российское.' },
  ],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'водительские права и лишение прав', registry: 'Госавтоинспекция' },
    { what: 'учёба на тракториста', registry: 'реестр образования' },
    { what: 'медицинское заключение', registry: 'реестр медицинских документов' },
    { what: 'уплата пошлины', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 50_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'За удостоверение. За экзамен платят отдельно, точную сумму назовём в счёте.',
    verified: false,
  },
  deadline: term(10, 'working', 'Регламент Гостехнадзора о выдаче удостоверений тракториста', { source: tomsk }),
  otherDeadlines: [{ outcome: 'Замена без экзамена', ...term(8, 'working', at('раздел IV')) }],
  intakeRefusal: [
    ground(
      'not-taught',
      'Вы не учились на эту категорию.',
      at('допуск к экзамену'),
      'Выучитесь в школе с лицензией и подайте снова.',
      ['wanted.categories', 'study'],
    ),
    ground(
      'too-young',
      'Для этой категории вам ещё мало лет.',
      at('возраст'),
      'Выберите другую категорию или подайте, когда исполнится нужный возраст.',
      ['wanted.categories', 'applicant.birth-date'],
    ),
  ],
  refusal: [
    ground(
      'exam-failed',
      'Экзамен не сдан.',
      at('экзамены'),
      'Запишитесь ещё раз. После третьей неудачи придётся учиться заново.',
      ['visit'],
    ),
    ground(
      'unfit',
      'По заключению врачей управлять машиной нельзя.',
      at('допуск к экзамену'),
      'Пройдите осмотр ещё раз и приложите новое заключение.',
      ['medical', 'papers.medical-paper'],
    ),
    ground(
      'disqualified',
      'Вы лишены права управления.',
      at('лишение права'),
      'Дождитесь конца срока, сдайте экзамен и подайте снова.',
    ),
    ground(
      'no-school-licence',
      'У школы, где вы учились, нет лицензии.',
      at('допуск к экзамену'),
      'Выучитесь в школе из реестра лицензий. Список есть в инспекции.',
      ['study.school'],
    ),
  ],
  askMore: [
    ask(
      'study-paper',
      'Школа не передала сведения об учёбе. Пришлите документ об обучении.',
      at('допуск к экзамену'),
      ['study-document'],
      { days: 10, stops: true },
    ),
  ],
  result: {
    name: 'Удостоверение тракториста-машиниста',
    description: 'Оно действует 10 лет. Его выдают лично в инспекции или в МФЦ.',
    titles: {
      approval: 'Решение о выдаче удостоверения тракториста-машиниста',
      refusal: 'Решение об отказе в выдаче удостоверения тракториста-машиниста',
    },
  },
  delivery: ['agency', 'mfc-paper'],
  elsewhere: ['лично в инспекции Гостехнадзора', 'в любом МФЦ — только замена'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({
        issue: 'Сдать экзамен: первые права или новая категория',
        renew: 'Заменить: кончился срок',
        amend: 'Заменить: изменились фамилия или имя',
        duplicate: 'Восстановить: потеряно или испорчено',
      }),
      applicantPage({ minAge: 16 }),
      passportPage(),
      homePage('Менять удостоверение нужно по месту жительства.'),
      formerDecisionPage('Прежнее удостоверение', {
        number: 'Код и номер удостоверения',
        hint: 'Они на лицевой стороне.',
      }),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Чем будете управлять',
        when: learns,
        fields: [
          choice('step', 'Какой это экзамен', {
            first: 'Первый',
            more: 'Добавляю категорию',
            foreign: 'Меняю иностранные права',
          }),
          choices('categories', 'Категории', {
            a1: ['A I', 'Снегоход, квадроцикл'],
            a2: ['A II', 'Внедорожный автомобиль до 3,5 тонны'],
            a3: ['A III', 'Внедорожный грузовик'],
            a4: ['A IV', 'Внедорожный автобус'],
            b: ['B', 'Малая гусеничная и колёсная техника'],
            c: ['C', 'Колёсный трактор, погрузчик'],
            d: ['D', 'Мощная колёсная техника'],
            e: ['E', 'Тяжёлая гусеничная техника'],
            f: ['F', 'Комбайн'],
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'study',
        title: 'Где учились',
        when: learns,
        fields: [
          text('school', 'Название школы и город', { maxLength: 300 }),
          text('number', 'Номер документа об обучении', { optional: true, maxLength: 40, hint: 'Если не помните, найдём сами.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'medical',
        title: 'Медицинское заключение',
        lead: 'Если не помните, оставьте пустым: поищем в реестре.',
        when: does('issue', 'renew'),
        fields: [
          text('number', 'Номер заключения', { optional: true, maxLength: 40 }),
          date('on', 'Когда выдано', { optional: true, range: 'past' }),
        ],
      },
      visitPage({
        title: 'Где сдать экзамен или получить удостоверение',
        district: 'В каком округе',
        lead: 'Точное время назовёт инспектор. Возьмите паспорт и прежнее удостоверение.',
      }),
      papersPage([
        ifAny('study-document', 'Документ об обучении', { when: learns }),
        ifAny('medical-paper', 'Медицинское заключение', { when: does('issue', 'renew') }),
        ifAny('old-licence', 'Прежнее удостоверение', { hint: 'Если оно сохранилось.' }),
        ifAny('foreign-licence', 'Иностранное удостоверение с переводом', {
          when: { all: [learns, { field: 'wanted.step', is: 'foreign' }] },
        }),
      ]),
    ],
  },
  synonyms: [
    'права на трактор',
    'удостоверение тракториста',
    'права на снегоход',
    'права на квадроцикл',
    'экзамен гостехнадзор',
    'обменять корочку тракториста',
    'права машиниста экскаватора',
    'тракторные права',
    'комбайнёр',
    'выучиться на тракториста',
  ],
  notes:
    'Возраст и 10 рабочих дней — по описанию услуги другого региона. 500 рублей — размер до 2025 года, нынешний не проверен; сбор за экзамен у каждого региона свой. 8 дней замены и 10 лет действия — по памяти. Для категорий A II–A IV нужны водительские права: проверяем их сами. Что входит в категории, сказано коротко: сверить с правилами.',
});
