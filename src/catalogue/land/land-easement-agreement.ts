import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { landCode } from '../parts/codes.ts';
import { area, cadastralNumber, choice, confirm, date, longtext, text } from '../parts/fields.ts';
import { ask, ground, law } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => landCode.at(`статья 39.26, ${part}`);
const does = (...is: string[]) => ({ field: 'action.action', is });
const draws = does('issue', 'amend');
const part = { all: [draws, { field: 'need.extent', is: 'part' }] };

export const landEasementAgreement = define({
  slug: 'land-easement-agreement',
  title: 'Право прохода или проезда (сервитут)',
  official:
    'Установление сервитута в отношении земельного участка, находящегося в государственной или муниципальной собственности',
  summary: 'Сервитут — право ходить, ездить или вести трубу через чужую землю. Здесь — через землю округа, за плату.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [landCode.read('статьи 39.23–39.26'), law('Гражданский кодекс РФ, часть первая', 'статья 274')],
  whoMay: 'Тот, кому иначе не пройти, не проехать или не провести сети. С частным соседом договариваются сами или через суд.',
  documents: [
    { name: 'Схема границ сервитута', required: true, note: 'Не нужна, если сервитут на весь участок.' },
    { name: 'Объяснение, почему без сервитута нельзя', required: false, note: 'Если есть чертежи, снимки или отказы.' },
    authority,
  ],
  askedByUs: [
    { what: 'участок, кому он отдан, обременения', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
  ],
  fee: {
    kopecks: null,
    basis: 'Земельный кодекс РФ, статья 39.25',
    note: 'Подать можно бесплатно. За сам сервитут платят по правилам края.',
    verified: false,
  },
  deadline: landCode.term(30, 'calendar', 'статья 39.26, пункт 3'),
  otherDeadlines: [
    {
      outcome: 'Проект соглашения, когда часть участка поставят на учёт',
      ...landCode.term(30, 'calendar', 'статья 39.26', 'documents-complete'),
    },
    {
      outcome: 'Сколько времени у вас, чтобы его подписать',
      ...landCode.term(30, 'calendar', 'статья 39.26', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground('no-aim', 'Не названы цель и срок.', at('пункт 1'), 'Допишите их и подайте снова.', ['need']),
    ground(
      'no-scheme',
      'Сервитут на часть участка, а схемы нет.',
      at('пункт 2'),
      'Закажите схему у кадастрового инженера и приложите её.',
      ['papers.easement-scheme'],
    ),
  ],
  refusal: [
    ground(
      'not-ours',
      'Об этом участке договаривается не округ.',
      at('пункт 4'),
      'Участок в аренде или пользовании: договор заключает тот, кому он отдан.',
      ['plot'],
    ),
    ground(
      'forbidden',
      'Закон запрещает так использовать эту землю.',
      at('пункт 4'),
      'Измените цель. Для больших сетей есть публичный сервитут.',
      ['need.aim'],
    ),
    ground(
      'spoils',
      'С сервитутом участок нельзя будет использовать по назначению.',
      at('пункт 4'),
      'Предложите полосу уже, другой путь или меньший срок. Приложите схему.',
      ['need', 'papers.easement-scheme'],
    ),
  ],
  askMore: [
    ask(
      'unclear-strip',
      'На схеме не видно полосы или её площади. Пришлите схему ещё раз.',
      at('пункт 2'),
      ['easement-scheme', 'reason'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Соглашение о сервитуте',
    description:
      'Округ согласится, предложит другие границы или пришлёт соглашение. Сервитут на три года и дольше записывает Росреестр.',
    titles: {
      approval: 'Решение о заключении соглашения об установлении сервитута',
      refusal: 'Решение об отказе в установлении сервитута',
    },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['лично в комитете по земле округа', 'письмом в администрацию'],
  correction: correctionOf('Соглашение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить право прохода или проезда',
        renew: 'Продлить',
        amend: 'Изменить границы или цель',
        terminate: 'Прекратить',
      }),
      ...partiesPages(),
      plotPage({ title: 'Через какой участок', district: 'Округ, где этот участок' }),
      formerDecisionPage('Прежнее соглашение', {
        number: 'Номер соглашения',
        hint: 'Он стоит на первой странице.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'need',
        title: 'Что нужно',
        when: draws,
        fields: [
          choice('aim', 'Для чего', {
            walk: 'Проходить',
            drive: 'Проезжать',
            network: 'Провести или чинить сети',
            survey: 'Изыскания',
            other: 'Другое',
          }),
          text('other', 'Для чего именно', { when: { field: 'aim', is: 'other' } }),
          longtext('why', 'Почему без этого нельзя', { maxLength: 1000, hint: 'Например: другой дороги к дому нет.' }),
          { ...cadastralNumber('Кадастровый номер вашего участка или здания', { optional: true }), id: 'own' },
          choice('extent', 'Сколько земли', { all: 'Весь участок', part: 'Часть участка' }),
          area('Площадь этой части', { when: { field: 'extent', is: 'part' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'На какой срок',
        when: does('issue', 'renew'),
        fields: [date('from', 'С какого дня'), date('until', 'По какой день', { range: 'future' })],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Прекратить сервитут',
        when: does('terminate'),
        fields: [
          choice('why', 'Почему', {
            road: 'Появилась другая дорога',
            done: 'Работы закончены',
            sold: 'Участок больше не мой',
            other: 'Другое',
          }),
          text('other', 'Что изменилось', { when: { field: 'why', is: 'other' } }),
          confirm('cleared', 'Земля приведена в порядок'),
        ],
      },
      papersPage([
        needed('easement-scheme', 'Схема границ сервитута', { when: part }),
        ifAny('reason', 'Объяснение, почему без сервитута нельзя', { when: draws, maxFiles: 5 }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'сервитут',
    'право прохода',
    'проезд через чужой участок',
    'провести трубу через муниципальную землю',
    'нет дороги к участку',
    'доступ к участку',
    'ограниченное пользование землёй',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Плату по статье 39.25 считает край: суммы нет. Что сервитут короче трёх лет не записывают, — по памяти. Публичный сервитут для сетей — другая процедура. Контура на карте форма не просит.',
});
