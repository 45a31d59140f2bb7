import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { choice, confirm, count, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 39, ${part}`);
const building = { field: 'use.object', is: 'building' };

export const landConditionalUsePermit = define({
  slug: 'land-conditional-use-permit',
  title: 'Изменить вид использования участка',
  official:
    'Предоставление разрешения на условно разрешённый вид использования земельного участка или объекта капитального строительства',
  summary: 'Разрешение на «условный» вид: например, магазин там, где обычно жилые дома. Спросят соседей, расходы на это ваши.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  filing: { requires: 'esia' },
  law: [
    townCode.read('статья 37; статья 39, части 4, 7, 9, 10, 11.1'),
    readLaw(
      'Федеральный закон от 31.07.2025 № 295-ФЗ',
      'виды использования в Земельном кодексе с 01.03.2026',
      'https://maiso.ru/v-mire/print:page,1,80613-s-1-marta-2026-goda-zarabotali-obnovlennye-normy-zemelnogo-kodeksa-o-vidah-ispolzovanija-zemli-novosti-kryma.html',
    ),
  ],
  whoMay:
    'Тот, у кого есть право на участок, если нужный вид есть среди условных. Основной вид собственник выбирает сам, через Росреестр.',
  documents: [
    { name: 'Эскиз: здание, отступы, стоянка', required: true },
    { name: 'Согласие других владельцев здания', required: true, note: 'Только если здание не только ваше.' },
    { name: 'Обоснование', required: false, note: 'Если есть расчёты или заключения.' },
    authority,
  ],
  askedByUs: [
    { what: 'участок, соседи и обременения', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'правила для этой зоны', registry: 'градостроительная система края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'нет ли самовольных построек', registry: 'земельный контроль округа' },
  ],
  fee: {
    kopecks: null,
    basis: 'Градостроительный кодекс РФ, статья 39, часть 10',
    note: 'Подать можно бесплатно. Обсуждение с соседями оплачиваете вы, сумму назовёт округ.',
    verified: false,
  },
  deadline: term(47, 'working', 'Муниципальный регламент: обсуждение и решение главы округа'),
  otherDeadlines: [
    { outcome: 'Обсуждение с соседями, не дольше месяца', ...townCode.term(30, 'calendar', 'статья 39, часть 7') },
    {
      outcome: 'Решение главы после советов комиссии',
      ...townCode.term(3, 'calendar', 'статья 39, часть 9', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground('not-registered', 'Участка нет на кадастре.', at('часть 1'), 'Поставьте участок на учёт и подайте снова.', [
      'plot.cadastral',
    ]),
    ground(
      'no-such-use',
      'Такого вида нет в правилах этой зоны.',
      at('часть 1'),
      'Посмотрите правила застройки и выберите вид из списка зоны.',
      ['use.wanted'],
    ),
  ],
  refusal: [
    ground(
      'neighbours',
      'После обсуждения комиссия посоветовала отказать.',
      at('часть 9'),
      'Учтите замечания соседей о въезде, шуме, высоте и подайте снова.',
      ['use', 'papers.sketch'],
    ),
    ground(
      'illegal-building',
      'На участке самовольная постройка.',
      at('часть 11.1'),
      'Снесите её или узаконьте. Потом подайте снова.',
    ),
    ground(
      'zone-limits',
      'Этот вид запрещён в охранной или санитарной зоне.',
      at('часть 9'),
      'Получите согласие владельца зоны или выберите другое место.',
      ['use.wanted'],
    ),
    ground(
      'red-lines',
      'По участку проходят красные линии: там будет улица.',
      at('часть 9'),
      'Закажите градостроительный план и передвиньте здание на эскизе.',
      ['papers.sketch'],
    ),
  ],
  askMore: [
    ask(
      'sketch',
      'На эскизе нет отступов или стоянки. Пришлите его ещё раз: он нужен для обсуждения.',
      at('часть 4'),
      ['sketch'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Разрешение на условный вид использования',
    description: 'Решение подписывает глава округа. Сведения уйдут в Росреестр, и вид в реестре изменится.',
    titles: {
      approval: 'Разрешение на условно разрешённый вид использования',
      refusal: 'Решение об отказе в разрешении на условно разрешённый вид использования',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      ...partiesPages(),
      plotPage({
        title: 'Участок',
        fields: [
          text('zone', 'Зона по правилам застройки', {
            optional: true,
            hint: 'Например: Ж-1. Если не знаете, оставьте пустым.',
            maxLength: 60,
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'use',
        title: 'Как хотите использовать',
        fields: [
          choice('object', 'Для чего разрешение', { plot: 'Для участка', building: 'Для здания на нём' }),
          text('now', 'Для чего участок сейчас', { hint: 'Как в выписке. Например: для жилого дома.', maxLength: 300 }),
          text('wanted', 'Какой вид нужен', { hint: 'Как в правилах зоны. Например: магазины.', maxLength: 300 }),
          longtext('what', 'Что там будет', { maxLength: 1500, hint: 'Например: магазин продуктов на 60 м², с 9 до 21.' }),
          yesno('others', 'Есть ли у здания другие владельцы?', { when: { field: 'object', is: 'building' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'load',
        title: 'Что изменится вокруг',
        lead: 'Об этом обычно спрашивают соседи.',
        fields: [
          count('cars', 'Сколько мест для машин', { max: 1000 }),
          longtext('networks', 'Какие сети понадобятся', {
            optional: true,
            maxLength: 500,
            hint: 'Например: ещё 15 киловатт и вода.',
          }),
          confirm('costs', 'Понимаю, что обсуждение с соседями оплачиваю я'),
        ],
      },
      papersPage([
        needed('sketch', 'Эскиз: здание, отступы, стоянка', { maxFiles: 5 }),
        needed('co-owner-consent', 'Согласие других владельцев здания', {
          when: { all: [building, { field: 'use.others', is: 'yes' }] },
        }),
        ifAny('reasons', 'Обоснование', { hint: 'Если есть расчёты или заключения.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'сменить ВРИ',
    'изменить вид разрешённого использования',
    'магазин на участке ИЖС',
    'условно разрешённый вид',
    'УРВИ',
    'участок под коммерцию',
    'поменять назначение земли',
    'ЛПХ на ИЖС',
  ],
  notes:
    'Градостроительный кодекс прочитан в редакции конца 2023 года. 47 рабочих дней — типовой срок, источником не подтверждён. Расходы на слушания несёт заявитель (часть 10 статьи 39), сумму назначает округ. С 1 марта 2026 года виды использования вне градостроительных регламентов — в новой главе Земельного кодекса.',
});
