import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { address, choice, date, money, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const standard = 'Постановление Правительства РФ от 27.05.2023 № 835, единый стандарт';
const read = 'https://dzen.ru/news/story/d6182e9e-762d-5ac9-8a2d-93219e699004';
const stove = { field: 'heating', is: ['stove', 'bottled'] };

export const utilityCompensationBeneficiary = define({
  slug: 'utility-compensation-beneficiary',
  title: 'Льгота на коммуналку инвалидам и ветеранам',
  official: 'Предоставление компенсации расходов на оплату жилого помещения и коммунальных услуг отдельным категориям граждан',
  summary: 'Государство возвращает до половины платы за жильё и коммунальные услуги в пределах нормы.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Постановление Правительства РФ от 27.05.2023 № 835 (единый стандарт компенсации федеральным льготникам)',
      'единый стандарт в целом',
      'https://nnd.name/2023/06/standart-predostavleniya-kompensaczii-rashodov-na-oplatu-zhkh/',
    ),
    law('Федеральный закон от 24.11.1995 № 181-ФЗ «О социальной защите инвалидов в Российской Федерации»', 'статья 17'),
    law('Федеральный закон от 12.01.1995 № 5-ФЗ «О ветеранах»', 'статьи 14–20'),
  ],
  whoMay:
    'Человек с инвалидностью, семья с таким ребёнком, ветеран боевых действий, инвалид войны, пострадавший от радиации. Нужна регистрация по адресу жилья.',
  fit: fit(
    [
      asked(
        'group',
        'Что из этого про вас: инвалидность своя или ребёнка, ветеран боевых действий, инвалид войны, пострадавший от радиации?',
        { some: 'Хотя бы одно', none: 'Ничего' },
      ),
      whether('registered', 'Вы зарегистрированы по адресу жилья?'),
      whether('debt', 'Суд взыскал с вас долг за коммунальные услуги?'),
    ],
    [
      against(
        'group',
        'none',
        'для компенсации нужна федеральная льгота',
        'Постановление Правительства РФ от 27.05.2023 № 835, единый стандарт',
      ),
      against(
        'registered',
        'no',
        'вы не зарегистрированы по этому адресу',
        'Постановление Правительства РФ от 27.05.2023 № 835, единый стандарт',
      ),
      against(
        'debt',
        'yes',
        'суд взыскал с вас долг за коммунальные услуги',
        'Постановление Правительства РФ от 27.05.2023 № 835, единый стандарт',
      ),
    ],
  ),
  documents: [
    { name: 'Удостоверение', required: false, note: 'Если вашей льготы нет в реестре Социального фонда.' },
    { name: 'Чек на топливо', required: false, note: 'Если дом отапливается печью или газом в баллонах.' },
    { name: 'Договор найма', required: false, note: 'Если вы живёте не там, где зарегистрированы.' },
    { name: 'Квитанции за последний месяц', required: false, note: 'С ними решим быстрее.' },
  ],
  askedByUs: [
    { what: 'инвалидность, ветеранство, другая льгота', registry: 'Социальный фонд' },
    { what: 'регистрация по адресу', registry: 'МВД' },
    { what: 'начисления и долг', registry: 'система ЖКХ — начисления за жильё' },
    { what: 'право на жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'долг, который взыскал суд', registry: 'суды' },
  ],
  deadline: term(10, 'working', standard, { source: read }),
  otherDeadlines: [
    { outcome: 'Сообщение о решении', ...term(1, 'working', standard, { from: 'documents-complete' }) },
    { outcome: 'Первая выплата', ...term(30, 'calendar', standard, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'another-address',
      'Адрес не совпадает с регистрацией, и договора найма нет.',
      standard,
      'Исправьте адрес или приложите договор найма и подайте снова.',
      ['home.address', 'papers.lease'],
    ),
    ground('no-payout', 'Не указано, куда платить.', standard, 'Выберите счёт в банке или почту и подайте снова.', ['payout']),
  ],
  refusal: [
    ground(
      'benefit-not-found',
      'В реестре нет сведений о вашей льготе.',
      standard,
      'Приложите удостоверение и подайте снова: проверим его вручную.',
      ['benefit', 'papers.certificate'],
    ),
    ground(
      'another-compensation',
      'По этому жилью вам уже платят по другой льготе.',
      standard,
      'Можно выбрать ту, что выгоднее. Откажитесь от прежней и подайте снова.',
      ['benefit.other'],
    ),
    ground(
      'court-debt',
      'Суд взыскал с вас долг за коммунальные услуги.',
      standard,
      'Погасите долг или договоритесь платить частями, затем подайте снова.',
    ),
    ground('moved-out', 'Вы больше не зарегистрированы по этому адресу.', standard, 'Подайте снова с новым адресом.', [
      'home.address',
    ]),
  ],
  askMore: [
    ask(
      'charges-unknown',
      'Поставщик не передал начисления. Пришлите квитанции, чтобы не ждать.',
      standard,
      ['bills', 'fuel-receipt'],
      { days: 20 },
    ),
  ],
  result: {
    name: 'Решение о компенсации',
    description: 'Деньги приходят каждый месяц. О переезде сообщите за 30 дней, чтобы выплата не прервалась.',
    titles: {
      approval: 'Решение о компенсации расходов на жильё и коммунальные услуги',
      refusal: 'Решение об отказе в компенсации расходов на жильё и коммунальные услуги',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получать компенсацию',
        amend: 'Сообщить о переменах: переезд, льгота, счёт',
        terminate: 'Отказаться от компенсации',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения о компенсации', hint: 'Он есть в кабинете и в письме.' }),
      {
        kind: 'questions',
        id: 'benefit',
        title: 'Ваша льгота',
        lead: 'Если льгот несколько, выберите одну.',
        when: goesOn,
        fields: [
          choice('kind', 'По какому праву', {
            disabled: 'Инвалидность',
            child: 'Инвалидность у ребёнка',
            combat: 'Ветеран боевых действий',
            war: 'Инвалид или участник войны',
            family: 'Семья погибшего или умершего ветерана',
            radiation: 'Пострадали от радиации',
            other: 'Другая льгота',
          }),
          text('other', 'Какая льгота', { when: { field: 'kind', is: 'other' } }),
          text('child', 'Фамилия, имя и отчество ребёнка', { prefill: 'childName', when: { field: 'kind', is: 'child' } }),
          text('number', 'Номер удостоверения или справки', {
            optional: true,
            maxLength: 60,
            hint: 'Если не помните, оставьте пустым: найдём сами.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'home',
        title: 'Жильё',
        when: goesOn,
        fields: [
          address('address', 'Адрес', { prefill: 'address' }),
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
        id: 'warmth',
        title: 'Отопление',
        when: goesOn,
        fields: [
          choice('heating', 'Чем отапливается дом', {
            central: 'Общее отопление',
            own: 'Свой котёл: газ или электричество',
            stove: 'Печь: дрова или уголь',
            bottled: 'Газ в баллонах',
          }),
          date('bought', 'Когда купили топливо', { range: 'past', when: stove }),
          money('paid', 'Сколько заплатили за топливо', { min: 1, when: stove }),
        ],
      },
      {
        ...householdPage({
          title: 'Кто живёт с вами по этому адресу',
          lead: 'От этого зависит норма площади. Если вы одни, никого не добавляйте.',
          fields: [yesno('benefit', 'Есть ли у этого человека своя льгота на коммунальные услуги?')],
        }),
        when: goesOn,
      },
      { ...payoutPage('Куда платить компенсацию'), when: goesOn },
      endingPage(
        'Отказ от компенсации',
        { moved: 'Переезжаю', better: 'Выбираю другую льготу' },
        'Понимаю, что выплата кончится со следующего месяца',
      ),
      {
        ...papersPage([
          ifAny('certificate', 'Удостоверение', { hint: 'Если льготы нет в реестре.' }),
          ifAny('fuel-receipt', 'Чек на топливо', { when: { field: 'warmth.heating', is: ['stove', 'bottled'] } }),
          ifAny('lease', 'Договор найма', { hint: 'Если живёте не там, где зарегистрированы.' }),
          ifAny('bills', 'Квитанции за последний месяц', { hint: 'С ними решим быстрее.', maxFiles: 6 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'льгота инвалидам жкх',
    '50 процентов жкх',
    'компенсация за квартиру инвалиду',
    'льгота ветеранам коммуналка',
    'скидка за свет инвалид',
    'жку льготник',
    'чернобылец квартплата',
    'льготы по инвалидности',
    'дрова и уголь инвалиду',
    'половина квартплаты',
  ],
  notes:
    'Может решаться по реестру инвалидности, если известны площадь и начисления. Единый стандарт и 10 рабочих дней прочитаны в пересказах; сообщение за день и первая выплата за 30 дней — по памяти.',
});
