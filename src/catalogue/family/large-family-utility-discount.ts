import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { address, bank, choice, choices, confirm, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const decree = 'Указ Президента РФ от 23.01.2024 № 63 «О мерах социальной поддержки многодетных семей»';
const act = 'Закон края о поддержке многодетных семей';
const ends = { field: 'action.action', is: 'terminate' };
const goesOn = { not: ends };
const stove = { field: 'heating', is: ['wood', 'bottled'] };

export const largeFamilyUtilityDiscount = define({
  slug: 'large-family-utility-discount',
  title: 'Скидка многодетным на коммунальные услуги',
  official: 'Предоставление многодетным семьям компенсации расходов на оплату коммунальных услуг',
  summary: 'Край возвращает часть платы за тепло, воду, газ и свет. Для дома с печью — за дрова и уголь.',
  topic: 'family',
  onlyHere: true,
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [law(decree, 'пункт 1'), law(act, 'компенсация за коммунальные услуги')],
  whoMay: 'Родитель с действующим удостоверением многодетной семьи. Семья должна быть зарегистрирована в этом жилье.',
  documents: [
    { name: 'Квитанции за последний месяц', required: false, note: 'Если управляющая компания не передаёт нам начисления.' },
    { name: 'Чек на дрова, уголь или газ в баллонах', required: false, note: 'Если в доме нет общего отопления.' },
    { name: 'Соглашение о рассрочке долга', required: false, note: 'Если долг за коммунальные услуги взыскал суд.' },
  ],
  askedByUs: [
    { what: 'удостоверение многодетной семьи', registry: 'реестр многодетных семей' },
    { what: 'кто зарегистрирован по адресу', registry: 'МВД' },
    { what: 'начисления и долг', registry: 'система ЖКХ — начисления за жильё' },
    { what: 'чьё это жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'долги, которые взыскал суд', registry: 'суды' },
  ],
  deadline: term(10, 'working', act),
  otherDeadlines: [{ outcome: 'Первая выплата', ...term(30, 'calendar', act, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground('no-address', 'По этому адресу такого жилья нет.', act, 'Проверьте дом и квартиру и подайте снова.', ['home.address']),
    ground('foreign-bill', 'Квитанции — за другое жильё.', act, 'Приложите квитанции за своё жильё и подайте снова.', [
      'papers.bills',
    ]),
  ],
  refusal: [
    ground(
      'status-expired',
      'Удостоверение многодетной семьи кончилось.',
      act,
      'Продлите удостоверение, затем подайте снова. Продление занимает около недели.',
      ['certificate'],
    ),
    ground(
      'another-benefit',
      'По этому адресу вам уже возвращают деньги по другой льготе.',
      act,
      'Можно выбрать ту, что выгоднее. Откажитесь от прежней и подайте снова.',
    ),
    ground(
      'court-debt',
      'Суд взыскал с вас долг за коммунальные услуги не больше трёх лет назад.',
      act,
      'Погасите долг или договоритесь о рассрочке и приложите соглашение.',
      ['papers.instalments'],
    ),
    ground(
      'no-expenses',
      'Начислений нет, и чеков на топливо нет.',
      act,
      'Приложите чек на дрова, уголь или баллоны за этот сезон.',
      ['papers.fuel'],
    ),
  ],
  askMore: [
    ask('bills-late', 'Поставщик не передал начисления. Пришлите квитанцию, чтобы не ждать.', act, ['bills', 'fuel'], {
      days: 10,
    }),
  ],
  result: {
    name: 'Решение о скидке на коммунальные услуги',
    description: 'Деньги приходят каждый месяц на счёт или сразу вычитаются в квитанции.',
    titles: {
      approval: 'Решение о компенсации коммунальных услуг многодетной семье',
      refusal: 'Решение об отказе в компенсации коммунальных услуг многодетной семье',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  form: {
    pages: [
      actionPage({
        issue: 'Получать скидку',
        amend: 'Сообщить о переменах: переезд, счёт, состав семьи',
        terminate: 'Отказаться от скидки',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения о скидке', hint: 'Он есть в кабинете и в письме.' }),
      {
        kind: 'questions',
        id: 'home',
        title: 'Жильё',
        lead: 'Скидка действует по одному адресу.',
        when: goesOn,
        fields: [
          address('address', 'Адрес жилья', { prefill: 'address' }),
          choice('heating', 'Чем отапливается дом', {
            central: 'Общее отопление',
            gas: 'Свой газовый котёл',
            electric: 'Электричество',
            wood: 'Печь: дрова или уголь',
            bottled: 'Газ в баллонах',
          }),
          date('fuel-day', 'Когда покупали топливо', { range: 'past', when: stove }),
        ],
      },
      {
        kind: 'questions',
        id: 'bills',
        title: 'За что платите',
        when: goesOn,
        fields: [
          choices('services', 'Какие услуги приходят в квитанциях', {
            heat: 'Тепло и горячая вода',
            water: 'Холодная вода и канализация',
            gas: 'Газ',
            light: 'Свет',
            waste: 'Вывоз мусора',
            fuel: 'Квитанций нет, только топливо',
          }),
          text('accounts', 'Номера лицевых счетов', {
            prefill: 'houseAccount',
            hint: 'Они вверху квитанций. Несколько пишите через запятую.',
            maxLength: 300,
            optional: true,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'certificate',
        title: 'Удостоверение многодетной семьи',
        when: goesOn,
        fields: [
          text('number', 'Номер удостоверения', {
            optional: true,
            maxLength: 60,
            hint: 'Если удостоверение нашего края, оставьте пустым: найдём сами. Если другого, напишите номер и регион.',
          }),
          date('until', 'До какого дня действует', { optional: true, hint: 'Если срок не указан, оставьте пустым.' }),
        ],
      },
      { ...householdPage({ title: 'Кто ещё живёт по этому адресу', min: 1 }), when: goesOn },
      {
        kind: 'questions',
        id: 'way',
        title: 'Как получать',
        when: goesOn,
        fields: [
          yesno('in-bill', 'Вычитать скидку прямо в квитанции?', { hint: 'Если нет, переведём деньги на счёт.' }),
          bank('account', 'Счёт в банке', {
            hint: 'Счёт должен быть открыт на ваше имя.',
            when: { field: 'in-bill', is: 'no' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Отказ от скидки',
        when: ends,
        fields: [
          choice('why', 'Почему отказываетесь', {
            moved: 'Переехали',
            better: 'Есть льгота выгоднее',
            other: 'Другая причина',
          }),
          confirm('sure', 'Понимаю, что скидка кончится со следующего месяца'),
        ],
      },
      {
        ...papersPage([
          ifAny('bills', 'Квитанции за последний месяц', { maxFiles: 6 }),
          ifAny('fuel', 'Чек на дрова, уголь или газ в баллонах'),
          ifAny('instalments', 'Соглашение о рассрочке долга'),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'скидка жкх многодетным',
    '30 процентов коммуналка',
    'льгота многодетным за квартиру',
    'дрова многодетным',
    'компенсация за уголь',
    'многодетные свет газ вода',
    'коммуналка многодетные',
  ],
  notes:
    'Доля и способ (выплата или вычет) — из практики и прежнего Указа № 431; по Указу № 63 меры задаёт край. Поэтому процент в текстах не назван. Сроки и основания отказа не проверены.',
});
