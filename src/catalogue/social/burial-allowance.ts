import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, date, money, snils, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 12.01.1996 № 8-ФЗ «О погребении и похоронном деле»';
const article = 'Федеральный закон № 8-ФЗ, статья 10';
const stillborn = { field: 'who', is: 'stillborn' };
const person = { not: stillborn };

export const burialAllowance = define({
  slug: 'burial-allowance',
  title: 'Пособие на похороны',
  official: 'Выплата социального пособия на погребение',
  summary: 'Его получает тот, кто похоронил человека за свои деньги. Подать нужно за шесть месяцев со дня смерти.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 10',
      'https://coggle.it/diagram/YBuGsMDXIkSRhvym/t/фз-8-о-погребении-и-похоронном-деле (конспект закона: кому и кто платит)',
    ),
  ],
  whoMay:
    'Муж, жена, родственник или другой человек, который оплатил похороны. Край платит, если умерший не работал и не был пенсионером. И если ребёнок родился мёртвым после 154 дней беременности.',
  fit: fit(
    [
      asked('when', 'Когда умер человек?', { recent: 'Меньше шести месяцев назад', long: 'Больше шести месяцев назад' }),
      whether('work', 'Он работал?'),
      whether('pension', 'Он получал пенсию?'),
      whether('free', 'Похороны были бесплатными, по гарантированному перечню?'),
    ],
    [
      against('when', 'long', 'со дня смерти прошло больше шести месяцев', 'Федеральный закон № 8-ФЗ, статья 10'),
      against('work', 'yes', 'за того, кто работал, платит работодатель', 'Федеральный закон № 8-ФЗ, статья 10'),
      against('pension', 'yes', 'за пенсионера платит Социальный фонд', 'Федеральный закон № 8-ФЗ, статья 10'),
      against('free', 'yes', 'похороны по гарантированному перечню были бесплатными', 'Федеральный закон № 8-ФЗ, статья 10'),
    ],
  ),
  documents: [
    { name: 'Чеки и договор о похоронах', required: false, note: 'Если вы платили сами, а в крае просят подтвердить.' },
    { name: 'Документ о последней работе умершего', required: false, note: 'Если он у вас под рукой.' },
  ],
  askedByUs: [
    { what: 'смерть', registry: 'ЗАГС' },
    { what: 'работал ли умерший, получал ли пенсию', registry: 'Социальный фонд' },
    { what: 'где он жил', registry: 'МВД' },
    { what: 'не выплачено ли пособие раньше', registry: 'Социальный фонд' },
  ],
  deadline: term(1, 'working', article, {
    source:
      'https://radissonsochi.ru/tag/posobie-na-pogrebenie-i-rayonnyy-koyefficient-po-mestu-raboty-ili-registracii («выплата производится в день обращения», статья 11 закона Москвы)',
  }),
  otherDeadlines: [{ outcome: 'Зачисление на счёт банком', ...term(5, 'working', article, { from: 'documents-complete' }) }],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'death-not-registered',
      'Смерть ещё не записана в ЗАГС.',
      article,
      'Сначала зарегистрируйте смерть: в ЗАГС или МФЦ. Потом подайте снова.',
      ['deceased'],
    ),
    ground('no-payout', 'Не указано, куда платить.', article, 'Выберите счёт в банке или почту и подайте снова.', ['payout']),
  ],
  refusal: [
    ground(
      'too-late',
      'Со дня смерти прошло больше шести месяцев.',
      article,
      'Этот срок не продлевают. Позвоните в соцзащиту: подскажут, какая ещё есть помощь.',
      ['deceased.died'],
    ),
    ground(
      'was-pensioner',
      'Умерший получал пенсию: за него платит Социальный фонд.',
      article,
      'Подайте заявление в Социальный фонд: через Госуслуги или в МФЦ.',
      ['deceased.status'],
    ),
    ground(
      'was-employed',
      'Умерший работал: за него платит работодатель.',
      article,
      'Обратитесь туда, где он работал. С собой возьмите паспорт и справку о смерти.',
      ['deceased.status'],
    ),
    ground(
      'free-burial',
      'Похороны по гарантированному перечню были бесплатными.',
      article,
      'Пособие их заменяет. Если вы всё же платили, приложите чеки и подайте снова.',
      ['funeral.free', 'papers.receipts'],
    ),
  ],
  askMore: [
    ask(
      'work-unknown',
      'Не видно, работал ли умерший. Пришлите копию трудовой книжки или другой документ о работе.',
      article,
      ['last-work', 'receipts'],
      { days: 5, stops: true },
    ),
  ],
  result: {
    name: 'Решение и выплата пособия',
    description: 'Пособие платят один раз. Деньги придут на счёт или на почту.',
    titles: {
      approval: 'Решение о выплате социального пособия на погребение',
      refusal: 'Решение об отказе в выплате социального пособия на погребение',
    },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'deceased',
        title: 'О ком заявление',
        lead: 'Примите наши соболезнования. Справку о смерти мы запросим сами.',
        fields: [
          choice('who', 'Кого вы похоронили', { person: 'Взрослого или ребёнка', stillborn: 'Ребёнка, который родился мёртвым' }),
          text('name', 'Фамилия, имя и отчество умершего', { when: person }),
          snils('snils', 'СНИЛС умершего', { optional: true, hint: 'Если не знаете, оставьте пустым.', when: person }),
          date('died', 'Дата смерти', { range: 'past', hint: 'Если ребёнок родился мёртвым — дата родов.' }),
          choice(
            'status',
            'Чем занимался умерший',
            {
              none: 'Не работал и не получал пенсию',
              child: ['Ребёнок, родители не работают', 'Если кто-то из родителей работает, платит его работодатель.'],
              pensioner: ['Получал пенсию', 'За пособием лучше сразу обратиться в Социальный фонд.'],
              worked: ['Работал', 'За пособием лучше сразу обратиться к работодателю.'],
              unknown: 'Не знаю',
            },
            { when: person },
          ),
          choice('kin', 'Кем он вам приходился', {
            spouse: 'Муж или жена',
            parent: 'Мать или отец',
            child: 'Сын или дочь',
            relative: 'Другой родственник',
            none: 'Не родственник',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'funeral',
        title: 'Похороны',
        fields: [
          date('on', 'День похорон', { range: 'past' }),
          text('where', 'Где похоронили', { hint: 'Кладбище и населённый пункт.' }),
          money('spent', 'Сколько вы потратили', { min: 0, hint: 'Можно примерно.' }),
          yesno('free', 'Гроб, перевозку и могилу дали бесплатно?', {
            hint: 'Их даёт похоронная служба по гарантированному перечню, вместо пособия.',
          }),
        ],
      },
      payoutPage('Куда платить пособие'),
      papersPage([
        ifAny('receipts', 'Чеки и договор о похоронах', { maxFiles: 6 }),
        ifAny('last-work', 'Документ о последней работе умершего', { hint: 'Если он у вас под рукой.' }),
      ]),
    ],
  },
  synonyms: [
    'похоронные',
    'деньги на похороны',
    'пособие на похороны',
    'на погребение',
    'выплата за умершего',
    'похороны безработного',
    'умер родственник деньги',
    'похоронили за свой счёт',
    'мертворождённый ребёнок пособие',
  ],
  notes:
    'Шесть месяцев (base.garant.ru/73544062) и выплата в день обращения прочитаны в региональных законах, кто платит — на memorialmo.ru и в конспекте статьи 10 закона № 8-ФЗ. 154 дня и плата родителю-работнику — по памяти. Сумма индексируется каждый год, районный коэффициент задаёт край: в текстах не названы.',
});
