import { define } from '../define.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, count, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const act = 'Закон края о выплате при рождении ребёнка';

export const birthLumpSumRegion = define({
  slug: 'birth-lump-sum-region',
  title: 'Краевая выплата при рождении ребёнка',
  official: 'Назначение и выплата единовременного пособия при рождении второго и каждого последующего ребенка',
  summary: 'Деньги платят один раз: за второго и следующих детей, за двойню. Просить нужно вскоре после рождения.',
  topic: 'family',
  onlyHere: true,
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  filing: { requires: 'esia' },
  law: [law(act, 'кому и в какой срок платят')],
  whoMay: 'Мама, папа или усыновитель, если семья живёт в крае. Получает один из родителей.',
  documents: [
    { name: 'Перевод иностранного свидетельства о рождении', required: false, note: 'Если ребёнок родился за границей.' },
    { name: 'Документ о причине опоздания', required: false, note: 'Если срок уже прошёл: справка из больницы и подобное.' },
    { name: 'Документ о том, что вы живёте в крае', required: false, note: 'Если регистрации нет.' },
  ],
  askedByUs: [
    { what: 'рождение этого и старших детей', registry: 'ЗАГС' },
    { what: 'где зарегистрированы вы и ребёнок', registry: 'МВД' },
    { what: 'лишение родительских прав', registry: 'суды' },
    { what: 'не получил ли выплату другой родитель', registry: 'краевой реестр выплат' },
  ],
  deadline: term(10, 'working', act),
  otherDeadlines: [{ outcome: 'Перевод денег после решения', ...term(26, 'calendar', act, { from: 'documents-complete' }) }],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'not-registered',
      'Рождение ещё не зарегистрировано.',
      act,
      'Сначала зарегистрируйте ребёнка в ЗАГС, потом подайте снова.',
      ['newborn'],
    ),
    ground('no-account', 'Счёт закрыт или открыт не на вас.', act, 'Укажите свой счёт и подайте снова.', ['payout']),
  ],
  refusal: [
    ground('late', 'Срок, в который можно просить, прошёл.', act, 'Назовите причину и приложите документ о ней: срок продлят.', [
      'delay',
      'papers.delay-paper',
    ]),
    ground(
      'wrong-turn',
      'За этого по счёту ребёнка выплаты нет.',
      act,
      'Проверьте, названы ли усыновлённые и дети от другого брака.',
      ['newborn.place', 'children'],
    ),
    ground(
      'elsewhere',
      'Родители живут не в крае.',
      act,
      'Приложите решение суда, договор найма или другой документ о жизни в крае.',
      ['home', 'papers.residence'],
    ),
    ground(
      'stillborn',
      'По записи ЗАГС ребёнок родился мёртвым.',
      act,
      'Этой выплаты нет. В соцзащите вам помогут получить пособие на погребение.',
    ),
  ],
  askMore: [
    ask('translation', 'Ребёнок родился за границей. Пришлите перевод свидетельства.', act, ['translation'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Решение о выплате при рождении',
    description: 'В решении названа сумма. Деньги приходят один раз.',
    titles: {
      approval: 'Решение о единовременной выплате при рождении ребёнка',
      refusal: 'Решение об отказе в единовременной выплате при рождении ребёнка',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      homePage('Выплата положена семьям, которые живут в крае.'),
      {
        kind: 'questions',
        id: 'newborn',
        title: 'Малыш',
        fields: [
          text('name', 'Фамилия, имя и отчество малыша', { hint: 'Как в свидетельстве о рождении.' }),
          date('birth-date', 'День рождения', { range: 'past' }),
          choice('twins', 'Сколько детей родилось', { one: 'Один', two: 'Двойня', three: 'Тройня или больше' }),
          text('others', 'Имена остальных малышей', { when: { not: { field: 'twins', is: 'one' } } }),
          count('place', 'Какой это ребёнок у мамы по счёту', {
            min: 1,
            max: 25,
            hint: 'Считайте всех, кого она родила и усыновила.',
          }),
          yesno('elsewhere', 'Роддом был в другом регионе?'),
        ],
      },
      childrenPage({ title: 'Старшие дети', lead: 'Если малыш первый, пропустите.', min: 0 }),
      {
        kind: 'questions',
        id: 'receiver',
        title: 'Кто получит деньги',
        fields: [
          choice('who', 'Кто вы малышу', { mother: 'Мама', father: 'Папа', adopter: 'Усыновитель' }),
          yesno('together', 'Малыш живёт с вами?'),
        ],
      },
      {
        kind: 'questions',
        id: 'delay',
        title: 'Если малышу больше полугода',
        fields: [
          yesno('late', 'Малышу больше шести месяцев?'),
          longtext('why', 'Почему не подали раньше', {
            maxLength: 500,
            hint: 'Например: ребёнок лежал в больнице другого региона.',
            when: { field: 'late', is: 'yes' },
          }),
        ],
      },
      payoutPage('Куда перевести деньги'),
      papersPage([
        ifAny('translation', 'Перевод иностранного свидетельства о рождении'),
        ifAny('delay-paper', 'Документ о причине опоздания'),
        ifAny('residence', 'Документ о том, что вы живёте в крае'),
      ]),
    ],
  },
  synonyms: [
    'губернаторские при рождении',
    'выплата за второго ребёнка',
    'двойня',
    'единовременное пособие при рождении',
    'подарок новорождённому',
    'деньги роженице',
    'роды выплата',
  ],
  notes:
    'Состав прочитан в регламенте другого региона: docs.cntd.ru/document/465361421/titles/2UJ0A26, пункты 2.1–2.4. Сроки, суммы, очередность и полгода на обращение задаёт край: не проверены. Федеральное пособие при рождении платит Социальный фонд, это другая услуга.',
});
