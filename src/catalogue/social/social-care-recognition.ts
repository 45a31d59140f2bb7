import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { forAnother, forWhomPage } from '../pages/representative.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, choices, date, longtext, money, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон № 442-ФЗ, статья 15';
const order = 'Порядок признания нуждающимся в социальном обслуживании';
const read =
  'https://xn-----mlcbpbaajirchhb2bshcg5a6c8i.xn--p1ai/?page_id=683 (порядок принятия на обслуживание; сроки ещё в docs.cntd.ru/document/428586557)';
const first = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: 'amend' };

export const socialCareRecognition = define({
  slug: 'social-care-recognition',
  title: 'Помощник на дом или место в доме-интернате',
  official: 'Признание граждан нуждающимися в социальном обслуживании и составление индивидуальной программы',
  summary: 'Если трудно справляться самому, придёт социальный работник. Можно ходить в центр днём или жить в интернате.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 28.12.2013 № 442-ФЗ «Об основах социального обслуживания граждан в Российской Федерации»',
      'статья 15',
      'http://base.garant.ru/70552648/36bfb7176e3e8bfebe718035887e4efc',
    ),
  ],
  whoMay:
    'Пожилой или больной человек, которому трудно справляться самому. Семья с ребёнком-инвалидом. Подросток в трудной ситуации. Тот, кому негде жить или кто пережил насилие.',
  documents: [
    {
      name: 'Заключение врача о том, что человек может делать сам',
      required: false,
      note: 'Попросите в поликлинике. Для дома-интерната без него не решить.',
    },
    { name: 'Документ о доходе, которого нет у налоговой', required: false },
    authority,
  ],
  askedByUs: [
    { what: 'инвалидность и пенсия', registry: 'Социальный фонд' },
    { what: 'доходы за 12 месяцев', registry: 'налоговая служба' },
    { what: 'жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'регистрация и кто живёт вместе', registry: 'МВД' },
    { what: 'сведения о здоровье для дома-интерната', registry: 'фонд ОМС' },
    { what: 'решение о недееспособности', registry: 'суды' },
  ],
  deadline: term(5, 'working', `${act}, часть 2`, { source: read }),
  otherDeadlines: [
    { outcome: 'Срочная помощь: еда, лекарства, ночлег', ...term(1, 'working', order) },
    { outcome: 'Программа помощи', ...term(10, 'working', order, { source: read }) },
    {
      outcome: 'Решение и программа для тяжелобольного, которому облегчают боль',
      ...term(2, 'working', order, { source: read }),
    },
  ],
  intakeRefusal: [
    ground('no-help-named', 'Не выбрано, какая помощь нужна.', order, 'Отметьте хотя бы одно дело и подайте снова.', ['help']),
    ground(
      'guardian-needed',
      'Человек признан недееспособным, а заявление подал не опекун.',
      order,
      'Пусть подаст опекун и приложит решение об опеке.',
      ['for-whom', 'papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'can-manage',
      'Не подтвердилось, что человеку нужна помощь.',
      act,
      'Возьмите у врача заключение, с чем человек не справляется, и подайте снова.',
      ['help.cannot', 'papers.doctor'],
    ),
    ground(
      'children-help',
      'Есть взрослые дети, которые должны помогать.',
      order,
      'Напишите, почему они не могут: болезнь, работа, живут далеко. Подайте снова.',
      ['household', 'help.why-nobody'],
    ),
    ground(
      'medical-bar',
      'По здоровью в этот дом-интернат не принимают.',
      order,
      'Выберите другой: работник соцзащиты подскажет подходящий.',
      ['wish.provider'],
    ),
    ground('lives-elsewhere', 'Человек не живёт в крае.', order, 'Подайте там, где он живёт. Срочную помощь дадут и здесь.', [
      'home.address',
    ]),
  ],
  askMore: [
    ask(
      'visit-needed',
      'Чтобы решить, нужно поговорить и посмотреть, как живёт человек. До встречи пришлите заключение врача.',
      order,
      ['doctor'],
      { days: 5, stops: true },
    ),
  ],
  result: {
    name: 'Решение и программа помощи',
    description: 'В программе написано, кто и чем поможет. Помощь бесплатна или стоит часть дохода.',
    titles: {
      approval: 'Решение о признании нуждающимся в социальном обслуживании',
      refusal: 'Решение об отказе в социальном обслуживании',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты', 'в центре социального обслуживания'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить помощь впервые',
        renew: 'Продлить программу помощи',
        amend: 'Изменить помощь: больше, меньше, другая',
        terminate: 'Отказаться от помощи',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      forWhomPage({
        self: 'Для себя',
        child: 'Для своего ребёнка',
        another: 'Для близкого или подопечного',
      }),
      formerDecisionPage('Программа, которая есть сейчас', {
        number: 'Номер программы',
      }),
      { ...homePage('Адрес человека, которому нужна помощь.'), when: goesOn },
      {
        kind: 'questions',
        id: 'help',
        title: 'Какая помощь нужна',
        when: goesOn,
        fields: [
          choices('cannot', 'С чем трудно справляться', {
            food: 'Купить еду и приготовить',
            wash: 'Помыться и одеться',
            move: 'Ходить, вставать с постели',
            home: 'Убрать дом, принести воду и дрова',
            health: 'Принимать лекарства, попасть к врачу',
            alone: 'Оставаться одному',
            child: 'Ухаживать за больным ребёнком',
            shelter: 'Негде жить или дома опасно',
          }),
          longtext('why-nobody', 'Почему не помогают родные', {
            optional: true,
            maxLength: 1000,
            hint: 'Например: дочь живёт в другом городе и работает.',
          }),
          yesno('urgent', 'Нужна ли срочно еда, лекарства или ночлег?', { hint: 'Если да, позвоним в тот же день.' }),
          longtext('changed', 'Что изменилось', { maxLength: 1000, when: changes }),
        ],
      },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Где и когда помогать',
        when: goesOn,
        fields: [
          choice('place', 'Где удобнее', {
            home: 'Дома',
            centre: 'В центре, днём или несколько дней в неделю',
            residence: 'В доме-интернате, жить там',
          }),
          text('provider', 'Какой центр или дом-интернат', { optional: true, hint: 'Если уже знаете. Иначе подскажем.' }),
          date('visit', 'Когда удобно прийти познакомиться', { range: 'future' }),
          text('close-name', 'Кому позвонить из близких', { optional: true, hint: 'Имя и кем приходится.' }),
          phone('close-phone', 'Телефон близкого', { optional: true }),
        ],
      },
      {
        ...householdPage({
          title: 'Кто живёт вместе с этим человеком',
          lead: 'Назовите всех. Если он живёт один, никого не добавляйте.',
          fields: [yesno('can-help', 'Может ли этот человек помогать?')],
        }),
        when: goesOn,
      },
      {
        kind: 'questions',
        id: 'means',
        title: 'Доход',
        lead: 'От него зависит, бесплатна ли помощь. Пенсию и зарплату узнаем сами.',
        when: goesOn,
        fields: [
          money('income', 'Доход за месяц, о котором не знает налоговая', { min: 0, hint: 'Если его нет, напишите 0.' }),
          choice('pays', 'Кто будет платить, если помощь платная', {
            self: 'Сам человек',
            family: 'Родные',
            nobody: 'Платить не из чего',
          }),
        ],
      },
      endingPage(
        'Отказ от помощи',
        { better: 'Справляемся сами', family: 'Помогают родные', moving: 'Переезжаем', bad: 'Помощь не подошла' },
        'Понимаю, что социальный работник больше не придёт',
      ),
      {
        ...papersPage([
          ifAny('doctor', 'Заключение врача о том, что человек может делать сам', { maxFiles: 6 }),
          ifAny('other-income', 'Документ о доходе, которого нет у налоговой', { when: first }),
          { ...authoritySlot, when: forAnother },
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'соцработник',
    'социальный работник',
    'сиделка',
    'помощь пожилому на дому',
    'дом престарелых',
    'интернат для пожилых',
    'надомное обслуживание',
    'нуждаюсь в уходе',
    'уход за мамой',
    'некому ухаживать',
    'негде ночевать',
  ],
  notes:
    'Прочитаны 5 и 10 рабочих дней и 2 дня для получающих паллиативную помощь. Регламент Томской области от 17.07.2015 № 18 — только пример. Тарифы, очередь в интернат и долговременный уход задаёт край. Программу пересматривают раз в три года — по памяти.',
});
