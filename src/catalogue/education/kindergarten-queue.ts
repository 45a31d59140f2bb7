import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage } from '../pages/applicant.ts';
import { identityPages } from '../pages/identity.ts';
import { childFields, choice, confirm, date, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const order = 'Приказ Минпросвещения России от 15.05.2020 № 236 (порядок приёма в детские сады)';
const leaves = { field: 'action.action', is: 'terminate' };
const stays = { not: leaves };

export const kindergartenQueue = define({
  slug: 'kindergarten-queue',
  title: 'Записать ребёнка в детский сад',
  official:
    'Постановка на учет и направление детей в муниципальные образовательные организации, реализующие образовательные программы дошкольного образования',
  summary: 'Ребёнок встанет в очередь на место. Сад можно сменить или выйти из очереди этим же заявлением.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'schools',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»', 'статья 67; статья 98, часть 14'),
    law(order, 'пункты 8–14'),
  ],
  whoMay:
    'Родитель или опекун ребёнка от рождения до 8 лет. Раньше других берут тех, у кого в саду брат или сестра, семьи с льготой и соседей сада.',
  fit: fit(
    [
      asked('age', 'Сколько лет будет ребёнку, когда понадобится сад?', {
        fits: 'Не больше восьми лет',
        older: 'Больше восьми лет',
      }),
      whether('parent', 'Вы его родитель или опекун?'),
    ],
    [
      against(
        'age',
        'older',
        'в желаемый день ребёнку будет больше восьми лет',
        'Приказ Минпросвещения России от 15.05.2020 № 236 (порядок приёма в детские сады)',
      ),
      against(
        'parent',
        'no',
        'записывает родитель или опекун',
        'Приказ Минпросвещения России от 15.05.2020 № 236 (порядок приёма в детские сады)',
      ),
    ],
  ),
  documents: [
    { name: 'Заключение комиссии о развитии ребёнка (ПМПК)', required: false, note: 'Только если нужна особая группа.' },
    { name: 'Документ о льготе', required: false, note: 'Если её нет в реестрах.' },
    { name: 'Перевод иностранного свидетельства о рождении', required: false },
  ],
  askedByUs: [
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'ходят ли в этот сад братья и сёстры', registry: 'реестр образования' },
    { what: 'льгота семьи и инвалидность ребёнка', registry: 'Социальный фонд' },
    { what: 'какой сад закреплён за вашим домом', registry: 'реестр адресов' },
  ],
  deadline: term(6, 'working', order),
  otherDeadlines: [
    { outcome: 'Сообщение о направлении, когда место найдётся', ...term(1, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Приказ о зачислении после договора с садом', ...term(3, 'working', order, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'already-queued',
      'Ребёнок уже стоит в очереди этого округа.',
      order,
      'Чтобы сменить сад, выберите «Изменить заявление».',
      ['action.action'],
    ),
    ground('date-passed', 'Желаемый день раньше дня подачи.', order, 'Укажите день в будущем и подайте снова.', ['wish.from']),
  ],
  refusal: [
    ground('too-old', 'В желаемый день ребёнку будет больше восьми лет.', order, 'Измените день или запишите ребёнка в школу.', [
      'wish.from',
      'child.birth-date',
    ]),
    ground(
      'not-a-parent',
      'Не подтвердилось, что вы родитель или опекун.',
      order,
      'Приложите решение об опеке или перевод иностранного свидетельства.',
      ['child', 'papers.translation'],
    ),
    ground(
      'benefit-not-found',
      'Льгота не подтвердилась. Ребёнок остаётся в общей очереди по дню подачи.',
      order,
      'Пришлите документ о льготе: место в очереди пересчитают.',
      ['benefit', 'papers.benefit-paper'],
    ),
    ground(
      'no-places',
      'В выбранных садах нет мест.',
      order,
      'Очередь сохраняется. Согласитесь на соседние сады или на группу неполного дня.',
      ['wish'],
    ),
  ],
  askMore: [
    ask('translation', 'Свидетельство выдано за границей. Пришлите его перевод.', order, ['translation'], {
      days: 15,
      stops: true,
    }),
  ],
  result: {
    name: 'Место в очереди, затем направление в сад',
    description: 'Номер очереди виден в кабинете. Когда место найдётся, придёт направление: с ним приходят в сад.',
    titles: {
      approval: 'Решение о постановке ребёнка на учёт для направления в детский сад',
      refusal: 'Решение об отказе в постановке ребёнка на учёт',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в управлении образования вашего округа'],
  form: {
    pages: [
      actionPage({
        issue: 'Встать в очередь',
        amend: 'Изменить заявление: сад, день, льготу',
        terminate: 'Выйти из очереди',
      }),
      applicantPage(),
      ...identityPages(stays),
      {
        kind: 'questions',
        id: 'child',
        title: 'Ребёнок',
        fields: [
          municipality('Округ, где нужен сад', 'Заявление попадёт в управление образования этого округа.'),
          ...childFields(),
          choice('who', 'Кто вы ребёнку', { parent: 'Мама или папа', guardian: 'Опекун' }),
        ],
      },
      { ...homePage('По адресу видно, какие сады закреплены за вашим домом.'), when: stays },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Какой сад нужен',
        when: stays,
        fields: [
          date('from', 'С какого дня', { range: 'future', hint: 'Обычно места дают к 1 сентября.' }),
          text('first', 'Сад, который хотите больше всего', { hint: 'Номер или название.' }),
          text('second', 'Второй по желанию', { optional: true }),
          text('third', 'Третий по желанию', { optional: true }),
          yesno('others', 'Согласны на другие сады округа, если в этих нет мест?'),
          choice('regime', 'Какая группа', {
            full: 'Полный день',
            short: 'Несколько часов в день',
            around: 'Круглосуточная',
          }),
          choice('health', 'Нужна ли особая группа', {
            usual: 'Нет, обычная',
            corrective: ['Да, коррекционная', 'Нужно заключение ПМПК.'],
            health: ['Да, оздоровительная', 'Нужно направление врача.'],
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'benefit',
        title: 'Право на место раньше других',
        when: stays,
        fields: [
          yesno('sibling', 'Ходит ли в выбранный сад брат или сестра?'),
          text('sibling-name', 'Имя брата или сестры', { when: { field: 'sibling', is: 'yes' } }),
          choice('benefit', 'Есть ли льгота', {
            none: 'Нет',
            large: 'Многодетная семья',
            disabled: 'Инвалидность у ребёнка или родителя',
            service: 'Родитель служит: военный, полиция, прокуратура, суд',
            other: 'Другая',
          }),
          text('benefit-name', 'Какая льгота', { when: { field: 'benefit', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Выход из очереди',
        when: leaves,
        fields: [
          longtext('why', 'Почему выходите', { optional: true, maxLength: 500, hint: 'Можно не отвечать.' }),
          confirm('sure', 'Понимаю, что место в очереди не сохранится'),
        ],
      },
      {
        ...papersPage([
          ifAny('pmpk', 'Заключение комиссии о развитии ребёнка (ПМПК)'),
          ifAny('benefit-paper', 'Документ о льготе', { hint: 'Если её нет в реестрах.' }),
          ifAny('translation', 'Перевод иностранного свидетельства о рождении'),
        ]),
        when: stays,
      },
    ],
  },
  synonyms: [
    'садик',
    'очередь в садик',
    'записать в детский сад',
    'место в саду',
    'детсад',
    'поставить на очередь ребенка',
    'узнать очередь в сад',
    'перевод в другой сад',
    'ясли',
    'ясельки',
  ],
  notes:
    'Срок 6 рабочих дней по памяти из типового регламента. В описаниях муниципалитетов — от 15 минут до 30 дней. Прежнюю очередь при переезде сохраняют не все. Пункты приказа № 236 не сверены.',
});
