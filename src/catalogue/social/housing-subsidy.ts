import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { housingCode } from '../parts/codes.ts';
import { address, choice, date, money, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 14.12.2005 № 761, правила субсидий';
const read = 'https://uslugi.admtyumen.ru/lk/allservices/print.htm?id=636%40egServiceTarget&dep=8495%40egOrganization';

export const housingSubsidy = define({
  slug: 'housing-subsidy',
  title: 'Субсидия на квартплату и коммунальные услуги',
  official: 'Предоставление субсидий на оплату жилого помещения и коммунальных услуг',
  summary: 'Если квартплата забирает слишком большую часть дохода семьи, государство возвращает разницу.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статья 159'),
    readLaw(
      'Постановление Правительства РФ от 14.12.2005 № 761 «О предоставлении субсидий на оплату жилого помещения и коммунальных услуг»',
      'правила в целом',
      'http://www.social33.ru/zakonodatelstvo/federalnye-dokumenty/postanovlenie-pravitelstva-rf-ot-14-12-2005-761-red-ot-28-07-2020-o-predostavlenii-subsidiy-na-oplat/ (название и дата)',
    ),
  ],
  whoMay:
    'Собственник, наниматель или член жилищного кооператива, который здесь зарегистрирован. Плата в пределах нормы — больше 22 процентов дохода семьи. Долга за последние три года, взысканного судом, нет.',
  fit: fit(
    [
      whether('registered', 'Вы зарегистрированы в этом жилье?'),
      whether('share', 'Плата за жильё больше 22 процентов дохода семьи?'),
      whether('debt', 'Есть долг за последние три года, который взыскал суд?'),
    ],
    [
      against(
        'registered',
        'no',
        'вы зарегистрированы по другому адресу',
        'Постановление Правительства РФ от 14.12.2005 № 761, правила субсидий',
      ),
      against('share', 'no', 'плата за жильё меньше предельной доли дохода семьи', 'Жилищный кодекс РФ, статья 159, часть 1'),
      against('debt', 'yes', 'есть долг за последние три года, который взыскал суд', 'Жилищный кодекс РФ, статья 159, часть 5'),
    ],
  ),
  documents: [
    { name: 'Договор найма', required: false, note: 'Если снимаете жильё у частного владельца.' },
    { name: 'Документ о доходе, которого нет у налоговой', required: false },
    {
      name: 'Согласие взрослых членов семьи',
      required: false,
      note: 'Чтобы мы сами узнали их доходы. Нужна подпись каждого.',
    },
  ],
  askedByUs: [
    { what: 'кто зарегистрирован по адресу', registry: 'МВД' },
    { what: 'доходы семьи за шесть месяцев', registry: 'налоговая служба' },
    { what: 'пенсии и пособия', registry: 'Социальный фонд' },
    { what: 'право на жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'начисления за последний месяц', registry: 'система ЖКХ — начисления за жильё' },
    { what: 'долг, который взыскал суд', registry: 'суды' },
    { what: 'родство и брак', registry: 'ЗАГС' },
  ],
  deadline: term(10, 'working', rules, { from: 'documents-complete', source: read }),
  otherDeadlines: [
    { outcome: 'Ожидание документов, если их не хватает', ...term(30, 'calendar', rules, { source: read }) },
    { outcome: 'Сообщение о решении', ...term(1, 'working', rules, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('unsigned', 'Заявление не подписано.', rules, 'Войдите через Госуслуги и подайте снова.'),
    ground('no-home', 'По названному адресу никто из семьи не зарегистрирован.', rules, 'Проверьте адрес и подайте снова.', [
      'home.address',
    ]),
  ],
  refusal: [
    ground(
      'share-small',
      'Плата за жильё меньше предельной доли дохода семьи.',
      housingCode.at('статья 159, часть 1'),
      'Подайте снова, когда доход снизится или вырастут тарифы. Доход считают за другие месяцы.',
      ['means', 'household.income'],
    ),
    ground(
      'court-debt',
      'Есть долг за последние три года, который взыскал суд.',
      housingCode.at('статья 159, часть 5'),
      'Погасите долг или договоритесь платить частями. После этого подайте снова.',
      ['means.court-debt'],
    ),
    ground(
      'lives-elsewhere',
      'Вы зарегистрированы по другому адресу.',
      rules,
      'Подайте заявление о том жилье, где вы зарегистрированы.',
      ['home.address'],
    ),
    ground(
      'untrue-income',
      'Сведения о доходах или составе семьи неверны.',
      rules,
      'Исправьте их, приложите документы о доходах и подайте снова.',
      ['household', 'means', 'papers.income-paper'],
    ),
  ],
  askMore: [
    ask(
      'papers-late',
      'К десятому дню собраны не все сведения. Пришлите документ о доходе, договор найма или согласие.',
      rules,
      ['income-paper', 'rent-contract', 'consents'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Решение о субсидии',
    description: 'Субсидию назначают на полгода и платят каждый месяц. Потом её продлевают новым заявлением.',
    titles: {
      approval: 'Решение о предоставлении субсидии на оплату жилья и коммунальных услуг',
      refusal: 'Решение об отказе в субсидии на оплату жилья и коммунальных услуг',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  correction: correctionOf('Решение'),
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  form: {
    pages: [
      actionPage({
        issue: 'Получить субсидию',
        renew: 'Продлить на следующие полгода',
        amend: 'Сообщить о переменах: семья, доход, счёт',
        terminate: 'Отказаться от субсидии',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Прежняя субсидия', { number: 'Номер решения о субсидии', hint: 'Он есть в кабинете и в письме.' }),
      {
        kind: 'questions',
        id: 'home',
        title: 'Жильё',
        when: goesOn,
        fields: [
          choice('basis', 'Чьё это жильё', {
            own: 'Моё или нашей семьи',
            social: 'Государственное или муниципальное',
            rent: 'Снимаем у частного владельца',
            cooperative: 'Жилищного кооператива',
          }),
          address('address', 'Адрес, где вы зарегистрированы', { prefill: 'address' }),
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
        id: 'landlord',
        title: 'Договор найма',
        when: { all: [goesOn, { field: 'home.basis', is: 'rent' }] },
        fields: [
          text('name', 'Кто сдаёт вам жильё', { hint: 'Фамилия, имя и отчество, как в договоре.' }),
          date('since', 'День договора', { range: 'past' }),
          money('rent', 'Плата за наём в месяц', { min: 100 }),
        ],
      },
      {
        ...householdPage({
          title: 'Кто зарегистрирован с вами',
          lead: 'Назовите всех, кроме себя. Если вы одни, никого не добавляйте.',
          fields: [
            money('income', 'Доход за месяц, о котором не знает налоговая', {
              min: 0,
              hint: 'Например, подработка. Если его нет, напишите 0.',
            }),
            yesno('agrees', 'Согласен ли этот человек, чтобы мы узнали его доходы?', {
              hint: 'За детей до 18 лет ответьте сами. Подписанное согласие взрослых приложите в конце.',
            }),
          ],
        }),
        when: goesOn,
      },
      {
        kind: 'questions',
        id: 'means',
        title: 'Ваш доход и долги',
        lead: 'Зарплату, пенсию и пособия узнаем сами.',
        when: goesOn,
        fields: [
          money('income', 'Ваш доход за месяц, о котором не знает налоговая', {
            min: 0,
            hint: 'Можно примерно. Если его нет, напишите 0.',
          }),
          choice('court-debt', 'Взыскивал ли суд долг за это жильё', {
            no: 'Нет',
            paid: 'Да, долг погашен',
            parts: 'Да, платим частями по договорённости',
            owes: 'Да, ещё должны',
          }),
        ],
      },
      { ...payoutPage('Куда платить субсидию'), when: goesOn },
      endingPage(
        'Отказ от субсидии',
        { moved: 'Переезжаем', income: 'Доход вырос', benefit: 'Есть помощь выгоднее' },
        'Понимаю, что субсидию перестанут платить со следующего месяца',
      ),
      {
        ...papersPage([
          ifAny('rent-contract', 'Договор найма', { when: { field: 'home.basis', is: 'rent' } }),
          ifAny('income-paper', 'Документ о доходе, которого нет у налоговой', { maxFiles: 6 }),
          ifAny('consents', 'Согласие взрослых членов семьи', { hint: 'С подписью каждого.', maxFiles: 6 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'субсидия на квартплату',
    'субсидия жкх',
    'помощь с квартплатой',
    'уменьшить квартплату',
    'оформить субсидию',
    '22 процента',
    'коммуналка малоимущим',
    'дорогая коммуналка',
    'нечем платить за квартиру',
    'продлить субсидию',
    'пособие на коммуналку',
    'помощь с оплатой квартиры',
  ],
  notes:
    'Статья 159 Жилищного кодекса прочитана. Ожидание до месяца и 10 рабочих дней прочитаны в регламенте Тюменской области и ещё в одном (docs.cntd.ru/document/406129052). Доля 22 процента, полгода и сообщение за день — по памяти; край вправе снизить долю. День выплаты (до 10-го числа) не проверен и в текстах не назван.',
});
