import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { investmentProjectForm } from './investment-project-form.ts';
import { firmItself, noTaxDebt, traderItself } from './small-business-law.ts';

const order = 'Порядок края о сопровождении инвестиционных проектов';
const source = 'https://docs.cntd.ru/document/467400744/titles/SE0G1H (регламент Тамбовской области)';
const first = { field: 'action.action', is: 'issue' };

export const investmentProject = define({
  slug: 'investment-project',
  title: 'Начать инвестиционный проект',
  official: 'Сопровождение инвестиционных проектов по принципу «одного окна»',
  summary: 'Вкладываете деньги в крае? Назначим помощника: он проведёт через землю, сети и разрешения.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  onlyHere: true,
  department: 'economy',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(order, 'кто и в какие дни помогает инвестору'),
    readLaw('Регламент «одного окна» (пример: Тамбовская область)', 'пункты 3.1–3.2', source),
    readLaw(
      'Регламент «одного окна» (пример: Еврейская автономная область)',
      'пункты 4.1–4.4',
      'https://docs.cntd.ru/document/460278987/titles/614AD2',
    ),
    law('Федеральный закон от 25.02.1999 № 39-ФЗ «Об инвестиционной деятельности в форме капитальных вложений»', 'статья 15'),
  ],
  whoMay: 'Организация или предприниматель, которые готовы вложить деньги в крае. Наименьшую сумму вложений назначает край.',
  documents: [
    { name: 'Паспорт проекта или бизнес-план', required: true, note: 'Шаблон паспорта дадут в министерстве.' },
    { name: 'Финансовый расчёт проекта', required: true, note: 'Только если просите льготы.' },
    { name: 'Новый план проекта', required: false, note: 'Если проект изменился.' },
  ],
  askedByUs: [
    firmItself,
    traderItself,
    { what: 'участок и его границы', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'нет ли банкротства', registry: 'суды' },
    noTaxDebt,
  ],
  deadline: term(3, 'working', `${order} (назначение помощника)`, { source }),
  otherDeadlines: [
    { outcome: 'Отказ, если не хватает бумаг', ...term(3, 'working', order) },
    { outcome: 'Рассмотрение проекта советом', ...term(30, 'calendar', order, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('no-plan', 'Нет паспорта проекта или бизнес-плана.', order, 'Приложите паспорт проекта и подайте снова.', [
      'papers.passport-of-project',
    ]),
    ground('elsewhere', 'Проект не в нашем крае.', order, 'Обратитесь в корпорацию развития того региона.', ['site']),
  ],
  refusal: [
    ground('wrong-form', 'Бумаги не по форме.', order, 'Заполните паспорт проекта по шаблону и пришлите снова.', [
      'papers.passport-of-project',
    ]),
    ground(
      'too-small',
      'Вложений меньше, чем нужно.',
      order,
      'Обратитесь в центр «Мой бизнес»: там помогают и небольшим проектам.',
      ['project.sum'],
    ),
    ground(
      'forbidden-there',
      'На этом участке такое дело запрещено.',
      order,
      'Попросите подобрать другую площадку: подайте снова и ответьте, что участка нет.',
      ['site'],
    ),
  ],
  askMore: [
    ask(
      'passport-incomplete',
      'Паспорт проекта заполнен не весь. Допишите и пришлите.',
      order,
      ['passport-of-project', 'changed-plan'],
      {
        days: 10,
        stops: true,
      },
    ),
  ],
  result: {
    name: 'Помощник проекта и план шагов',
    description: 'Придёт имя и телефон помощника, список шагов и, если нужно, площадка. О льготах решают отдельно.',
    titles: {
      approval: 'Решение о сопровождении инвестиционного проекта',
      refusal: 'Решение об отказе в сопровождении инвестиционного проекта',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в корпорации развития края', 'лично в министерстве экономического развития'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Попросить помощи для проекта',
        amend: 'Сообщить, что проект изменился',
        terminate: 'Прекратить работу с проектом',
      }),
      applicantPage({ lead: 'Вы — тот, кому позвонит помощник. Проверьте, что всё как в паспорте.' }),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      formerDecisionPage('Решение о вашем проекте', {
        number: 'Номер решения',
        hint: 'Он стоит в решении министерства.',
        needed: true,
      }),
      ...investmentProjectForm,
      endingPage(
        'Почему прекращаете',
        { done: 'Проект закончен', stopped: 'Проект остановлен', alone: 'Справляемся сами' },
        'Понимаю, что помощник перестанет вести проект',
      ),
      {
        ...papersPage([
          needed('passport-of-project', 'Паспорт проекта или бизнес-план', { when: first, maxFiles: 5 }),
          needed('finance', 'Финансовый расчёт проекта', {
            maxFiles: 5,
            when: { all: [first, { field: 'help.what', is: ['taxes', 'money', 'agreement'] }] },
          }),
          ifAny('changed-plan', 'Новый план проекта', { when: { field: 'action.action', is: 'amend' }, maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'инвестпроект',
    'построить завод',
    'участок под производство',
    'поддержка инвестора',
    'корпорация развития',
    'льготы инвестору',
    'сзпк',
    'инвестор',
    'вложить деньги в производство',
    'построить ферму или базу отдыха',
  ],
  notes:
    'Три рабочих дня прочитаны в регламентах двух регионов, в других иначе. Наименьшую сумму вложений и отчётность задаёт край, поэтому чисел нет. Усиленная подпись из описания не требуется законом от всех: оставлена подпись Госуслуг.',
});
