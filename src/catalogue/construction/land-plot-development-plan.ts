import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { choice, choices, date, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 57.3, ${part}`);
const again = { field: 'action.action', is: 'duplicate' };
const needs = (network: string) => ({ field: 'networks', is: network });

export const landPlotDevelopmentPlan = define({
  slug: 'land-plot-development-plan',
  title: 'Градостроительный план участка (ГПЗУ)',
  official: 'Выдача градостроительного плана земельного участка',
  summary: 'План показывает, что и как можно построить на участке: отступы, высоту, зоны, сети. По нему делают проект.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    townCode.read('статья 57.3, части 3, 4, 5, 6, 7, 10'),
    law('Приказ Минстроя России от 25.04.2017 № 741/пр', 'форма градостроительного плана'),
  ],
  whoMay: 'Тот, у кого есть право на участок. Если участка ещё нет — тот, кому его предварительно согласовали.',
  documents: [
    { name: 'Решение о предварительном согласовании участка', required: false, note: 'Если участок ещё не образован.' },
    authority,
  ],
  askedByUs: [
    { what: 'участок, его границы и здания на нём', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'правила застройки, зоны и планировка', registry: 'градостроительная система края' },
    { what: 'условия подключения к сетям', registry: 'владельцы сетей' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: townCode.term(14, 'working', 'статья 57.3, часть 6'),
  otherDeadlines: [
    { outcome: 'Запрос владельцам сетей об условиях подключения', ...townCode.term(2, 'working', 'статья 57.3, часть 7') },
    { outcome: 'Их ответ на запрос', ...townCode.term(5, 'working', 'статья 57.3, часть 7') },
  ],
  intakeRefusal: [
    ground(
      'no-number',
      'Не указан кадастровый номер участка.',
      at('часть 5'),
      'Посмотрите номер на публичной кадастровой карте и подайте снова.',
      ['plot.cadastral'],
    ),
    ground(
      'not-holder',
      'План просит тот, у кого нет права на участок.',
      at('часть 5'),
      'Подать может владелец участка или его представитель с доверенностью.',
      ['on-behalf', 'papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'no-layout',
      'Для этой земли ещё нет планировки, а без неё строить нельзя.',
      at('часть 4'),
      'Закажите проект планировки или дождитесь, пока его утвердит округ.',
    ),
    ground(
      'development',
      'Участок попал в комплексное развитие, планировки ещё нет.',
      at('часть 4'),
      'Обратитесь к тому, кто ведёт этот проект. Решение можно обжаловать.',
    ),
    ground(
      'no-borders',
      'Границы участка не внесены в реестр недвижимости.',
      at('часть 3'),
      'Закажите межевание, внесите границы в реестр и подайте снова.',
      ['plot.cadastral'],
    ),
  ],
  askMore: [
    ask(
      'approval-copy',
      'Участка ещё нет в реестре. Пришлите решение о его предварительном согласовании.',
      at('часть 5'),
      ['approval'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Градостроительный план участка',
    description: 'Чертёж с отступами, зонами и условиями подключения. Для проекта он годится три года.',
    titles: {
      approval: 'Градостроительный план земельного участка',
      refusal: 'Решение об отказе в выдаче градостроительного плана',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('План'),
  form: {
    pages: [
      actionPage({ issue: 'Получить план', duplicate: 'Получить копию прежнего плана' }),
      ...partiesPages(),
      plotPage({ title: 'Участок' }),
      {
        kind: 'questions',
        id: 'earlier',
        title: 'Прежний план',
        when: again,
        fields: [
          text('number', 'Номер плана', { optional: true, hint: 'Если не помните, оставьте пустым: найдём по участку.' }),
          date('on', 'Примерно когда его выдали', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'aim',
        title: 'Зачем нужен план',
        when: { not: again },
        fields: [
          choice('why', 'Что собираетесь делать', {
            new: 'Построить новое здание',
            rebuild: 'Перестроить то, что есть',
            know: 'Узнать, что можно построить',
          }),
          text('building', 'Какое это будет здание', {
            when: { not: { field: 'why', is: 'know' } },
            hint: 'Например: жилой дом, магазин, склад.',
          }),
          yesno('connect', 'Нужно подключить участок к сетям?', { hint: 'Тогда спросим владельцев сетей об условиях.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'load',
        title: 'Подключение к сетям',
        lead: 'Если не знаете точно, напишите примерно или оставьте пустым.',
        when: { all: [{ not: again }, { field: 'aim.connect', is: 'yes' }] },
        fields: [
          choices('networks', 'Какие сети нужны', {
            water: 'Вода',
            sewer: 'Канализация',
            heat: 'Тепло',
            gas: 'Газ',
            link: 'Связь',
          }),
          number('water', 'Сколько воды', { optional: true, unit: 'м³ в сутки', when: needs('water') }),
          number('heat', 'Сколько тепла', { optional: true, unit: 'Гкал в час', when: needs('heat') }),
          number('gas', 'Сколько газа', { optional: true, unit: 'м³ в час', when: needs('gas') }),
          text('points', 'Где удобнее подключиться', { optional: true, hint: 'Например: от колодца на углу Садовой.' }),
        ],
      },
      papersPage([
        ifAny('approval', 'Решение о предварительном согласовании участка', { hint: 'Если участок ещё не образован.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'ГПЗУ',
    'градплан',
    'градостроительный план',
    'что можно построить на участке',
    'технические условия участка',
    'отступы и зоны участка',
    'план участка для проекта',
    'красные линии участка',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года; план бесплатен прямо по кодексу. Для разрешения на строительство план старше трёх лет не годится. Приказ № 741/пр не читан. Основания отказа — черновик.',
});
