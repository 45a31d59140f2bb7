import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { housingCode } from '../parts/codes.ts';
import { address, choice, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Закон края о компенсации взноса на капитальный ремонт';
const code = housingCode.at('статья 169, часть 2.1');

export const capitalRepairCompensation = define({
  slug: 'capital-repair-compensation',
  title: 'Вернуть взнос на капремонт с 70 лет',
  official: 'Предоставление компенсации расходов на уплату взноса на капитальный ремонт общего имущества',
  summary: 'С 70 лет возвращают половину взноса на ремонт дома, с 80 лет — весь взнос.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статья 169, часть 2.1'),
    readLaw(
      'Закон Ростовской области от 04.05.2016 № 511-ЗС (пример: доли взноса)',
      'в целом',
      'http://dtsr-volgodonsk.ru/index.php/novosti/1219-kapitalnyj-remont-vozrast-70-80-let',
    ),
    law(act, 'порядок компенсации'),
  ],
  whoMay:
    'Собственник квартиры от 70 лет, который не работает. Живёт один или с неработающими: пенсионерами, инвалидами первой и второй группы. Возвращают в пределах нормы площади.',
  fit: fit(
    [
      whether('owner', 'Квартира записана на вас?'),
      whether('age', 'Вам есть 70 лет?'),
      whether('work', 'Вы или кто-то из живущих с вами работает?'),
    ],
    [
      against('owner', 'no', 'квартира по этому адресу не ваша', 'Жилищный кодекс РФ, статья 169, часть 2.1'),
      against('age', 'no', 'вам ещё нет 70 лет', 'Жилищный кодекс РФ, статья 169, часть 2.1'),
      against('work', 'yes', 'вы или кто-то из живущих с вами работает', 'Жилищный кодекс РФ, статья 169, часть 2.1'),
    ],
  ),
  documents: [
    {
      name: 'Квитанции на капремонт',
      required: false,
      note: 'Если дом копит на ремонт на своём отдельном счёте и начисления нам не передают.',
    },
  ],
  askedByUs: [
    { what: 'право собственности', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'работаете ли вы и те, кто живёт с вами', registry: 'Социальный фонд' },
    { what: 'инвалидность', registry: 'Социальный фонд' },
    { what: 'кто зарегистрирован по адресу', registry: 'МВД' },
    { what: 'начисления и долг по взносу', registry: 'система ЖКХ — начисления за жильё' },
  ],
  deadline: term(10, 'working', act),
  otherDeadlines: [{ outcome: 'Выплата за месяц, когда взнос уплачен', ...term(30, 'calendar', act) }],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'not-owner',
      'Квартира по этому адресу — не ваша.',
      code,
      'Взнос возвращают собственнику. Проверьте адрес или пусть заявление подаст он.',
      ['home.address'],
    ),
    ground('no-house', 'Такого дома нет в реестре адресов.', act, 'Проверьте улицу и дом и подайте снова.', ['home.address']),
  ],
  refusal: [
    ground(
      'somebody-works',
      'Вы или кто-то из живущих с вами работает.',
      code,
      'Подайте снова после увольнения: справка не нужна, мы увидим его сами.',
      ['household.works'],
    ),
    ground('too-young', 'Вам ещё нет 70 лет.', code, 'Подайте снова после 70-летия.', ['applicant.birth-date']),
    ground(
      'court-debt',
      'Есть долг по взносам, который взыскал суд.',
      code,
      'Погасите долг или договоритесь платить частями, затем подайте снова.',
    ),
    ground(
      'younger-neighbours',
      'С вами живут люди моложе пенсионного возраста, и у них нет инвалидности.',
      code,
      'Если они съехали, пусть снимутся с регистрации. Потом подайте снова.',
      ['household'],
    ),
  ],
  askMore: [
    ask('special-account', 'Мы не видим взносов: дом копит на своём счёте. Пришлите квитанции.', act, ['repair-bills'], {
      days: 10,
    }),
  ],
  result: {
    name: 'Решение о компенсации взноса на капремонт',
    description: 'Деньги приходят каждый месяц, когда взнос уплачен. Если устроитесь на работу, сообщите за 14 дней.',
    titles: {
      approval: 'Решение о компенсации взноса на капитальный ремонт',
      refusal: 'Решение об отказе в компенсации взноса на капитальный ремонт',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получать компенсацию',
        amend: 'Сообщить о переменах: работа, соседи, счёт',
        terminate: 'Отказаться от компенсации',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения', hint: 'Он есть в кабинете и в письме о компенсации.' }),
      {
        kind: 'questions',
        id: 'home',
        title: 'Квартира',
        lead: 'Площадь и право собственности узнаем сами.',
        when: goesOn,
        fields: [
          address('address', 'Адрес квартиры', { prefill: 'address' }),
          choice('whole', 'Сколько в ней вашего', { all: 'Вся квартира моя', part: 'Только доля' }),
          text('share', 'Какая доля', { maxLength: 20, hint: 'Например, 1/2.', when: { field: 'whole', is: 'part' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'payment',
        title: 'Взнос на капремонт',
        when: goesOn,
        fields: [
          choice('fund', 'Кто присылает квитанции на капремонт', {
            operator: 'Фонд капремонта края',
            own: ['Дом копит сам, на отдельном счёте', 'Квитанции приходят от управляющей компании или товарищества.'],
            unknown: 'Не знаю',
          }),
          yesno('disability', 'Уже получаете скидку на капремонт по инвалидности?', {
            hint: 'Две компенсации сразу не платят.',
          }),
          choice(
            'which',
            'Какую из двух оставить',
            { age: 'По возрасту', disability: 'По инвалидности' },
            {
              when: { field: 'disability', is: 'yes' },
            },
          ),
        ],
      },
      {
        ...householdPage({
          title: 'Кто живёт с вами',
          lead: 'Назовите всех, кроме себя. Если живёте одни, никого не добавляйте.',
          fields: [
            yesno('works', 'Этот человек работает?'),
            yesno('disabled', 'Есть ли у него инвалидность первой или второй группы?'),
          ],
        }),
        when: goesOn,
      },
      { ...payoutPage('Куда возвращать взнос'), when: goesOn },
      endingPage(
        'Отказ от компенсации',
        { works: 'Устраиваюсь на работу', sold: 'Квартира больше не моя', neighbours: 'Со мной живут другие люди' },
        'Понимаю, что взнос больше не будут возвращать',
      ),
      {
        ...papersPage([ifAny('repair-bills', 'Квитанции на капремонт', { hint: 'За последние месяцы.', maxFiles: 6 })]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'капремонт 70 лет',
    'капремонт 80 лет',
    'освобождение от капремонта',
    'вернуть капремонт',
    'льгота пенсионерам капремонт',
    'платить за капремонт 50',
    'не платить за капитальный ремонт',
    'капитальный ремонт дома пенсионер',
    'взнос на капремонт',
  ],
  notes:
    'Доли прочитаны в Жилищном кодексе и в законе Ростовской области. Срок 10 дней типовой; 14 дней на сообщение о работе по памяти. Край может платить и без заявления, по реестрам.',
});
