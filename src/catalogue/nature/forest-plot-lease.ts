import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { forestCode } from '../parts/codes.ts';
import { cadastralNumber, choice, confirm, count, date, longtext, number, text } from '../parts/fields.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = forestCode.at;
const asks = { field: 'action.action', is: 'issue' };
const renews = { field: 'action.action', is: 'renew' };
const oldRules = 'Регламент предоставления лесных участков (прежний, ныне не действует)';

export const forestPlotLease = define({
  slug: 'forest-plot-lease',
  title: 'Взять лесной участок в аренду',
  official: 'Предоставление лесного участка в аренду, в том числе без торгов и на новый срок',
  summary: 'Для отдыха, сенокоса, пасеки, дороги или линии через лес. Кто уже арендует, продлевает без торгов.',
  topic: 'nature',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'forest',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    forestCode.read('статья 71, части 1–5'),
    forestCode.read('статья 72, часть 3 (обычно от десяти до сорока девяти лет)'),
    forestCode.read('статья 73.1, части 1, 3 и 4 (торги и когда их нет)'),
    forestCode.read('статья 74, части 1–4 (новый срок)'),
    forestCode.read('статья 9'),
  ],
  whoMay: 'Люди и организации. Чаще участок отдают на торгах. Без торгов — под дороги, недра, своё здание и прежнему арендатору.',
  documents: [
    { name: 'Проект участка', required: true, note: 'Для новой аренды: где границы, какой лес.' },
    { name: 'Зачем нужен участок', required: false, note: 'Расчёт площади и срока.' },
    { name: 'Протокол торгов', required: false, note: 'Если торги были.' },
    { name: 'Акт о посадках и охране леса', required: false, note: 'Для нового срока, если были замечания.' },
    authority,
  ],
  askedByUs: [
    { what: 'лесной участок и права на него', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'какой здесь лес и кто им пользуется', registry: 'лесной реестр' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'лицензия на недра', registry: 'реестр лицензий на недра' },
    { what: 'нет ли вас среди недобросовестных арендаторов', registry: 'реестр недобросовестных арендаторов' },
  ],
  deadline: forestCode.term(30, 'calendar', 'статья 74, часть 3'),
  otherDeadlines: [
    { outcome: 'Первая аренда без торгов', ...term(60, 'calendar', oldRules) },
    { outcome: 'Отправить решение о новом сроке', ...forestCode.term(2, 'working', 'статья 74, часть 4', 'documents-complete') },
  ],
  intakeRefusal: [
    ground('no-use', 'Не сказано, зачем нужен участок.', at('статья 71'), 'Выберите, для чего, и подайте снова.', ['use']),
    ground(
      'no-borders',
      'Площадь есть, а границ нет.',
      at('статья 71'),
      'Назовите квартал и выдел или приложите проект участка.',
      ['plot', 'papers.plot-project'],
    ),
  ],
  refusal: [
    ground(
      'wrong-time',
      'На новый срок просят за три месяца и не позже чем за два до конца договора.',
      at('статья 74'),
      'Подайте в эти дни. Если они прошли, участвуйте в торгах.',
      ['longer.ends'],
    ),
    ground(
      'short-auction',
      'Участок взят на торгах меньше чем на десять лет.',
      at('статья 74, часть 1'),
      'Новый срок без торгов здесь не дают. Участвуйте в торгах: о них объявят.',
      ['former'],
    ),
    ground(
      'debts',
      'Три раза подряд не заплачена аренда.',
      at('статья 74'),
      'Погасите долг, возьмите подтверждение и подайте снова.',
    ),
    ground(
      'no-care',
      'Не сделано то, что обещано в договоре: посадки, охрана леса.',
      at('статья 74'),
      'Сделайте и приложите акт к новому заявлению.',
      ['papers.care-act'],
    ),
    ground(
      'needs-auction',
      'Под такое занятие участок отдают только на торгах.',
      at('статья 73.1'),
      'Напишите в министерство, какой участок нужен: по заявкам объявляют торги.',
      ['use'],
    ),
    ground(
      'taken',
      'Участок занят, или лес здесь охраняют.',
      at('статья 71'),
      'Выберите другой квартал. Свободные участки назовёт лесничество.',
      ['plot'],
    ),
    ground(
      'unfair',
      'Вы в реестре недобросовестных арендаторов.',
      at('статья 74'),
      'Подайте, когда вас исключат. Запись можно обжаловать в суде.',
    ),
  ],
  askMore: [
    ask('project', 'Нет проекта участка, без него не видно границ. Пришлите проект.', at('статья 71'), ['plot-project'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Договор аренды лесного участка',
    description:
      'Договор регистрируют в реестре недвижимости. Потом составьте проект освоения и каждый год подавайте лесную декларацию.',
    titles: {
      approval: 'Решение о предоставлении лесного участка в аренду',
      refusal: 'Решение об отказе в предоставлении лесного участка в аренду',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве лесного хозяйства края', 'в лесничестве'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({
        issue: 'Взять участок в аренду',
        renew: 'Заключить договор на новый срок',
        amend: 'Изменить договор',
        terminate: 'Отказаться от аренды',
      }),
      ...partiesPages(),
      formerDecisionPage('Ваш договор аренды', { number: 'Номер договора', hint: 'Он на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'plot',
        title: 'Участок',
        when: asks,
        fields: [
          choice('by', 'Как его найти', { number: 'По кадастровому номеру', quarter: 'По кварталу и выделу' }),
          cadastralNumber('Кадастровый номер', { when: { field: 'by', is: 'number' } }),
          text('forestry', 'Лесничество', { when: { field: 'by', is: 'quarter' } }),
          text('quarter', 'Квартал и выдел', {
            when: { field: 'by', is: 'quarter' },
            maxLength: 100,
            hint: 'Например: квартал 112, выделы 4 и 5.',
          }),
          number('hectares', 'Площадь', { min: 0, max: 1_000_000, unit: 'га' }),
          longtext('borders', 'Границы', {
            optional: true,
            maxLength: 1000,
            hint: 'Словами или точками: где начинается и кончается.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'use',
        title: 'Для чего участок',
        when: asks,
        fields: [
          choice('kind', 'Чем будете заниматься', {
            rest: 'Отдых: база, тропа, лагерь',
            hay: 'Сенокос, выпас, пасека',
            food: 'Грибы, ягоды, лекарственные травы',
            line: 'Дорога, труба, линия связи',
            subsoil: 'Поиск и добыча ископаемых',
            timber: 'Заготовка древесины',
            hunting: 'Охотничье хозяйство',
            other: 'Другое',
          }),
          text('kind-else', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          choice('why-no-auction', 'Почему без торгов', {
            line: 'Линия или дорога: торги не нужны',
            subsoil: 'Есть лицензия на недра',
            'after-auction': 'Торги уже были',
            building: 'На участке стоит моё здание',
            priority: 'Важный проект края',
            unknown: 'Не знаю',
          }),
          text('paper', 'Номер лицензии или протокола', {
            maxLength: 100,
            when: { field: 'why-no-auction', is: ['subsoil', 'after-auction', 'priority'] },
          }),
          count('years', 'На сколько лет', { min: 1, max: 49, hint: 'Чаще всего от 10 до 49 лет.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'longer',
        title: 'Новый срок',
        lead: 'Подайте не раньше чем за три месяца до конца договора и не позже чем за два.',
        when: renews,
        fields: [
          date('ends', 'Когда кончается договор', { range: 'future' }),
          count('years', 'На сколько лет заключить новый', { min: 1, max: 49 }),
          confirm('paid', 'Аренда заплачена, долгов нет'),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить в договоре',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choice('what', 'Что стало другим', {
            owner: 'Имя, название или адрес арендатора',
            area: 'Площадь или границы',
            use: 'Вид использования',
            other: 'Другое',
          }),
          longtext('how', 'Как было и как должно стать', { maxLength: 1000 }),
        ],
      },
      endingPage(
        'Отказ от аренды',
        { unneeded: 'Участок больше не нужен', costly: 'Дорого', damaged: 'Лес погиб: пожар, вредители' },
        'Понимаю, что участок нужно вернуть чистым',
      ),
      papersPage([
        needed('plot-project', 'Проект участка', { when: asks, types: ['pdf'], maxFiles: 5 }),
        ifAny('reasons', 'Зачем нужен участок', { when: asks, hint: 'Расчёт площади и срока.' }),
        ifAny('auction', 'Протокол торгов', { when: { all: [asks, { field: 'use.why-no-auction', is: 'after-auction' }] } }),
        ifAny('care-act', 'Акт о посадках и охране леса', { when: renews }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'аренда леса',
    'лес в аренду под базу',
    'лесной участок',
    'лес для отдыха',
    'аренда под сенокос',
    'линейный объект через лес',
    'продлить аренду леса',
    'пасека в лесу',
    'база отдыха в лесу',
  ],
  notes:
    'В кодексе прочитан срок только для договора на новый срок; 60 дней на первую аренду — из регламента другого региона, который утратил силу (docs.cntd.ru/document/460122238). Кодекс прочитан в редакции конца 2023 года: поправки 2024–2026 годов сверить. Сдавать в субаренду участок для заготовки древесины нельзя (статья 71). Источник называет квалифицированную подпись; от граждан её не требуем, пока закон не сверен.',
});
