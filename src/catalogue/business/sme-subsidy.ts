import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  firmItself,
  noTaxDebt,
  smallBusiness,
  smallBusinessAt,
  smallBusinessStatus,
  traderItself,
} from './small-business-law.ts';
import { first, smeSubsidyForm } from './sme-subsidy-form.ts';

const order = 'Порядок края о субсидиях малому и среднему бизнесу';

export const smeSubsidy = define({
  slug: 'sme-subsidy',
  title: 'Субсидия малому и среднему бизнесу',
  official: 'Предоставление субсидий и грантов субъектам малого и среднего предпринимательства',
  summary: 'Край вернёт часть расходов на оборудование, лизинг или проценты. Деньги дают по конкурсу.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  onlyHere: true,
  department: 'economy',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw('Бюджетный кодекс РФ', 'статья 78.1, пункт 2 (субсидии и гранты)', 'https://base.garant.ru/403787233'),
    law('Бюджетный кодекс РФ', 'статья 78'),
    smallBusiness('статьи 14, 16 и 17'),
    law('Постановление Правительства РФ от 25.10.2023 № 1782 (общие требования к субсидиям)', 'целиком'),
    law(order, 'кому, на что и по каким баллам'),
  ],
  whoMay:
    'Предприниматель или организация из реестра малого бизнеса, которые зарегистрированы в крае. Долга по налогам и банкротства быть не должно.',
  documents: [
    { name: 'Смета или бизнес-план', required: true },
    { name: 'Расчёт затрат и договоры с продавцами', required: true, note: 'Если уже заплатили — ещё чеки или платёжки.' },
  ],
  askedByUs: [
    smallBusinessStatus,
    firmItself,
    traderItself,
    noTaxDebt,
    { what: 'нет ли банкротства', registry: 'суды' },
    { what: 'какие субсидии вы уже получали', registry: 'казначейство' },
  ],
  deadline: term(30, 'calendar', order, { from: 'documents-complete' }),
  otherDeadlines: [
    { outcome: 'Подписание соглашения', ...term(10, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Перевод денег после соглашения', ...term(10, 'working', order, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('closed', 'Приём заявок на эту субсидию закрыт.', order, 'Дождитесь нового отбора или выберите другую помощь.', [
      'measure.kind',
    ]),
    ground(
      'not-small',
      'На день подачи вас нет в реестре малого и среднего бизнеса.',
      smallBusinessAt('статья 4.1'),
      'Проверьте себя в реестре на сайте налоговой и подайте, когда запись появится.',
      ['on-behalf'],
    ),
  ],
  refusal: [
    ground('no-money', 'Деньги этого отбора закончились.', order, 'Вы попадёте в резерв. О новом отборе напомним.'),
    ground('few-points', 'Баллов меньше, чем нужно.', order, 'Добавьте рабочие места или своих денег и подайте снова.', [
      'measure',
      'results',
    ]),
    ground(
      'tax-debt',
      'Есть долг по налогам.',
      order,
      'Погасите его и подайте снова. Какой остаток допустим, сказано в порядке субсидии.',
    ),
    ground('wrong-costs', 'Часть затрат не из списка.', order, 'Уберите их, пересчитайте сумму и подайте снова.', [
      'costs',
      'measure',
      'papers.costs-paper',
    ]),
    ground(
      'had-before',
      'Такую поддержку вы уже получали.',
      smallBusinessAt('статья 14'),
      'Подайте на другую меру: их список есть в центре «Мой бизнес».',
      ['measure.kind'],
    ),
  ],
  askMore: [
    ask('costs-incomplete', 'Расчёт затрат неполный. Пришлите его целиком, с договорами.', order, ['costs-paper'], { days: 5 }),
  ],
  result: {
    name: 'Соглашение о субсидии',
    description: 'В нём сумма, чего вы добьётесь и когда отчитаться. После подписания деньги придут на счёт.',
    titles: { approval: 'Решение о предоставлении субсидии', refusal: 'Решение об отказе в субсидии' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в центре «Мой бизнес»', 'лично в министерстве экономического развития'],
  correction: correctionOf('Соглашение'),
  form: {
    pages: [
      actionPage({
        issue: 'Попросить субсидию',
        amend: 'Изменить соглашение',
        terminate: 'Отказаться от субсидии',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      formerDecisionPage('Ваше соглашение о субсидии', {
        number: 'Номер соглашения',
        hint: 'Он стоит на первой странице.',
        needed: true,
      }),
      ...smeSubsidyForm,
      endingPage(
        'Почему отказываетесь',
        { 'not-needed': 'Деньги больше не нужны', conditions: 'Не выполню условия', closing: 'Закрываю дело' },
        'Понимаю, что полученные деньги, возможно, нужно вернуть',
      ),
      {
        ...papersPage([
          needed('plan', 'Смета или бизнес-план', { maxFiles: 5 }),
          needed('costs-paper', 'Расчёт затрат и договоры с продавцами', { maxFiles: 10 }),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'субсидия для бизнеса',
    'грант предпринимателю',
    'поддержка мсп',
    'возмещение затрат',
    'субсидия на оборудование',
    'господдержка бизнеса',
    'компенсация лизинга',
    'деньги на оборудование от государства',
    'вернуть проценты по кредиту для бизнеса',
  ],
  notes:
    'Пункт 2 статьи 78.1 Бюджетного кодекса прочитан. Прежние общие требования (№ 1492) прочитаны в региональном акте, новые (№ 1782) — по памяти. Сроки, баллы и пределы задаёт край, суммы поэтому нет. Квалифицированную подпись требуют не все регионы: оставлена подпись Госуслуг.',
});
