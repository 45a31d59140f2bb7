import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage } from '../pages/ending.ts';
import { partiesPages } from '../pages/parties.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  firmItself,
  noTaxDebt,
  smallBusiness,
  smallBusinessAt,
  smallBusinessStatus,
  traderItself,
} from './small-business-law.ts';
import { first, smePropertyLeaseForm } from './sme-property-lease-form.ts';

const article = smallBusinessAt('статья 18');
const competition = 'Федеральный закон № 135-ФЗ «О защите конкуренции», статья 17.1';

export const smePropertyLease = define({
  slug: 'sme-property-lease',
  title: 'Аренда помещения для малого бизнеса',
  official:
    'Предоставление в аренду имущества из перечня для субъектов МСП; рассмотрение предложений о включении объектов в перечень',
  summary: 'У округа есть список помещений только для малого бизнеса: их сдают дешевле. Можно предложить внести в него новое.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    smallBusiness('статья 18'),
    readLaw(
      'Федеральный закон от 22.07.2008 № 159-ФЗ (выкуп арендуемого имущества)',
      'в целом',
      'https://refu.ru/en/finance/v-polzovanie-subektam-malogo-i-srednego-predprinimatelstva-ob.html (акт другого города)',
    ),
    law('Федеральный закон от 26.07.2006 № 135-ФЗ «О защите конкуренции»', 'статья 17.1'),
  ],
  whoMay:
    'Малый и средний бизнес и самозанятые. Ещё те, кто помогает бизнесу, например бизнес-инкубатор. Крупным такие помещения не сдают.',
  documents: [
    { name: 'Расчёт или план работы в помещении', required: false, note: 'Помогает, если на него есть и другие желающие.' },
    { name: 'Снимки или план помещения', required: false, note: 'Если предлагаете внести его в список.' },
  ],
  askedByUs: [
    smallBusinessStatus,
    { what: 'самозанятый ли вы', registry: 'налоговая служба' },
    { what: 'есть ли помещение в списке и свободно ли оно', registry: 'комитет по имуществу округа' },
    firmItself,
    traderItself,
    noTaxDebt,
  ],
  deadline: term(30, 'calendar', 'Муниципальный регламент аренды из перечня для малого бизнеса'),
  otherDeadlines: [{ outcome: 'Договор после торгов', ...term(10, 'working', competition, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground('not-listed', 'Этого помещения нет в списке.', article, 'Посмотрите список на сайте округа и назовите другое.', [
      'object',
      'premises',
    ]),
    ground(
      'not-small',
      'Вы не малый бизнес и не самозанятый.',
      article,
      'Станьте самозанятым или снимите помещение на общих условиях: «Снять помещение у округа».',
      ['on-behalf'],
    ),
  ],
  refusal: [
    ground(
      'wanted-by-others',
      'На помещение есть другие заявки.',
      competition,
      'Участвуйте в торгах: приглашение пришлём сюда, в кабинет.',
    ),
    ground('debt', 'Есть долг по налогам или аренде.', article, 'Погасите долг и подайте снова. Платёж увидим сами.'),
    ground('wrong-use', 'Для такого дела помещение не подходит.', article, 'Назовите другое дело или другое помещение.', [
      'premises.aim',
      'object',
    ]),
    ground(
      'not-for-list',
      'Вносить это помещение в список не стали.',
      article,
      'Предложите другое или дождитесь, когда список обновят.',
      ['object', 'offer'],
    ),
  ],
  askMore: [ask('no-aim', 'Непонятно, что будет в помещении. Пришлите план или описание.', article, ['work-plan'], { days: 5 })],
  result: {
    name: 'Договор аренды со скидкой',
    description: 'Скидку задаёт округ. Если вы предложили помещение, придёт ответ, внесли ли его в список.',
    titles: {
      approval: 'Решение об аренде имущества из перечня для малого бизнеса',
      refusal: 'Решение об отказе в аренде имущества из перечня для малого бизнеса',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в комитете по земле и имуществу округа', 'в центре «Мой бизнес»'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({
        issue: 'Снять или предложить помещение',
        renew: 'Продлить аренду со скидкой',
        terminate: 'Отказаться от аренды',
      }),
      ...partiesPages(),
      ...smePropertyLeaseForm,
      endingPage(
        'Отказ от аренды',
        { moved: 'Переезжаю', closing: 'Закрываю дело', dear: 'Дорого' },
        'Понимаю, что помещение нужно освободить и передать по акту',
      ),
      {
        ...papersPage([
          ifAny('work-plan', 'Расчёт или план работы в помещении'),
          ifAny('premises-photo', 'Снимки или план помещения', { maxFiles: 5 }),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'аренда для мсп',
    'помещение для бизнеса',
    'льготная аренда',
    'перечень имущества мсп',
    'помещение без торгов для малого бизнеса',
    'выкуп аренды мсп',
    'аренда со скидкой для предпринимателя',
    'помещение самозанятому',
  ],
  notes:
    'Роль законов № 209-ФЗ и № 159-ФЗ прочитана в акте Москвы, номера статей по памяти. Сроки и льготную ставку задаёт округ. Без торгов сдают, только когда это допускает закон о конкуренции. Квалифицированную подпись от самозанятых не требуют: оставлена подпись Госуслуг.',
});
