import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { area, choice, confirm, count, date, longtext, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 51, ${part}`);
const does = (...is: string[]) => ({ field: 'action.action', is });
const builds = does('issue', 'amend');

export const constructionPermit = define({
  slug: 'construction-permit',
  title: 'Разрешение на строительство или реконструкцию',
  official: 'Выдача разрешения на строительство, внесение изменений в разрешение, в том числе продление срока',
  summary: 'Нужно для магазина, склада, многоквартирного дома. Для своего дома и дачи хватит уведомления.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    townCode.read('статья 51, части 7, 11, 11.1, 13, 15'),
    townCode.read('статья 51, части 21.14–21.16 (изменения и продление)'),
    law('Постановление Правительства РФ от 06.04.2022 № 603', 'перечень случаев, когда разрешение не нужно'),
  ],
  whoMay: 'Застройщик: тот, у кого есть право на участок. Для частного и садового дома разрешения не просят.',
  documents: [
    { name: 'Проект здания', required: true, note: 'Только для нового разрешения и изменений.' },
    { name: 'Заключение экспертизы', required: false, note: 'Если его нет в государственном реестре экспертиз.' },
    { name: 'Согласие всех владельцев здания', required: true, note: 'Только для реконструкции.' },
    { name: 'Решение собрания жильцов', required: false, note: 'Если меняете многоквартирный дом.' },
    authority,
  ],
  askedByUs: [
    { what: 'права на участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'градостроительный план участка или проект планировки', registry: 'градостроительная система края' },
    { what: 'заключение экспертизы', registry: 'реестр экспертиз' },
    { what: 'организация и её руководитель', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'разрешение отступить от правил застройки', registry: 'градостроительная система края' },
  ],
  deadline: townCode.term(5, 'working', 'статья 51, часть 11'),
  otherDeadlines: [
    { outcome: 'Решение, если участок в историческом поселении', ...townCode.term(30, 'calendar', 'статья 51, часть 11.1') },
    { outcome: 'Продление или изменение разрешения', ...townCode.term(5, 'working', 'статья 51, часть 21.14') },
  ],
  intakeRefusal: [
    ground(
      'not-signed',
      'Заявление подписал не застройщик.',
      at('часть 7'),
      'Подайте от имени застройщика или приложите доверенность.',
      ['on-behalf', 'papers.authority'],
    ),
    ground(
      'wrong-format',
      'Проект нельзя открыть: формат не подходит.',
      at('часть 7'),
      'Попросите проектировщика сохранить разделы в файлы PDF.',
      ['project-files.project'],
    ),
  ],
  refusal: [
    ground(
      'papers-missing',
      'Не хватает документов из перечня закона.',
      at('часть 13'),
      'Загрузите недостающее и подайте снова. Ждать пять рабочих дней.',
      ['project-files', 'papers'],
    ),
    ground(
      'plan-differs',
      'Проект не сходится с градостроительным планом участка.',
      at('часть 13'),
      'Попросите проектировщика исправить проект. Если плану больше трёх лет, закажите новый.',
      ['plot.plan', 'project-files.project'],
    ),
    ground(
      'wrong-use',
      'На этом участке такое здание не разрешено.',
      at('часть 13'),
      'Получите разрешение на условный вид использования или измените назначение здания.',
      ['object.name'],
    ),
    ground(
      'over-limits',
      'Здание выше или больше, чем разрешено в этой зоне.',
      at('часть 13'),
      'Получите разрешение на отклонение и подайте снова.',
      ['object'],
    ),
    ground(
      'heritage',
      'Охрана наследия дала отрицательное заключение.',
      at('часть 11.1'),
      'Согласуйте с ней внешний вид здания и подайте снова.',
      ['project-files.project'],
    ),
    ground(
      'too-late',
      'До конца срока осталось меньше десяти рабочих дней.',
      at('часть 21.15'),
      'Продлить уже нельзя. Подайте заявление о новом разрешении.',
      ['action.action', 'longer'],
    ),
  ],
  askMore: [
    ask('unreadable-part', 'Один из разделов проекта не открывается. Пришлите этот раздел ещё раз.', at('часть 7'), ['project'], {
      days: 2,
    }),
  ],
  result: {
    name: 'Разрешение на строительство',
    description: 'Файл с номером, по форме Минстроя. В нём назван срок, за который нужно построить.',
    titles: { approval: 'Разрешение на строительство', refusal: 'Решение об отказе в выдаче разрешения на строительство' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе архитектуры округа', 'на портале Госуслуг'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить новое разрешение',
        renew: 'Продлить срок',
        amend: 'Изменить разрешение',
        terminate: 'Отказаться от разрешения',
      }),
      ...partiesPages(),
      plotPage({
        title: 'Участок',
        fields: [
          text('plan', 'Номер и дата градостроительного плана', {
            optional: true,
            hint: 'Если плана нет, оставьте пустым: поищем проект планировки.',
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'earlier',
        title: 'Прежнее разрешение',
        when: does('renew', 'amend', 'terminate'),
        fields: [
          text('number', 'Номер разрешения', { hint: 'Он стоит вверху разрешения.' }),
          date('on', 'От какого числа', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'longer',
        title: 'Новый срок',
        lead: 'Попросите не позже чем за десять рабочих дней до конца срока.',
        when: does('renew'),
        fields: [
          date('until', 'До какого дня продлить', { range: 'future' }),
          yesno('begun', 'Стройка уже идёт?'),
          longtext('why', 'Почему не успеваете', { maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'object',
        title: 'Что строите',
        when: builds,
        fields: [
          text('name', 'Как называется здание', { hint: 'Например: магазин товаров для дома.', maxLength: 300 }),
          choice('work', 'Какая работа', { new: 'Новое здание', rebuilt: 'Реконструкция' }),
          area('Общая площадь'),
          number('footprint', 'Площадь застройки', { min: 1, max: 10_000_000, unit: 'м²' }),
          count('floors', 'Сколько этажей', { min: 1, max: 100 }),
          number('height', 'Высота', { min: 1, max: 1000, unit: 'м' }),
        ],
      },
      {
        kind: 'questions',
        id: 'project',
        title: 'Проект',
        when: builds,
        fields: [
          text('designer', 'Кто сделал проект', { hint: 'Название организации и ИНН.', maxLength: 300 }),
          text('expertise', 'Номер заключения экспертизы', {
            optional: true,
            hint: 'Если экспертиза не нужна, оставьте пустым.',
          }),
          yesno('typical', 'Проект сделан по типовому решению?'),
          longtext('stages', 'Этапы стройки', {
            optional: true,
            maxLength: 1000,
            hint: 'Если строите по частям: что и в каком порядке.',
          }),
          date('from', 'Начало работ по проекту'),
          date('until', 'Окончание работ по проекту', { range: 'future' }),
        ],
      },
      {
        kind: 'questions',
        id: 'refusing',
        title: 'Отказ от разрешения',
        when: does('terminate'),
        fields: [
          choice('why', 'Почему отказываетесь', { cancelled: 'Строить не буду', sold: 'Участок больше не мой', other: 'Другое' }),
          text('other', 'Что случилось', { when: { field: 'why', is: 'other' } }),
          confirm('stopped', 'Стройка не начата или остановлена'),
        ],
      },
      {
        ...papersPage(
          [needed('project', 'Проект здания', { types: ['pdf'], maxFiles: 20, hint: 'Каждый раздел отдельным файлом.' })],
          {
            id: 'project-files',
            title: 'Файлы проекта',
            lead: 'Пояснительная записка, схема участка, фасады, проект организации стройки.',
          },
        ),
        when: builds,
      },
      papersPage([
        ifAny('expertise-paper', 'Заключение экспертизы', { when: builds, hint: 'Если его нет в государственном реестре.' }),
        needed('consent', 'Согласие всех владельцев здания', {
          when: { all: [builds, { field: 'object.work', is: 'rebuilt' }] },
        }),
        ifAny('meeting', 'Решение собрания жильцов', { when: builds, hint: 'Если меняете многоквартирный дом.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'разрешение на стройку',
    'РНС',
    'построить магазин',
    'реконструкция здания',
    'продлить разрешение на строительство',
    'изменения в разрешение на строительство',
    'стройка склада',
    'построить многоквартирный дом',
    'капитальное строительство',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года; перечень № 603 не читан. По краевым объектам и стройкам в двух округах решает министерство края: такой ветки в услуге нет. Источник называет квалифицированную подпись; гражданам оставлена подпись Госуслуг, требование закона не сверено.',
});
