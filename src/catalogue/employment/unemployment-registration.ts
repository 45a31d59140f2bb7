import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { bank, choice, choices, date, longtext, money, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { employmentLaw } from './employment-law.ts';

const act = `${employmentLaw.short}, статья 23`;
const order = `${employmentLaw.short} и порядок регистрации безработных`;
const again = { field: 'action.action', is: 'renew' };
const worked = { not: { field: 'why', is: 'never' } };

export const unemploymentRegistration = define({
  slug: 'unemployment-registration',
  title: 'Встать на учёт и получить пособие по безработице',
  official: 'Признание гражданина безработным и назначение пособия по безработице',
  summary: 'Сначала вам подберут работу. Если её не найдётся, признают безработным и назначат пособие.',
  topic: 'employment',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'employment',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [employmentLaw.support, employmentLaw.seekers],
  whoMay:
    'Человек от 16 лет, у которого нет работы и заработка и который готов работать. Не подойдёт студентам очной формы и пенсионерам по старости.',
  fit: fit(
    [
      whether('age', 'Вам есть 16 лет?'),
      whether('work', 'Вы работаете, или у вас есть ИП или самозанятость?'),
      whether('study', 'Вы учитесь очно или получаете пенсию по старости?'),
    ],
    [
      against('age', 'no', 'безработным признают с 16 лет', 'Федеральный закон № 565-ФЗ, статья 23'),
      against('work', 'yes', 'вы работаете, или у вас есть ИП или самозанятость', 'Федеральный закон № 565-ФЗ, статья 23'),
      against('study', 'yes', 'вы учитесь очно или получаете пенсию по старости', 'Федеральный закон № 565-ФЗ, статья 23'),
    ],
  ),
  documents: [
    { name: 'Справка о среднем заработке', required: false, note: 'Если зарплаты нет в Социальном фонде.' },
    { name: 'Программа реабилитации', required: false, note: 'Для людей с инвалидностью, если её нет в реестре.' },
    { name: 'Документ о причине, по которой не пришли', required: false, note: 'Если вас сняли с учёта за неявку.' },
  ],
  askedByUs: [
    { what: 'стаж, увольнение и зарплата', registry: 'Социальный фонд' },
    { what: 'пенсия и инвалидность', registry: 'Социальный фонд' },
    { what: 'регистрация', registry: 'МВД' },
    { what: 'есть ли у вас ИП', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'самозанятость', registry: 'налоговая служба' },
    { what: 'образование и учёба', registry: 'реестр образования' },
  ],
  deadline: term(11, 'calendar', order),
  otherDeadlines: [
    { outcome: 'Два варианта подходящей работы', ...term(10, 'calendar', order) },
    { outcome: 'Первая отметка, что вы ещё ищете работу', ...term(15, 'calendar', order) },
  ],
  intakeRefusal: [
    ground(
      'no-resume',
      'Нет резюме: непонятно, какую работу искать.',
      order,
      'Напишите, что умеете и где работали, и подайте снова.',
      ['resume'],
    ),
    ground('not-confirmed', 'Личность не подтверждена.', order, 'Войдите через подтверждённую запись Госуслуг и подайте снова.'),
  ],
  refusal: [
    ground(
      'refused-offers',
      'За первые десять дней вы отказались от двух вариантов подходящей работы.',
      act,
      'Подайте снова через месяц. Помощь в поиске работы можно получать и сейчас.',
    ),
    ground(
      'student-or-pensioner',
      'Вы учитесь очно или получаете пенсию по старости.',
      act,
      'Выберите услугу «Найти работу»: она не требует статуса безработного.',
    ),
    ground(
      'works',
      'Вы работаете, или у вас есть ИП или самозанятость.',
      act,
      'Если дело закрыто, снимитесь с учёта в налоговой службе и подайте снова.',
      ['last-job'],
    ),
    ground(
      'did-not-come',
      'Вы не пришли по приглашению без уважительной причины.',
      act,
      'Если причина была, подайте снова и приложите документ: больничный, повестку в суд.',
      ['papers.reason-paper'],
    ),
    ground(
      'untrue',
      'Сведения о работе и заработке неверны.',
      act,
      'Исправьте ответы и подайте снова. Заработок подтвердит Социальный фонд.',
      ['last-job', 'papers.wage-paper'],
    ),
  ],
  askMore: [
    ask('wage-unknown', 'Мы не видим вашего заработка. Пришлите справку с последней работы.', order, ['wage-paper'], {
      days: 14,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Статус безработного и пособие',
    description: 'В решении — размер пособия и дни, когда нужно отмечаться, дважды в месяц. Платят обычно до шести месяцев.',
    titles: {
      approval: 'Решение о признании безработным и назначении пособия',
      refusal: 'Решение об отказе в признании безработным',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на портале «Работа России»', 'лично в кадровом центре'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Встать на учёт впервые или после новой работы',
        renew: 'Вернуться на учёт, если сняли',
        terminate: 'Сняться с учёта',
      }),
      applicantPage({ minAge: 16 }),
      { ...passportPage(), when: goesOn },
      { ...homePage('Работу подберут рядом с этим адресом.'), when: goesOn },
      formerDecisionPage('Прежний учёт', { number: 'Номер решения о статусе' }),
      {
        kind: 'questions',
        id: 'return',
        title: 'Почему вас сняли с учёта',
        when: again,
        fields: [
          choice('why', 'Причина', {
            missed: 'Не пришёл или не отметился',
            refused: 'Отказался от работы',
            worked: 'Работал или болел',
            unknown: 'Не знаю',
          }),
          longtext('story', 'Что произошло', { optional: true, maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'last-job',
        title: 'Последняя работа',
        lead: 'Стаж узнаем сами. Спросим то, чего нет в реестре.',
        when: goesOn,
        fields: [
          choice('why', 'Почему вы не работаете', {
            own: 'Ушёл сам или по соглашению',
            redundancy: 'Сокращение или закрылась организация',
            term: 'Кончился срок договора',
            fault: 'Уволили за нарушение',
            business: 'Закрыл своё дело',
            never: 'Ещё нигде не работал',
            other: 'Другое',
          }),
          text('place', 'Где вы работали и кем', { hint: 'Например: магазин «Радуга», продавец.', when: worked }),
          date('left', 'Когда ушли', { range: 'past', when: worked }),
          money('wage', 'Сколько получали в месяц', {
            min: 0,
            optional: true,
            hint: 'Примерно, до вычета налога.',
            when: worked,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'resume',
        title: 'Резюме',
        when: goesOn,
        fields: [
          choice('education', 'Образование', {
            none: 'Девять классов или меньше',
            school: 'Одиннадцать классов',
            college: 'Техникум, колледж, училище',
            university: 'Высшее',
          }),
          text('trade', 'Профессия или специальность', { hint: 'Если её нет, напишите «нет».' }),
          longtext('about', 'Что вы умеете и где работали', {
            maxLength: 3000,
            hint: 'Например: водитель категории С, десять лет возил лес.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Какую работу ищете',
        when: goesOn,
        fields: [
          text('job', 'Кем хотите работать', { hint: 'Можно несколько, через запятую.' }),
          choices('hours', 'Какой график подойдёт', {
            full: 'Полный день',
            part: 'Неполный день',
            shift: 'Сменами',
            remote: 'Из дома',
            rotation: 'Вахтой',
          }),
          yesno('retrain', 'Готовы ли выучиться другой профессии?'),
          yesno('disability', 'Есть ли у вас инвалидность?', { hint: 'Подберём работу, которая подойдёт по здоровью.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'benefit',
        title: 'Куда платить пособие',
        when: goesOn,
        fields: [
          bank('account', 'Счёт в банке', { hint: 'Счёт должен быть открыт на ваше имя. Реквизиты есть в приложении банка.' }),
        ],
      },
      endingPage(
        'Снятие с учёта',
        { job: 'Устроился на работу', business: 'Открыл своё дело', study: 'Пошёл учиться', pension: 'Вышел на пенсию' },
        'Понимаю, что пособие перестанут платить',
      ),
      {
        ...papersPage([
          ifAny('wage-paper', 'Справка о среднем заработке', { hint: 'Если зарплаты нет в Социальном фонде.', when: goesOn }),
          ifAny('rehabilitation', 'Программа реабилитации', { when: { field: 'wanted.disability', is: 'yes' } }),
          ifAny('reason-paper', 'Документ о причине, по которой не пришли', { when: again }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'безработный',
    'биржа труда',
    'пособие по безработице',
    'встать на биржу',
    'уволили',
    'статус безработного',
    'цзн',
    'сократили на работе',
    'центр занятости учёт',
    'потерял работу',
    'остался без работы',
    'меня уволили',
    'стать на биржу труда',
    'сократили с работы',
    'попал под сокращение',
  ],
  notes:
    '11 и 10 дней прочитаны на сайтах о прежнем законе (erzap.ru); под законом № 565-ФЗ не сверены, и номер статьи об отказе тоже. Размер пособия индексируется каждый год и не назван. Шесть месяцев и отметка дважды в месяц — по памяти.',
});
