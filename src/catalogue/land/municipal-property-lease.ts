import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { area, bank, choice, confirm, date, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 26.07.2006 № 135-ФЗ «О защите конкуренции»';
const article = 'Федеральный закон № 135-ФЗ, статья 17.1';
const does = (...is: string[]) => ({ field: 'action.action', is });
const first = does('issue');
const ends = does('terminate');
const straight = { field: 'way', is: 'straight' };

export const municipalPropertyLease = define({
  slug: 'municipal-property-lease',
  title: 'Снять помещение у округа',
  official: 'Предоставление муниципального имущества в аренду, безвозмездное пользование',
  summary: 'Помещение под дело, кружок или склад: на торгах или, если закон разрешает, без них.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 17.1',
      'https://brace-lf.com/informaciya/kontraktnoe-pravo/1574-kak-zaklyuchit-dogovor-v-otnoshenii-gosudarstvennogo-i-munitsipal-nogo-imushchestva',
    ),
    readLaw(
      'Разъяснение о статье 17.1, часть 1, пункт 11',
      'без торгов не больше 30 дней за шесть месяцев подряд',
      'http://www.consultant.ru/document/cons_doc_LAW_220553/83b01b6ab79cb15b3efd742376f610b0dc7ecf30/ (документ утратил силу)',
    ),
    law('Приказ ФАС России от 21.03.2023 № 147/23', 'правила торгов на аренду'),
    law('Федеральный закон от 24.07.2007 № 209-ФЗ о малом и среднем предпринимательстве', 'статья 18'),
  ],
  whoMay:
    'Предприниматель, организация, самозанятый, некоммерческая организация. Без торгов снимают на срок до 30 дней. Ещё без них продлевает прежний арендатор.',
  documents: [
    { name: 'Учредительные документы', required: true, note: 'Только для организации.' },
    { name: 'Что вы предлагаете: ремонт, срок, условия', required: false },
    authority,
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'малый бизнес или самозанятый ли вы', registry: 'налоговая служба' },
    { what: 'чьё помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'нет ли долга за прежнюю аренду', registry: 'комитет по имуществу округа' },
  ],
  deadline: term(30, 'calendar', 'Муниципальный регламент аренды имущества'),
  otherDeadlines: [
    { outcome: 'Извещение до торгов', ...term(20, 'working', 'Правила торгов на аренду', { from: 'documents-complete' }) },
    {
      outcome: 'Договор с победителем, не раньше чем через',
      ...term(10, 'calendar', 'Правила торгов на аренду', { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground('no-object', 'Не указано помещение или для чего оно.', article, 'Назовите адрес и цель и подайте снова.', [
      'premises',
      'wish',
    ]),
    ground(
      'no-power',
      'Заявку подал тот, у кого нет полномочий.',
      article,
      'Подайте от руководителя или приложите доверенность.',
      ['on-behalf', 'papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'occupied',
      'Помещение занято или обременено.',
      article,
      'Выберите другое в перечне свободного имущества на сайте округа.',
      ['premises'],
    ),
    ground(
      'for-small-business',
      'Помещение только для малого бизнеса и самозанятых.',
      'Федеральный закон № 209-ФЗ, статья 18',
      'Станьте самозанятым или выберите помещение вне этого перечня.',
      ['premises', 'on-behalf'],
    ),
    ground('auction-only', 'Сдать без торгов закон не разрешает.', article, 'Подайте снова и выберите «На торгах».', [
      'wish.way',
      'wish.basis',
    ]),
    ground('debt', 'Есть долг за прежнюю аренду.', article, 'Погасите долг и подайте снова. Платёж увидим сами.'),
  ],
  askMore: [
    ask(
      'details',
      'Непонятно, какую часть помещения вы берёте или когда работаете. Пришлите план или описание.',
      article,
      ['offer'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Договор аренды или решение о торгах',
    description: 'В договоре посчитана плата. Если нужны торги, извещение появится на сайте torgi.gov.ru.',
    titles: {
      approval: 'Решение об аренде муниципального имущества',
      refusal: 'Решение об отказе в аренде муниципального имущества',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в комитете по земле и имуществу округа'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({
        issue: 'Снять помещение',
        renew: 'Продлить аренду',
        amend: 'Изменить договор',
        terminate: 'Отказаться от аренды',
      }),
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'premises',
        title: 'Какое помещение',
        fields: [
          municipality('Округ, где помещение', 'Заявление попадёт в комитет по земле и имуществу этого округа.'),
          text('where', 'Адрес и номер помещения', {
            hint: 'Как в перечне свободного имущества. Например: ул. Садовая, 5, помещение 2.',
            maxLength: 300,
          }),
          area('Площадь, которая нужна', { when: first }),
        ],
      },
      formerDecisionPage('Ваш договор аренды', { number: 'Номер договора', hint: 'Он стоит на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'wish',
        title: 'На каких условиях',
        when: first,
        fields: [
          choice('way', 'Как хотите снять', { auction: 'На торгах', straight: 'Без торгов' }),
          choice(
            'basis',
            'Почему без торгов',
            {
              short: 'Не дольше 30 дней',
              nonprofit: 'Мы некоммерческая организация',
              part: 'Малая часть помещения',
              benefit: 'По льготе округа',
              other: 'Другое',
            },
            { when: straight },
          ),
          text('other-basis', 'Какая причина', { when: { field: 'basis', is: 'other' }, maxLength: 500 }),
          text('aim', 'Что там будет', { hint: 'Например: швейная мастерская.', maxLength: 500 }),
          text('hours', 'В какие дни и часы', { hint: 'Например: по будням с 10 до 19.' }),
          yesno('repair', 'Сделаете ремонт за свой счёт?'),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'Срок и счёт',
        when: does('issue', 'renew'),
        fields: [
          date('from', 'С какого дня'),
          date('until', 'По какой день', { range: 'future' }),
          bank('account', 'Счёт для договора', { when: first }),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить',
        when: does('amend'),
        fields: [
          longtext('what', 'Что изменить в договоре', {
            maxLength: 1000,
            hint: 'Например: площадь, цель, название организации.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Отказ от аренды',
        when: ends,
        fields: [date('on', 'С какого дня', { range: 'future' }), confirm('empty', 'Освобожу помещение к этому дню')],
      },
      papersPage([
        needed('charter', 'Учредительные документы', {
          when: { all: [first, { field: 'on-behalf.who', is: 'organisation' }] },
          maxFiles: 5,
        }),
        ifAny('offer', 'Что вы предлагаете: ремонт, срок, условия', { hint: 'План, описание, смета — что есть.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'аренда муниципального имущества',
    'снять помещение у города',
    'свободные помещения администрации',
    'аренда нежилого помещения',
    'продлить аренду помещения',
    'помещение для НКО',
    'арендовать офис у администрации',
    'безвозмездное пользование помещением',
  ],
  notes:
    'Плату считает округ по оценке или методике, скидки местные: суммы нет. Предел 20 м² для части помещения, номер приказа ФАС и 30 дней — по памяти. Разъяснение о 30 днях утратило силу. Имущество из перечня для малого бизнеса — отдельная услуга. Квалифицированная подпись из описания не требуется от граждан: оставлена подпись Госуслуг.',
});
