import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { address, cadastralNumber, choice, count, date, longtext, municipality, number, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 13.03.2006 № 38-ФЗ «О рекламе»';
const at = (part: string) => `Федеральный закон № 38-ФЗ «О рекламе», статья 19, ${part}`;
const source = 'https://www.tramitador.org/gu/service/313613';
const applies = { field: 'action.action', is: 'issue' };
const onHouse = { field: 'spot.place', is: ['wall', 'roof', 'block'] };

export const adStructurePermit = define({
  slug: 'ad-structure-permit',
  title: 'Разрешение на рекламный щит или экран',
  official:
    'Выдача разрешения на установку и эксплуатацию рекламных конструкций на соответствующей территории, аннулирование такого разрешения',
  summary: 'Нужно для щита, экрана, баннера на фасаде. Для вывески с названием и часами работы разрешение обычно не нужно.',
  topic: 'permits',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 19, общие требования',
      'https://ao-journal.ru/kb/books/federalnyi-zakon-ot-13032006-n-38-fz-red-ot-24072023-o-reklame/page/statia-19-naruznaia-reklama-i-ustanovka-reklamnyx-konstrukcii/revisions/2223/changes',
    ),
    readLaw(act, 'статья 19, часть 14: два месяца', source),
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33, пункт 1, подпункт 105'),
  ],
  whoMay: 'Собственник здания или участка. Или владелец щита, у которого с собственником договор.',
  documents: [
    { name: 'Проект конструкции', required: true, note: 'Только для нового разрешения.' },
    { name: 'Фотография места с нарисованной конструкцией', required: true, note: 'Только для нового разрешения.' },
    { name: 'Согласие собственника или протокол собрания дома', required: false, note: 'Если место не ваше.' },
    { name: 'Договор на место', required: false, note: 'Если торги не нужны.' },
    { name: 'Квитанция об оплате пошлины', required: false, note: 'Без неё найдём платёж сами.' },
  ],
  askedByUs: [
    { what: 'чьё здание или участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'согласие, если здание — памятник', registry: 'орган охраны памятников' },
    { what: 'не мешает ли щит дорожным знакам', registry: 'Госавтоинспекция' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 500_000,
    basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 105',
    note: 'За новое разрешение.',
    verified: false,
  },
  fees: [
    {
      action: 'terminate',
      kopecks: 0,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 105',
      note: 'Отказаться от разрешения можно без пошлины.',
      verified: false,
    },
  ],
  deadline: term(60, 'calendar', at('часть 14'), { source }),
  otherDeadlines: [{ outcome: 'Сообщение об отмене разрешения', ...term(5, 'working', at('отмена разрешения')) }],
  intakeRefusal: [
    ground('no-project', 'Нет проекта конструкции.', at('часть 11'), 'Приложите проект и подайте снова.', ['papers.design']),
    ground(
      'no-owner-consent',
      'Нет согласия собственника.',
      at('часть 11'),
      'Получите согласие или проведите собрание дома и приложите протокол.',
      ['papers.consent'],
    ),
  ],
  refusal: [
    ground(
      'not-in-scheme',
      'В этом месте схема округа рекламу не предусматривает.',
      at('часть 15'),
      'Выберите место из схемы или предложите внести его туда.',
      ['spot'],
    ),
    ground(
      'house-disagrees',
      'Собственники дома не дали согласия.',
      at('часть 5'),
      'Проведите общее собрание и приложите протокол к новому заявлению.',
      ['papers.consent'],
    ),
    ground(
      'look',
      'Конструкция портит вид улицы или памятника.',
      at('часть 15'),
      'Согласуйте эскиз с архитектурой и охраной памятников.',
      ['papers.design', 'papers.photo'],
    ),
    ground(
      'no-auction',
      'Место на земле округа, а торгов не было.',
      at('часть 5.1'),
      'Дождитесь торгов на это место и победите в них.',
      ['spot', 'contract'],
    ),
    ground(
      'signs-hidden',
      'Щит закроет дорожные знаки или помешает водителям.',
      at('часть 15'),
      'Измените угол и высоту и подайте снова.',
      ['structure'],
    ),
  ],
  askMore: [
    ask('not-paid', 'Пошлина не уплачена. Оплатите её и пришлите квитанцию.', at('часть 12'), ['receipt'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Разрешение на рекламную конструкцию',
    description: 'Действует столько же, сколько договор на место. Для места с торгов это обычно пять лет.',
    titles: {
      approval: 'Разрешение на установку и эксплуатацию рекламной конструкции',
      refusal: 'Решение об отказе в разрешении на рекламную конструкцию',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить разрешение',
        renew: 'Получить на новый срок',
        amend: 'Изменить владельца или размеры',
        terminate: 'Отказаться от разрешения',
      }),
      ...partiesPages(['entrepreneur', 'organisation', 'citizen']),
      {
        kind: 'questions',
        id: 'spot',
        title: 'Где стоит или будет стоять реклама',
        fields: [
          municipality('Округ, где реклама', 'Заявление попадёт в отдел архитектуры этого округа.'),
          choice('place', 'На чём она', {
            land: 'На земле',
            wall: 'На стене частного здания',
            roof: 'На крыше',
            block: 'На многоквартирном доме',
            stop: 'На остановке или столбе',
          }),
          text('point', 'Номер места в схеме', { optional: true, hint: 'Если место есть в схеме округа.', maxLength: 60 }),
          cadastralNumber('Кадастровый номер здания или участка'),
        ],
      },
      {
        kind: 'questions',
        id: 'where',
        title: 'Адрес места',
        fields: [address('address', 'Адрес или ближайший дом')],
      },
      formerDecisionPage('Прежнее разрешение', {
        number: 'Номер разрешения',
        hint: 'Он на первой странице разрешения.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'structure',
        title: 'Какая конструкция',
        when: applies,
        fields: [
          choice('kind', 'Что ставите', {
            billboard: 'Щит у дороги',
            screen: 'Экран с меняющейся картинкой',
            banner: 'Баннер на фасаде',
            roof: 'Буквы или экран на крыше',
            pillar: 'Тумба или столб',
            banderole: 'Перетяжка над дорогой',
            other: 'Другое',
          }),
          text('kind-else', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          number('width', 'Ширина', { min: 0.1, max: 100, unit: 'м' }),
          number('height', 'Высота', { min: 0.1, max: 100, unit: 'м' }),
          count('sides', 'Сколько сторон с рекламой', { min: 1, max: 10, unit: 'шт.' }),
          choice('light', 'Подсветка', { none: 'Нет', outside: 'Светят снаружи', inside: 'Светится сама' }),
        ],
      },
      {
        kind: 'questions',
        id: 'contract',
        title: 'Договор и установка',
        when: applies,
        fields: [
          text('number', 'Номер договора с собственником места', {
            optional: true,
            hint: 'Если место ваше, оставьте пустым.',
            maxLength: 60,
          }),
          date('until', 'До какого числа договор', { optional: true, range: 'future' }),
          text('installer', 'Кто будет ставить', {
            hint: 'Название и ИНН подрядчика. Если ставите сами, напишите «сам».',
            maxLength: 300,
          }),
          date('from', 'С какого дня', { range: 'future' }),
          date('to', 'По какой день', { range: 'future' }),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: { field: 'action.action', is: ['renew', 'amend'] },
        fields: [longtext('what', 'Опишите изменение', { maxLength: 1000, hint: 'Например: договор продлён до 2031 года.' })],
      },
      endingPage(
        'Почему отказываетесь от разрешения',
        { removed: 'Конструкция снята', sold: 'Её купил другой' },
        'Понимаю, что конструкцию нужно снять, а рекламу — убрать',
      ),
      {
        ...papersPage([
          needed('design', 'Проект конструкции', { when: applies, maxFiles: 5 }),
          needed('photo', 'Фотография места с нарисованной конструкцией', { when: applies, maxFiles: 5 }),
          ifAny('consent', 'Согласие собственника или протокол собрания дома', {
            when: onHouse,
            hint: 'Если место не ваше.',
          }),
          ifAny('place-contract', 'Договор на место'),
          ifAny('receipt', 'Квитанция об оплате пошлины', { hint: 'Без неё найдём платёж сами.', maxFiles: 1 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'рекламный щит',
    'баннер на доме',
    'наружная реклама',
    'билборд',
    'перетяжка',
    'led экран на здании',
    'паспорт рекламного места',
    'щит у дороги',
    'аннулировать разрешение на рекламу',
    'рекламная конструкция',
  ],
  notes:
    'Два месяца на решение подтверждены описаниями муниципальных услуг, в форме это 60 календарных дней. Части статьи 19 в основаниях — по памяти. Пошлина: в источнике 2014 года 3 500 и 3 000 ₽, позже 5 000 ₽; после поправок 2025 года не сверена. Точки на карте форма не просит.',
});
