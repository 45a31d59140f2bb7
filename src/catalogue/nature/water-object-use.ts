import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { waterCode } from '../parts/codes.ts';
import { cadastralNumber, choice, date, longtext, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = waterCode.at;
const asks = { field: 'action.action', is: 'issue' };
const flows = { all: [asks, { field: 'use.kind', is: ['intake', 'discharge'] }] };
const discharges = { all: [asks, { field: 'use.kind', is: 'discharge' }] };

export const waterObjectUse = define({
  slug: 'water-object-use',
  title: 'Пользоваться рекой или озером',
  official: 'Предоставление водных объектов в пользование на основании решения или договора водопользования',
  summary: 'Причал, пляж, забор воды, сброс, стройка на воде. Купаться, рыбачить и плавать на лодке можно и без этого.',
  topic: 'nature',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'nature',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    waterCode.read('статья 11, части 2–4'),
    waterCode.read('статья 16 (договор: забор воды без аукциона, акватория — с аукционом)'),
    waterCode.read('статья 15, часть 1 (новый срок договора)'),
    waterCode.read('статья 22, часть 4 (решение — не больше чем на двадцать лет)'),
    waterCode.read('статья 23, части 2–5 (решение)'),
    readLaw(
      'Постановление Правительства РФ от 19.01.2022 № 18 (порядок решения)',
      'действует до 1 сентября 2027 г.',
      'https://www.rudi.ru/info-page.php?page=12',
    ),
  ],
  whoMay: 'Тот, кто берёт или сбрасывает воду, строит у воды, занимает её под пляж, причал, базу.',
  documents: [
    { name: 'Карта и схема места', required: true, note: 'Только для нового права.' },
    { name: 'Расчёт воды', required: true, note: 'Если берёте или сбрасываете воду.' },
    { name: 'Программа наблюдений за водой', required: false, note: 'Для сброса: где и как часто берёте пробы.' },
    { name: 'Согласие Роспотребнадзора', required: false, note: 'Для сброса, если его нет в реестре.' },
    authority,
  ],
  askedByUs: [
    { what: 'водоём, его хозяин и кто им пользуется', registry: 'водный реестр' },
    { what: 'участок на берегу', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'нет ли вас среди недобросовестных водопользователей', registry: 'реестр недобросовестных водопользователей' },
    { what: 'санитарное заключение', registry: 'Роспотребнадзор' },
  ],
  deadline: waterCode.term(30, 'calendar', 'статья 23, часть 2'),
  otherDeadlines: [{ outcome: 'Договор, если нужен аукцион', ...term(95, 'calendar', at('статья 16')) }],
  intakeRefusal: [
    ground('no-kind', 'Непонятно, зачем вам водоём.', at('статья 11'), 'Выберите, для чего, и подайте снова.', ['use']),
    ground(
      'private',
      'Этот пруд частный, как и земля вокруг.',
      at('статья 8'),
      'Договоритесь с хозяином земли: он назван в реестре недвижимости.',
      ['water'],
    ),
  ],
  refusal: [
    ground(
      'taken',
      'Этой частью водоёма уже пользуется другой.',
      at('статья 23'),
      'Выберите другое место или участвуйте в аукционе.',
      ['water'],
    ),
    ground(
      'unfair',
      'Вы в реестре недобросовестных водопользователей.',
      at('статья 16'),
      'Подайте, когда вас исключат из реестра.',
    ),
    ground(
      'harm',
      'Сброс грязнее нормы, или рядом берут воду для питья.',
      at('статья 23'),
      'Измените проект сброса и приложите согласие Роспотребнадзора.',
      ['amounts', 'papers.sanitary'],
    ),
    ground('needs-contract', 'Здесь нужен договор, а вы просите решение.', at('статья 11'), 'Подайте снова и выберите договор.', [
      'use.right',
    ]),
  ],
  askMore: [
    ask('watching', 'Не хватает программы наблюдений за водой. Пришлите её.', at('статья 23'), ['watching'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Решение или договор водопользования',
    description: 'Право начинается с записи в водном реестре. Номер записи увидите в документе.',
    titles: {
      approval: 'Решение о предоставлении водного объекта в пользование',
      refusal: 'Решение об отказе в предоставлении водного объекта в пользование',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве природных ресурсов края', 'на портале Госуслуг'],
  correction: correctionOf('Документ о водопользовании'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить право',
        renew: 'Продлить: новый срок',
        amend: 'Изменить решение или договор',
        terminate: 'Отказаться от права',
      }),
      ...partiesPages(),
      formerDecisionPage('Ваше решение или договор', {
        number: 'Номер',
        hint: 'Длинный номер из водного реестра.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'water',
        title: 'Водоём',
        when: asks,
        fields: [
          text('name', 'Как он называется', { hint: 'Например: река Чистая, озеро Светлое.' }),
          longtext('part', 'Какая его часть', {
            maxLength: 600,
            hint: 'Берег, расстояние от села или устья. Координаты, если знаете.',
          }),
          yesno('shore', 'Участок на берегу ваш?'),
          cadastralNumber('Кадастровый номер участка', { when: { field: 'shore', is: 'yes' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'use',
        title: 'Для чего',
        when: asks,
        fields: [
          choice('kind', 'Что будете делать', {
            intake: 'Брать воду',
            discharge: 'Сбрасывать воду',
            pier: 'Причал, пирс, лодочная станция',
            beach: 'Пляж или отдых на воде',
            building: 'Стройка: мост, переход, берегоукрепление',
            dredging: 'Чистка дна',
            other: 'Другое',
          }),
          text('kind-else', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          choice('right', 'Какое право нужно', {
            decision: ['Решение', 'Для сброса, стройки, чистки дна, полива, пруда с рыбой. Не больше чем на 20 лет.'],
            contract: ['Договор', 'Чтобы брать воду или занять место на воде: пляж, стоянка лодок.'],
            unknown: 'Не знаю, подскажите',
          }),
          date('from', 'С какого дня', { range: 'future' }),
          date('until', 'По какой день', { range: 'future' }),
        ],
      },
      {
        kind: 'questions',
        id: 'amounts',
        title: 'Сколько воды',
        when: flows,
        fields: [
          number('intake', 'Сколько берёте за год', { unit: 'тыс. м³', when: { field: 'use.kind', is: 'intake' } }),
          choice(
            'for',
            'Для чего вода',
            { people: 'Питьё и быт', works: 'Производство', field: 'Полив', fish: 'Разведение рыбы', other: 'Другое' },
            { when: { field: 'use.kind', is: 'intake' } },
          ),
          number('discharge', 'Сколько сбрасываете за год', { unit: 'тыс. м³', when: { field: 'use.kind', is: 'discharge' } }),
          text('cleaning', 'Как чистите воду', {
            maxLength: 300,
            hint: 'Например: очистные сооружения, отстойник.',
            when: { field: 'use.kind', is: 'discharge' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'longer',
        title: 'Новый срок',
        lead: 'О новом договоре просят не позже чем за три месяца до конца прежнего.',
        when: { field: 'action.action', is: 'renew' },
        fields: [
          date('ends', 'Когда кончается прежний срок'),
          date('until', 'До какого дня продлить', { range: 'future' }),
          yesno('same', 'Всё остаётся как было?'),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choice('what', 'Что стало другим', {
            owner: 'Имя, название или адрес',
            amount: 'Сколько воды',
            place: 'Место или площадь',
            other: 'Другое',
          }),
          longtext('how', 'Как было и как должно стать', { maxLength: 1000 }),
        ],
      },
      endingPage(
        'Отказ от водоёма',
        { finished: 'Работы закончены', closed: 'Закрываю дело', sold: 'Участок или сооружение проданы' },
        'Понимаю, что без права пользоваться водоёмом нельзя',
      ),
      papersPage([
        needed('map', 'Карта и схема места', {
          when: asks,
          maxFiles: 5,
          hint: 'Где труба, причал, пляж. Подойдёт снимок с отметкой.',
        }),
        needed('calculation', 'Расчёт воды', { when: flows }),
        ifAny('watching', 'Программа наблюдений за водой', { when: asks }),
        ifAny('sanitary', 'Согласие Роспотребнадзора', { when: discharges }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'водопользование',
    'решение на водоём',
    'сброс в реку разрешение',
    'пирс у реки',
    'забрать воду из озера',
    'договор водопользования',
    'причал оформить',
    'пляж аренда реки',
    'лодочная станция',
    'пруд в аренду',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года: поправки 2024–2026 годов сверить. 95 дней — из описания услуги с аукционом. Не сократило ли срок постановление № 18, проверить не удалось. Для своих бытовых нужд водоём свободен (статья 6), для рыбалки и судоходства решения не нужно (статья 11, часть 4). Источник называет квалифицированную подпись; от граждан её не требуем.',
});
