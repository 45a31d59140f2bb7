import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, count, longtext, money, number, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 28.05.2024 № 693 (правила конкурса на рыболовный участок)';
const at = (part: string) => `Правила конкурса № 693, ${part}`;
const act = 'Федеральный закон от 20.12.2004 № 166-ФЗ «О рыболовстве»';
const enters = { field: 'action.action', is: 'issue' };
const works = { all: [enters, { field: 'site.kind', is: ['trade', 'sport'] }] };
const native = { all: [enters, { field: 'site.kind', is: 'native' }] };

export const fishingSiteContest = define({
  slug: 'fishing-site-contest',
  title: 'Рыболовный участок: конкурс и договор',
  official: 'Организация и проведение конкурса и заключение договора пользования рыболовным участком',
  summary: 'Участок, чтобы ловить на продажу или принимать рыбаков. Самому с удочкой можно ловить и без него.',
  topic: 'nature',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'region',
  department: 'nature',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(rules, 'правила конкурса, с 1 сентября 2024 г.', 'https://docs.cntd.ru/document/1306083477'),
    readLaw(
      'Приказ Минсельхоза России от 22.09.2021 № 641 (регламент для регионов)',
      'кто может участвовать, внутренние воды, коренные народы',
      'http://srps.ru/index.php/news_reader/items/3317.html',
    ),
    law(act, 'статьи 18 и 38.2'),
  ],
  whoMay: 'Предприниматель и организация. Участки для традиционного лова — общинам и людям коренных народов Севера.',
  documents: [
    { name: 'Предложение по участку', required: true, note: 'Только для конкурса: что сделаете и сколько заплатите.' },
    { name: 'Документы о лодках и опыте', required: false, note: 'Договоры, судовые билеты, прошлые отчёты.' },
    { name: 'Подтверждение принадлежности к коренному народу', required: false, note: 'Если вас нет в реестре.' },
    { name: 'Чек о задатке', required: false, note: 'Если оплата не видна через три дня.' },
    authority,
  ],
  askedByUs: [
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'нет ли долгов по налогам', registry: 'налоговая служба' },
    { what: 'принадлежность к коренному народу', registry: 'реестр коренных народов' },
    { what: 'участок', registry: 'перечень рыболовных участков края' },
    { what: 'задаток', registry: 'система государственных платежей' },
  ],
  deadline: term(30, 'calendar', rules),
  otherDeadlines: [
    { outcome: 'Подписать договор после конкурса', ...term(10, 'working', rules, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground(
      'no-contest',
      'Конкурс на этот участок не объявлен.',
      at('объявление'),
      'Выберите участок из объявления. Их публикует министерство.',
      ['site.number'],
    ),
    ground('late', 'Приём заявок закончился.', at('заявка'), 'Дождитесь следующего конкурса и подайте снова.', ['site.number']),
    ground('no-deposit', 'Задаток не внесён.', at('задаток'), 'Внесите задаток и подайте до конца приёма.', ['offer.deposit']),
  ],
  refusal: [
    ground(
      'no-experience',
      'Не подтвердились опыт или лодки.',
      at('требования'),
      'Приложите договор аренды, судовой билет или прошлые отчёты.',
      ['boats', 'papers.experience-papers'],
    ),
    ground(
      'tax-debt',
      'Долг по налогам больше разрешённого.',
      at('требования'),
      'Погасите долг и заявитесь на следующий конкурс.',
    ),
    ground(
      'not-native',
      'Участок традиционный, а вы не из общины коренного народа.',
      `${act}, статья 18`,
      'Выберите участок для промысла или для любителей.',
      ['site.kind'],
    ),
    ground('other-winner', 'Конкурс выиграл другой.', at('итоги'), 'Задаток вернут. Участвуйте в следующем конкурсе.', ['offer']),
  ],
  askMore: [ask('deposit', 'Задаток не виден. Пришлите чек.', at('задаток'), ['deposit-receipt'], { days: 3 })],
  result: {
    name: 'Протокол конкурса и договор',
    description: 'Победитель подписывает договор и платит за участок. Об улове нужно отчитываться.',
    titles: {
      approval: 'Решение о заключении договора пользования рыболовным участком',
      refusal: 'Решение об отказе в договоре пользования рыболовным участком',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['лично в министерстве природных ресурсов края'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Участвовать в конкурсе', amend: 'Изменить договор', terminate: 'Отказаться от участка' }),
      ...partiesPages(['entrepreneur', 'organisation', 'citizen']),
      formerDecisionPage('Ваш договор', { number: 'Номер договора', hint: 'Он на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'site',
        title: 'Участок',
        when: enters,
        fields: [
          text('number', 'Номер или название участка', { hint: 'Как в объявлении о конкурсе.' }),
          choice('kind', 'Какой это участок', {
            trade: 'Для промысла: ловить на продажу',
            sport: 'Для любителей: принимать рыбаков',
            native: 'Для традиционного лова коренных народов',
          }),
          text('register', 'Номер записи в реестре коренных народов', {
            optional: true,
            hint: 'Если не помните, найдём сами.',
            maxLength: 40,
            when: { field: 'kind', is: 'native' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'offer',
        title: 'Ваше предложение',
        when: works,
        fields: [
          money('price', 'Сколько готовы заплатить за участок', { min: 100 }),
          count('years-worked', 'Сколько лет вы в рыболовстве', { max: 80 }),
          longtext('plans', 'Что сделаете на участке', {
            optional: true,
            maxLength: 1500,
            hint: 'Причал, очистка берега, рабочие места.',
          }),
          text('deposit', 'Задаток: номер и дата платежа', { maxLength: 100, hint: 'Например: № 15 от 3 ноября 2026 года.' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'catch',
        title: 'Улов за прошлые годы',
        lead: 'Если ещё не ловили, оставьте список пустым.',
        when: works,
        min: 0,
        max: 10,
        itemTitle: 'Год',
        addLabel: 'Добавить ещё один год',
        nameBy: ['year'],
        fields: [
          count('year', 'Год', { min: 1990, max: 2100 }),
          text('fish', 'Какая рыба', { maxLength: 300 }),
          number('tonnes', 'Сколько', { max: 100_000, unit: 'т' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'boats',
        title: 'Лодки и снасти',
        when: enters,
        min: 1,
        max: 40,
        itemTitle: 'Лодка или снасть',
        addLabel: 'Добавить ещё одну',
        nameBy: ['name'],
        fields: [
          text('name', 'Что это', { hint: 'Например: лодка «Казанка», невод 200 метров.' }),
          text('board', 'Бортовой номер', { optional: true, maxLength: 30, hint: 'Если есть.' }),
          choice('right', 'Чьё', { own: 'Своё', rented: 'В аренде' }),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить в договоре',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choice('what', 'Что стало другим', {
            owner: 'Имя, название или адрес',
            borders: 'Границы участка',
            kind: 'Вид рыболовства',
            other: 'Другое',
          }),
          longtext('how', 'Как было и как должно стать', { maxLength: 1000 }),
        ],
      },
      endingPage(
        'Отказ от участка',
        { 'no-fish': 'Мало рыбы', costly: 'Не окупается', closed: 'Закрываю дело' },
        'Понимаю, что об улове отчитаюсь до последнего дня',
      ),
      papersPage([
        needed('proposal', 'Предложение по участку', { when: works, types: ['pdf'] }),
        ifAny('experience-papers', 'Документы о лодках и опыте', { when: enters, maxFiles: 10 }),
        ifAny('native-paper', 'Подтверждение принадлежности к коренному народу', { when: native }),
        ifAny('deposit-receipt', 'Чек о задатке', { when: enters }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'рыболовный участок',
    'участок для рыбалки',
    'любительское рыболовство аренда',
    'промысел рыбы',
    'рыбалка как бизнес',
    'рыбопромысловый участок',
    'конкурс на рыбный участок',
    'традиционный лов рыбы',
    'ловить рыбу на продажу',
  ],
  notes:
    'Сроки конкурса и публикации прочитать не удалось: 30 дней и 10 рабочих дней — обычные. Год окончания правил № 693 не прочитан. Проходных рыб ведёт Росрыболовство. Квоту коренных народов просят отдельно, по памяти до 1 августа. Кто не из общины и не предприниматель, здесь участвовать не может: это решает проверка. Источник называет квалифицированную подпись; закон не сверен.',
});
