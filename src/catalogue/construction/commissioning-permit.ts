import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { area, choice, choices, count, date, longtext, money, number, text, yesno } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 55, ${part}`);
const amends = { field: 'action.action', is: 'amend' };
const shares = { field: 'rights.whose', is: ['investors', 'both'] };

export const commissioningPermit = define({
  slug: 'commissioning-permit',
  title: 'Ввести построенное здание в эксплуатацию',
  official: 'Выдача разрешения на ввод объекта капитального строительства в эксплуатацию',
  summary: 'Здание построено по разрешению — получите разрешение на ввод. С ним здание ставят на учёт и записывают право.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [townCode.read('статья 55, части 3, 5, 5.3, 6, 13')],
  whoMay: 'Застройщик, который закончил стройку или реконструкцию по разрешению. Обращайтесь в тот округ, что его выдал.',
  documents: [
    { name: 'Технический план здания', required: true, note: 'Его делает кадастровый инженер.' },
    { name: 'Акт приёмки', required: false, note: 'Если строил подрядчик.' },
    { name: 'Акт о том, что здание соответствует проекту', required: true },
    { name: 'Схема, где стоит здание и идут сети', required: true },
    { name: 'Акты подключения к сетям', required: false, note: 'Если сети не передали их сами.' },
    authority,
  ],
  askedByUs: [
    { what: 'право на участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'разрешение на строительство и план участка', registry: 'градостроительная система края' },
    { what: 'заключение строительного надзора', registry: 'строительный надзор края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: townCode.term(5, 'working', 'статья 55, часть 5'),
  otherDeadlines: [{ outcome: 'Изменение уже выданного разрешения', ...townCode.term(5, 'working', 'статья 55, часть 5') }],
  intakeRefusal: [
    ground(
      'wrong-body',
      'Разрешение на стройку выдавал другой округ.',
      at('часть 5'),
      'Выберите округ, который выдал разрешение, и подайте снова.',
      ['plot.municipality'],
    ),
    ground(
      'no-technical-plan',
      'Технического плана нет.',
      at('часть 3'),
      'Закажите план у кадастрового инженера и подайте снова.',
      ['papers.technical-plan'],
    ),
  ],
  refusal: [
    ground(
      'no-acts',
      'Не хватает актов или схемы из перечня закона.',
      at('часть 6'),
      'Добавьте их и подайте снова. Ждать пять рабочих дней.',
      ['papers'],
    ),
    ground(
      'differs-from-permit',
      'Здание отличается от того, что разрешили строить.',
      at('часть 6'),
      'Измените разрешение на строительство или исправьте здание.',
      ['built'],
    ),
    ground(
      'area-differs',
      'Площадь или высота отличаются от проекта больше, чем можно.',
      at('часть 6'),
      'Исправьте проект и пройдите экспертизу снова. Или исправьте построенное.',
      ['built.area', 'papers.technical-plan'],
    ),
    ground(
      'zone',
      'Здание нарушает ограничения зоны или назначение участка.',
      at('часть 6'),
      'Смените вид использования участка. Если зона связана с вашим зданием, дождитесь, пока её установят.',
    ),
    ground(
      'no-supervision',
      'Нет заключения строительного надзора.',
      at('часть 6'),
      'Дождитесь его итоговой проверки. Заключение мы запросим сами.',
      ['permit'],
    ),
  ],
  askMore: [
    ask(
      'connection-act',
      'Сеть не ответила нам о подключении. Если акт у вас есть, пришлите его, чтобы не ждать.',
      at('часть 3'),
      ['connections'],
      { days: 2 },
    ),
  ],
  result: {
    name: 'Разрешение на ввод в эксплуатацию',
    description:
      'С разрешением здание ставят на кадастровый учёт. Если попросите, округ сам отправит бумаги о праве в Росреестр.',
    titles: {
      approval: 'Разрешение на ввод объекта в эксплуатацию',
      refusal: 'Решение об отказе в выдаче разрешения на ввод объекта в эксплуатацию',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе архитектуры округа', 'на портале Госуслуг'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({ issue: 'Получить разрешение на ввод', amend: 'Изменить выданное разрешение' }),
      ...partiesPages(),
      plotPage({ title: 'Где построено здание', district: 'Округ, который выдал разрешение на стройку' }),
      {
        kind: 'questions',
        id: 'permit',
        title: 'Разрешения',
        fields: [
          text('number', 'Номер разрешения на строительство'),
          choice('extent', 'Что вводите', { all: 'Всё здание', stage: 'Один этап' }),
          text('stage', 'Какой этап', { when: { field: 'extent', is: 'stage' } }),
          text('earlier', 'Номер разрешения на ввод, которое нужно изменить', { when: amends }),
          longtext('change', 'Что изменилось', { when: amends, maxLength: 1000, hint: 'Например: уточнилась площадь подвала.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'built',
        title: 'Что получилось',
        lead: 'Возьмите числа из технического плана.',
        fields: [
          area('Общая площадь'),
          count('floors', 'Сколько этажей', { min: 1, max: 100 }),
          number('volume', 'Строительный объём', { min: 1, max: 100_000_000, unit: 'м³' }),
          money('cost', 'Сколько стоила стройка', { optional: true }),
          choices(
            'networks',
            'К каким сетям подключено',
            { power: 'Электричество', water: 'Вода', sewer: 'Канализация', heat: 'Тепло', gas: 'Газ', link: 'Связь' },
            { optional: true },
          ),
          text('engineer', 'Кадастровый инженер', { hint: 'Фамилия, имя, отчество и номер в реестре инженеров.' }),
          date('finished', 'Когда закончили строить', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'rights',
        title: 'Запись права в Росреестре',
        fields: [
          choice('whose', 'Чьё право записать вместе с вводом', {
            developer: 'Застройщика',
            investors: ['Тех, кто платил за стройку', 'Дольщики и другие участники.'],
            both: 'И тех, и других',
            later: 'Запишем позже сами',
          }),
          yesno('agreed', 'Все участники согласны на запись права?', { when: { field: 'whose', is: ['investors', 'both'] } }),
        ],
      },
      {
        kind: 'repeat',
        id: 'premises',
        title: 'Помещения участников',
        when: shares,
        min: 1,
        max: 50,
        itemTitle: 'Помещение',
        addLabel: 'Добавить ещё одно помещение',
        nameBy: ['name'],
        fields: [
          text('name', 'Номер помещения по плану'),
          text('owner', 'Кому оно достанется', { hint: 'Фамилия, имя и отчество или название организации.' }),
          number('size', 'Площадь помещения', { min: 1, max: 1_000_000, unit: 'м²' }),
        ],
      },
      papersPage([
        needed('technical-plan', 'Технический план здания'),
        ifAny('acceptance', 'Акт приёмки', { hint: 'Если строил подрядчик.' }),
        needed('match', 'Акт о том, что здание соответствует проекту', { hint: 'Его подписывает тот, кто строил.' }),
        needed('scheme', 'Схема, где стоит здание и идут сети'),
        ifAny('connections', 'Акты подключения к сетям', { maxFiles: 10, hint: 'Если сети не передали их сами.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'ввод в эксплуатацию',
    'РНВ',
    'ввод здания',
    'акт ввода',
    'сдача объекта администрации',
    'разрешение на ввод магазина',
    'сдать здание',
    'сдать многоквартирный дом',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Осмотр здания входит в пять дней. Срок изменений в разрешение принят равным сроку выдачи. Требование квалифицированной подписи к гражданам не сверено: оставлена подпись Госуслуг.',
});
