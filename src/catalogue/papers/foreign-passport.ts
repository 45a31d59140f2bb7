import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { forChild, forWhomPage } from '../pages/representative.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';

const act = 'Федеральный закон от 15.08.1996 № 114-ФЗ о порядке выезда из России и въезда';
const at = (article: string) => `Федеральный закон № 114-ФЗ, ${article}`;
const priceSource = 'https://news.ru/family/pravovye-voprosy/vo-skolko-obojdetsya-biometricheskij-zagranpasport-v-2025-godu';
const termSource = 'https://dzer.ru/s-pasportom-ne-tyanite (сообщение МВД 2021–2025 годов)';
const adult = { field: 'for-whom.who', is: 'self' };

export const foreignPassport = define({
  slug: 'foreign-passport',
  title: 'Оформить загранпаспорт',
  official: 'Оформление и выдача паспорта гражданина РФ для выезда за границу',
  summary: 'Паспорт для поездок на 5 или 10 лет, себе или ребёнку. В МВД придёте на снимок и отпечатки.',
  topic: 'papers',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('mvd', {
    deadline: term(30, 'calendar', at('статья 10'), { source: termSource }),
    grounds: { EXIT_BAN: 'exit-ban', FALSE_DATA: 'false-data', NOT_PAID: 'not-paid', MILITARY: 'military' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 7–10; статья 15 (ограничения)'),
    readLaw('Налоговый кодекс РФ, часть вторая', 'размер пошлины', priceSource),
  ],
  whoMay: 'Гражданин России. Ребёнку паспорт оформляет родитель. Отпечатки снимают с 12 лет.',
  documents: [
    { name: 'Фотография', required: true, note: 'Цветная, на светлом фоне. Она нужна только для паспорта.' },
    { name: 'Прежний загранпаспорт', required: false, note: 'Если он есть: первый разворот.' },
    { name: 'Разрешение командира', required: true, note: 'Только военным.' },
    { name: 'Перевод свидетельства о рождении', required: false, note: 'Для ребёнка, если свидетельство выдано за границей.' },
  ],
  askedByUs: [
    { what: 'паспорт и адрес', registry: 'МВД' },
    { what: 'рождение и гражданство ребёнка', registry: 'ЗАГС' },
    { what: 'нет ли запрета на выезд', registry: 'суды' },
    { what: 'уплата пошлины', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 600_000,
    basis: 'Налоговый кодекс РФ, статья 333.28',
    note: 'За паспорт на 10 лет взрослому. Ребёнку до 14 лет — 3 000 рублей. Паспорт на 5 лет дешевле.',
    verified: true,
    source: `${priceSource} (обзор 2025 года)`,
  },
  deadline: term(2, 'working', 'Порядок проверки анкеты и передачи её в МВД'),
  otherDeadlines: [
    {
      outcome: 'Решение МВД, если подаёте не по месту регистрации или есть допуск к тайне',
      ...term(90, 'calendar', at('статья 10'), { source: termSource }),
    },
  ],
  intakeRefusal: [
    ground('photo', 'Фотография не подходит.', at('статья 9'), 'Сделайте новую на светлом фоне, лицо целиком, и подайте снова.', [
      'papers.portrait',
    ]),
  ],
  refusal: [
    ground(
      'exit-ban',
      'Есть запрет на выезд: долг, суд или тайна.',
      at('статья 15'),
      'Снимите запрет: у приставов, в суде или там, где работаете.',
      ['secrecy'],
    ),
    ground('false-data', 'В анкете неверные сведения.', at('статья 9'), 'Исправьте анкету и подайте снова.', [
      'work',
      'for-whom',
      'secrecy',
    ]),
    ground('not-paid', 'Пошлина не поступила.', at('статья 10'), 'Подайте снова: придёт новый счёт.'),
    ground(
      'military',
      'Есть ограничение из военкомата.',
      at('статья 15'),
      'Спросите в военкомате, как снять ограничение. Потом подайте снова.',
      ['papers.commander'],
    ),
    ground(
      'other',
      'МВД отказало по другой причине. Она названа в ответе.',
      at('статья 15'),
      'Прочитайте ответ и подайте снова, когда причины не станет.',
    ),
  ],
  askMore: [
    ask(
      'photo-again',
      'Фотография не подходит: тень, очки с бликом или обрезано лицо. Пришлите другую.',
      at('статья 9'),
      ['portrait'],
      { days: 10, stops: true },
    ),
  ],
  result: {
    name: 'Загранпаспорт',
    description: 'О готовности сообщим. Паспорт выдают в МВД или в МФЦ, лично в руки.',
    titles: { approval: 'Решение о выдаче загранпаспорта', refusal: 'Решение об отказе в выдаче загранпаспорта' },
  },
  delivery: ['agency', 'mfc-paper'],
  elsewhere: ['в любом МФЦ, где есть такая услуга', 'в отделе МВД по вопросам миграции'],
  form: {
    pages: [
      actionPage({ issue: 'Получить загранпаспорт', duplicate: 'Получить новый вместо потерянного или испорченного' }),
      applicantPage(),
      passportPage(),
      homePage('Если подаёте не там, где зарегистрированы, решать могут до трёх месяцев.'),
      forWhomPage({ self: 'Себе', child: 'Своему ребёнку до 18 лет' }),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Какой нужен паспорт',
        fields: [
          choice('years', 'На сколько лет', {
            ten: ['На 10 лет', 'С чипом. Нужен для отпечатков личный приход.'],
            five: ['На 5 лет', 'Без чипа. Бывает, что их временно не выдают.'],
          }),
          yesno('has', 'Есть ли сейчас загранпаспорт?'),
          text('old', 'Серия и номер прежнего паспорта', { optional: true, when: { field: 'has', is: 'yes' }, maxLength: 20 }),
          choice(
            'fate',
            'Что с прежним',
            { lost: 'Потерян', stolen: 'Украден', spoiled: 'Испорчен', ended: 'Кончается срок', full: 'Кончились страницы' },
            { when: { field: 'has', is: 'yes' } },
          ),
          choice('changed', 'Меняли ли фамилию, имя или отчество?', { no: 'Нет', yes: 'Да' }),
          text('former', 'Как было раньше и когда сменили', { when: { field: 'changed', is: 'yes' }, maxLength: 300 }),
        ],
      },
      {
        kind: 'repeat',
        id: 'work',
        title: 'Работа и учёба за 10 лет',
        lead: 'Начните с того, где вы сейчас. Если где-то не работали, напишите «не работал» и где жили.',
        when: adult,
        min: 1,
        max: 30,
        itemTitle: 'Место',
        addLabel: 'Добавить ещё одно место',
        nameBy: ['place'],
        fields: [
          text('place', 'Где работали или учились', { maxLength: 300 }),
          text('post', 'Кем', { optional: true }),
          text('where', 'Адрес', { maxLength: 300, hint: 'Хватит города и улицы.' }),
          date('from', 'С какого дня', { range: 'past', hint: 'Число можно примерно.' }),
          date('until', 'По какой день', { optional: true, range: 'past', hint: 'Если ещё там, оставьте пустым.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'secrecy',
        title: 'Ограничения',
        when: adult,
        fields: [
          yesno('secret', 'Есть или был допуск к государственной тайне?'),
          text('where', 'Где и когда его дали', { when: { field: 'secret', is: 'yes' }, maxLength: 300 }),
          yesno('serves', 'Вы на военной службе?'),
        ],
      },
      {
        kind: 'questions',
        id: 'visit',
        title: 'Где сняться и получить паспорт',
        lead: 'Время назначит МВД: позвоним вам.',
        fields: [
          text('office', 'Город или село', { maxLength: 100 }),
          choice('when', 'Когда удобнее', { morning: 'Утром', day: 'Днём', evening: 'Вечером', saturday: 'В субботу' }),
        ],
      },
      papersPage([
        needed('portrait', 'Фотография', { types: ['jpg', 'png'], maxFiles: 1, hint: 'Цветная, светлый фон, лицо целиком.' }),
        ifAny('old-passport', 'Прежний загранпаспорт', { hint: 'Разворот с фотографией.' }),
        needed('commander', 'Разрешение командира', { when: { field: 'secrecy.serves', is: 'yes' } }),
        ifAny('birth-abroad', 'Перевод свидетельства о рождении', { when: forChild, hint: 'Если оно выдано за границей.' }),
      ]),
    ],
  },
  synonyms: [
    'загранпаспорт',
    'загран',
    'паспорт для поездок',
    'биометрический паспорт',
    'загран на ребёнка',
    'сколько стоит загран',
    'поменять загранпаспорт',
    'заграничный паспорт',
    'поехать за границу',
  ],
  notes:
    '6 000 и 3 000 рублей прочитаны в обзоре 2025 года; в 2026 году пошлину могли поднять. Номер статьи 333.28 — по памяти. Месяц и три месяца — по сообщению МВД. Цена паспорта на 5 лет не подтверждена. Наши 2 дня проверки анкеты — решение портала. Фотография идёт в паспорт: личность по ней портал не проверяет.',
});
