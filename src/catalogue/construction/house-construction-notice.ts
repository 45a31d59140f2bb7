import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { choice, confirm, count, date, number, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 51.1, ${part}`);
const ends = { field: 'action.action', is: 'terminate' };
const builds = { not: ends };
const historic = { field: 'house.historic', is: 'yes' };

export const houseConstructionNotice = define({
  slug: 'house-construction-notice',
  title: 'Построить частный или садовый дом',
  official:
    'Направление уведомления о соответствии параметров планируемого строительства объекта индивидуального жилищного строительства или садового дома',
  summary: 'Перед стройкой своего дома сообщают округу его размеры. Если всё по правилам, строить можно десять лет.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [townCode.read('статья 51.1, части 1, 3, 6, 7, 8, 10, 13'), townCode.read('статья 55, часть 17')],
  whoMay:
    'Владелец участка, на котором разрешён частный или садовый дом. Подойдёт и личное хозяйство в посёлке, и половина дома на своём участке.',
  fit: fit(
    [whether('right', 'У вас есть право на участок?'), whether('allowed', 'На участке разрешён частный или садовый дом?')],
    [
      against('right', 'no', 'нужно право на участок', 'Градостроительный кодекс РФ, статья 51.1, часть 10'),
      against('allowed', 'no', 'такой дом нельзя ставить на этом участке', 'Градостроительный кодекс РФ, статья 51.1, часть 10'),
    ],
  ),
  documents: [
    { name: 'Описание внешнего вида дома', required: true, note: 'Только если участок в историческом поселении.' },
    { name: 'Документ о праве на участок', required: false, note: 'Если права нет в реестре недвижимости.' },
    authority,
  ],
  askedByUs: [
    { what: 'права на участок и для чего он предназначен', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'какие дома можно строить в этой части округа', registry: 'градостроительная система края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: townCode.term(7, 'working', 'статья 51.1, часть 7'),
  otherDeadlines: [
    { outcome: 'Возврат, если в уведомлении нет важных сведений', ...townCode.term(3, 'working', 'статья 51.1, часть 6') },
    { outcome: 'Ответ, если участок в историческом поселении', ...townCode.term(20, 'working', 'статья 51.1, часть 8') },
  ],
  intakeRefusal: [
    ground(
      'incomplete',
      'Не хватает сведений об участке, доме или отступах.',
      at('часть 6'),
      'Допишите недостающее и отправьте снова.',
      ['plot', 'house', 'borders'],
    ),
    ground(
      'no-look',
      'Участок в историческом поселении, а описания дома нет.',
      at('часть 6'),
      'Приложите описание фасада, кровли и цвета дома.',
      ['papers.look'],
    ),
  ],
  refusal: [
    ground(
      'too-big',
      'Размеры дома выходят за правила застройки.',
      at('часть 10'),
      'Уменьшите высоту, площадь или отодвиньте дом от границы. Потом отправьте новое уведомление.',
      ['house', 'borders'],
    ),
    ground(
      'wrong-plot',
      'Такой дом нельзя ставить на этом участке.',
      at('часть 10'),
      'Смените в Росреестре вид использования участка на жилой дом или сад.',
      ['plot.cadastral', 'house.kind'],
    ),
    ground(
      'no-right',
      'Не подтвердилось ваше право на участок.',
      at('часть 10'),
      'Зарегистрируйте право или приложите документ о нём. Может подать и сам владелец.',
      ['papers.right'],
    ),
    ground(
      'look-rejected',
      'Внешний вид дома не подходит историческому поселению.',
      at('часть 10'),
      'Исправьте фасад по замечаниям охраны наследия и приложите новое описание.',
      ['papers.look'],
    ),
  ],
  askMore: [
    ask('unreadable-look', 'Описание дома не открывается или не читается. Пришлите файл лучше.', at('часть 3'), ['look'], {
      days: 3,
    }),
  ],
  result: {
    name: 'Уведомление о соответствии дома правилам',
    description: 'С этим уведомлением можно строить десять лет. Если ответа нет в срок, по закону строить тоже можно.',
    titles: {
      approval: 'Уведомление о соответствии параметров планируемого строительства',
      refusal: 'Уведомление о несоответствии параметров планируемого строительства',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('Уведомление'),
  form: {
    pages: [
      actionPage({
        issue: 'Сообщить о начале стройки',
        amend: 'Изменить размеры или место дома',
        terminate: 'Отказаться от стройки',
      }),
      ...partiesPages(),
      plotPage({
        title: 'Участок',
        fields: [
          yesno('others', 'Есть ли у участка другие владельцы?'),
          text('owners', 'Как зовут других владельцев', {
            hint: 'Фамилия, имя и отчество каждого, через запятую.',
            maxLength: 500,
            when: { field: 'others', is: 'yes' },
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'earlier',
        title: 'Прежнее уведомление',
        when: { field: 'action.action', is: ['amend', 'terminate'] },
        fields: [
          text('number', 'Номер ответа на прежнее уведомление', {
            optional: true,
            hint: 'Если не помните, оставьте пустым: найдём по участку.',
          }),
          date('on', 'От какого числа ответ', { optional: true, range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'house',
        title: 'Какой будет дом',
        when: builds,
        fields: [
          choice('kind', 'Что строите', { dwelling: 'Жилой дом', garden: 'Садовый дом' }),
          choice('work', 'Какая работа', {
            new: 'Новый дом',
            rebuilt: ['Перестройка дома', 'Пристройка, новый этаж, другие стены.'],
          }),
          number('footprint', 'Сколько земли займёт дом', {
            min: 1,
            max: 5000,
            unit: 'м²',
            hint: 'Считайте по наружным стенам, с крыльцом и верандой.',
          }),
          count('floors', 'Сколько надземных этажей', { min: 1, max: 3 }),
          number('height', 'Высота до конька крыши', { min: 1, max: 20, unit: 'м', hint: 'Не больше 20 метров.' }),
          yesno('historic', 'Участок в историческом поселении?', { hint: 'Если не знаете, ответьте «нет».' }),
        ],
      },
      {
        kind: 'questions',
        id: 'borders',
        title: 'Отступы от границ участка',
        lead: 'Измерьте от стены дома до забора. Обычно нужно не меньше трёх метров.',
        when: builds,
        fields: [
          number('street', 'До улицы', { unit: 'м', max: 1000 }),
          number('back', 'До границы позади дома', { unit: 'м', max: 1000 }),
          number('left', 'До границы слева', { unit: 'м', max: 1000, hint: 'Если смотреть с улицы.' }),
          number('right', 'До границы справа', { unit: 'м', max: 1000 }),
          confirm('one-family', 'Дом для одной семьи, делить его на квартиры не буду'),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Отказ от стройки',
        when: ends,
        fields: [confirm('not-built', 'Понимаю, что для стройки позже понадобится новое уведомление')],
      },
      {
        ...papersPage([
          needed('look', 'Описание внешнего вида дома', {
            when: historic,
            hint: 'Чертёж или рисунок фасадов, цвет и материалы.',
          }),
          ifAny('right', 'Документ о праве на участок', { hint: 'Если права нет в реестре недвижимости.' }),
          authoritySlot,
        ]),
        when: builds,
      },
    ],
  },
  synonyms: [
    'уведомление о начале строительства',
    'построить дом на участке',
    'разрешение на строительство частного дома',
    'стройка дачи',
    'пристройка к дому',
    'уведомление ИЖС',
    'реконструкция дома',
    'второй этаж в своём доме',
    'строить баню вместе с домом',
    'отступ от забора соседа',
    'поставить дачу',
    'поставить дом на участке',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Если в срок не ответили, стройка считается согласованной (часть 13 статьи 51.1). Десять лет читаются из части 17 статьи 55. Предел 20 метров и три этажа — из определения частного дома, по памяти.',
});
