import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { atSelfGovernment, formerSelfGovernment, selfGovernment } from './local-government-law.ts';
import { tosRegistrationForm } from './tos-registration-form.ts';

const order = 'Положение округа о территориальном общественном самоуправлении';
const article = atSelfGovernment('о территориальном общественном самоуправлении');
const source = 'https://docs.cntd.ru/document/438946711/titles/1HO430U (положение другого муниципалитета)';
const first = { field: 'action.action', is: 'issue' };

export const tosRegistration = define({
  slug: 'tos-registration',
  title: 'Создать самоуправление жителей двора или села (ТОС)',
  official: 'Регистрация устава территориального общественного самоуправления',
  summary: 'ТОС — соседи, которые вместе решают дела своего двора, улицы или села. С ним дают деньги на такие дела.',
  topic: 'community',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'administration',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    selfGovernment('территориальное общественное самоуправление'),
    formerSelfGovernment(
      'статья 27 (до нового закона)',
      'https://pushnoe.bograd-web.ru/postanovlenie-glavy/645-postanovlenie-glavy-pushnovskogo-selsoveta-ot-30052016-2.html',
    ),
    readLaw(
      'Положение о ТОС (пример: Удомельский округ)',
      'статья 15: 30 дней',
      'https://base.garant.ru/47465728/285ce44b84d86a34d278103083ce77fe/',
    ),
  ],
  whoMay: 'Жители подъезда, дома, улицы или села с 16 лет. На собрание должна прийти хотя бы треть жителей или их выборных.',
  documents: [
    { name: 'Протокол собрания', required: true },
    { name: 'Устав', required: true, note: 'Файл. Шаблон дадут в администрации.' },
    { name: 'Список участников собрания', required: true },
    { name: 'Решение думы о границах', required: false, note: 'Если оно уже есть.' },
  ],
  askedByUs: [
    { what: 'решение о границах', registry: 'дума округа' },
    { what: 'живут ли участники на этой территории', registry: 'МВД' },
    { what: 'карта границ', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'запись, если ТОС станет организацией', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(30, 'calendar', order, { from: 'documents-complete', source }),
  otherDeadlines: [
    {
      outcome: 'Если дума ещё не утвердила границы',
      ...term(110, 'calendar', order, { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground('no-minutes', 'Нет протокола собрания.', order, 'Проведите собрание, запишите решения и приложите протокол.', [
      'papers.minutes',
    ]),
  ],
  refusal: [
    ground(
      'few-people',
      'На собрании было меньше трети жителей.',
      article,
      'Проведите новое собрание. Шаблоны объявления и протокола пришлём.',
      ['meeting', 'papers.minutes'],
    ),
    ground('no-borders', 'Дума не утвердила границы.', article, 'Сначала подайте в думу предложение о границах, потом устав.', [
      'territory',
      'papers.borders',
    ]),
    ground('bad-charter', 'Устав расходится с законом.', article, 'Возьмите замечания, исправьте эти пункты и подайте снова.', [
      'papers.charter',
    ]),
    ground('overlap', 'Границы заходят на другое ТОС.', article, 'Сдвиньте границы, запишите это в протокол и подайте снова.', [
      'territory',
      'papers.minutes',
    ]),
  ],
  askMore: [
    ask('council-incomplete', 'Не все участники или члены совета названы. Пришлите полный список.', order, ['members'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Зарегистрированный устав ТОС',
    description: 'Устав с номером и запись в реестре. Теперь можно просить гранты и предлагать проекты.',
    titles: {
      approval: 'Решение о регистрации устава ТОС',
      refusal: 'Решение об отказе в регистрации устава ТОС',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в администрации округа'],
  correction: correctionOf('Устав'),
  form: {
    pages: [
      actionPage({ issue: 'Создать ТОС', amend: 'Изменить устав или границы', terminate: 'Закрыть ТОС' }),
      applicantPage({ minAge: 16, lead: 'Вы говорите от имени соседей. Проверьте, что всё как в паспорте.' }),
      passportPage(),
      formerDecisionPage('Ваше ТОС в реестре', { number: 'Номер устава', hint: 'Он стоит на уставе с отметкой администрации.' }),
      ...tosRegistrationForm,
      endingPage(
        'Закрытие ТОС',
        { decided: 'Так решило собрание', nobody: 'Некому им заниматься', merged: 'Объединяемся с другим ТОС' },
        'Соседи приняли это решение на собрании',
      ),
      papersPage([
        needed('minutes', 'Протокол собрания', { maxFiles: 5 }),
        needed('charter', 'Устав', { when: goesOn, types: ['pdf'] }),
        needed('members', 'Список участников собрания', { when: first }),
        ifAny('borders', 'Решение думы о границах', { when: goesOn }),
      ]),
    ],
  },
  synonyms: [
    'тос',
    'территориальное самоуправление',
    'создать тос',
    'двор тос',
    'устав тос',
    'председатель тос',
    'объединить соседей',
    'староста дома и двора',
    'самоуправление двора',
  ],
  notes:
    '30 дней прочитаны у двух муниципалитетов, в Волгограде месяц; 110 дней вместе с границами — город Киров. Закон № 131-ФЗ большей частью заменён законом № 33-ФЗ с 19.06.2025 (прочитано). Номер статьи о ТОС в новом законе не проверен. Доля «треть» — по описанию.',
});
