import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { first, initiativeProjectForm } from './initiative-project-form.ts';
import { atSelfGovernment, formerSelfGovernment, selfGovernmentRead } from './local-government-law.ts';

const article = atSelfGovernment('об инициативных проектах');
const order = 'Порядок округа об инициативных проектах';

export const initiativeProject = define({
  slug: 'initiative-project',
  title: 'Предложить свой проект благоустройства',
  official: 'Внесение, обсуждение и конкурсный отбор инициативных проектов',
  summary: 'Площадка, тротуар, колодец, свет на улице. Лучшие проекты жителей округ делает за деньги бюджета.',
  topic: 'community',
  audience: ['citizen', 'organisation'],
  decidedBy: 'municipality',
  department: 'administration',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    formerSelfGovernment(
      'статья 26.1 (инициативные проекты)',
      'https://valdvor.ru/bez-rubriki/statya-26-1-initsiativnye-proekty.html',
    ),
    selfGovernmentRead(
      'новый порядок инициативных проектов (по решению Копейска от 25.02.2026 № 185-МО)',
      'https://kopeysk-sobranie.ru/pravovyie-aktyi/normativno-pravovyie-resheniya/ob-utverzhdenii-poryadka-vyidvizheniya-vneseniya-obsuzhdeniya-rassmotreniya-inicziativnyix-proektov-a-takzhe-provedeniya-ix-konkursnogo-otbora-na-territorii-kopejskogo-gorodskogo-okruga',
    ),
  ],
  whoMay:
    'Группа жителей от 10 человек с 16 лет, ТОС (территориальное самоуправление жителей), староста села. Округ может разрешить и меньшей группе, и бизнесу.',
  documents: [
    { name: 'Протокол собрания или подписи жителей', required: true },
    { name: 'Смета или примерный расчёт', required: true, note: 'Подойдут цены из магазинов и слова подрядчика.' },
    { name: 'Обещание внести деньги или поработать', required: false, note: 'От соседей или местного бизнеса.' },
    { name: 'Рисунок или снимок места', required: false },
  ],
  askedByUs: [
    { what: 'живёте ли вы в округе', registry: 'МВД' },
    { what: 'чья земля и чья дорога', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваше ТОС, если оно организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'не делают ли это уже по другой программе', registry: 'администрация округа' },
  ],
  deadline: term(30, 'calendar', order),
  otherDeadlines: [
    { outcome: 'Проект появится на сайте округа', ...term(3, 'working', order) },
    { outcome: 'Соседи пишут замечания, не меньше', ...term(5, 'working', order) },
  ],
  intakeRefusal: [
    ground(
      'no-support',
      'Нет протокола или подписей жителей.',
      article,
      'Соберите подписи или проведите собрание и подайте снова.',
      ['papers.support'],
    ),
  ],
  refusal: [
    ground(
      'unlawful',
      'Проект против закона, или земля чужая.',
      article,
      'Уточните место или возьмите согласие хозяина земли и подайте снова.',
      ['project', 'place'],
    ),
    ground(
      'not-ours',
      'Такие дела решает не округ.',
      article,
      'Проект направят в министерство края. Куда — будет видно в кабинете.',
    ),
    ground('no-money', 'Не хватило баллов или денег.', article, 'Проект остаётся в запасе. Подайте его и в следующий отбор.', [
      'support',
      'money',
    ]),
    ground('too-dear', 'Проект дороже, чем можно.', order, 'Разделите его на части и подайте первую.', ['money']),
    ground('wrong-way', 'Проект внесён не так, как велит порядок.', order, 'Подайте снова и приложите протокол собрания.', [
      'papers.support',
    ]),
  ],
  askMore: [ask('estimate-incomplete', 'В расчёте не все работы. Допишите и пришлите.', order, ['estimate'], { days: 5 })],
  result: {
    name: 'Место проекта в отборе',
    description: 'Сначала проект примут в работу или вернут с причиной. Потом покажем его место среди других.',
    titles: {
      approval: 'Решение о поддержке инициативного проекта',
      refusal: 'Решение об отказе в поддержке инициативного проекта',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в администрации округа', 'через старосту или ТОС'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Предложить проект', amend: 'Изменить проект', terminate: 'Отозвать проект' }),
      applicantPage({ minAge: 16 }),
      passportPage(),
      ...initiativeProjectForm,
      endingPage(
        'Отзыв проекта',
        { done: 'Сделали сами', changed: 'Соседи передумали', another: 'Подадим другой' },
        'Понимаю, что проект снимут с отбора',
      ),
      {
        ...papersPage([
          needed('support', 'Протокол собрания или подписи жителей', { when: first, maxFiles: 10 }),
          needed('estimate', 'Смета или примерный расчёт', { when: first, maxFiles: 5 }),
          ifAny('promises', 'Обещание внести деньги или поработать', { maxFiles: 5 }),
          ifAny('sketch', 'Рисунок или снимок места', { maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'инициативное бюджетирование',
    'народный бюджет',
    'благоустройство двора',
    'предложить проект',
    'инициативный проект',
    'наше село проект',
    'детская площадка во дворе',
    'сделать тротуар',
    'поддержка местных инициатив',
  ],
  notes:
    'Прочитаны статья 26.1 прежнего закона и то, что Копейск уже принял порядок по закону № 33-ФЗ (02.2026). Срок 30 дней и число жителей — по памяти. Пределы стоимости и баллы задаёт округ. Возврат неистраченных взносов — отдельный порядок, здесь его нет.',
});
