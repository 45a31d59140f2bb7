import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { dwellingPage } from '../pages/place.ts';
import { housingCode } from '../parts/codes.ts';
import { choice, count, text } from '../parts/fields.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (article: string) => housingCode.at(article);
const first = { field: 'action.action', is: 'issue' };
const amends = { field: 'action.action', is: 'amend' };
const copies = { field: 'action.action', is: 'duplicate' };
const movesIn = { all: [amends, { field: 'change.what', is: 'move-in' }] };
const newTenant = { all: [amends, { field: 'change.what', is: ['tenant', 'death'] }] };

export const socialTenancyContract = define({
  slug: 'social-tenancy-contract',
  title: 'Договор социального найма',
  official: 'Предоставление жилого помещения по договору социального найма, изменение договора социального найма',
  summary: 'Заключите договор на квартиру округа вместо ордера. Или впишите в него ребёнка, смените нанимателя.',
  topic: 'housing',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'housing',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статьи 49, 57, части 3–5, 60, 63'),
    housingCode.read('статья 70 (вселение), статья 82 (изменение договора)'),
  ],
  whoMay:
    'Тот, кому дали квартиру из очереди, и тот, кто живёт по ордеру. Наниматель или член его семьи, если нужно изменить договор.',
  documents: [
    { name: 'Ордер или решение о квартире', required: false, note: 'Если их нет в округе.' },
    {
      name: 'Согласие всех взрослых жильцов',
      required: true,
      note: 'Не нужно, если вписываете своего ребёнка или просите копию.',
    },
    { name: 'Решение суда о нанимателе', required: false },
    { name: 'Документ о смерти или смене фамилии', required: false, note: 'Если он выдан за границей: остальное спросим сами.' },
  ],
  askedByUs: [
    { what: 'кто живёт в квартире', registry: 'МВД' },
    { what: 'родство и смерть', registry: 'ЗАГС' },
    { what: 'решение о квартире и долг за неё', registry: 'жилищный отдел округа' },
    { what: 'чья это квартира', registry: 'ЕГРН — реестр недвижимости' },
  ],
  deadline: term(30, 'calendar', 'Муниципальный регламент; Жилищный кодекс РФ, статья 57'),
  otherDeadlines: [
    {
      outcome: 'Выдача решения о квартире из очереди',
      ...housingCode.term(3, 'working', 'статья 57, часть 3', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground(
      'no-consent',
      'Нет согласия кого-то из взрослых жильцов.',
      at('статьи 70 и 82'),
      'Приложите согласие и подайте снова.',
      ['papers.consents'],
    ),
    ground('not-listed', 'Этого адреса нет среди квартир округа.', at('статья 49'), 'Проверьте адрес и округ и подайте снова.', [
      'dwelling',
    ]),
  ],
  refusal: [
    ground(
      'not-municipal',
      'Квартира не принадлежит округу.',
      at('статья 49'),
      'Закажите выписку из реестра недвижимости и обратитесь к владельцу.',
      ['dwelling.address'],
    ),
    ground(
      'disagreement',
      'Кто-то из семьи не согласен.',
      at('статья 82'),
      'Договоритесь или признайте право через суд. Решение суда приложите.',
      ['papers.consents', 'papers.court'],
    ),
    ground(
      'too-crowded',
      'Если вселить этого человека, на каждого придётся меньше нормы.',
      at('статья 70'),
      'Своего ребёнка можно вселить всегда. Для других попросите жильё побольше.',
      ['person', 'change'],
    ),
    ground(
      'no-lawful-entry',
      'Не подтвердилось, что вас вселили законно.',
      at('статьи 57 и 63'),
      'Найдите ордер или решение. Если их нет, право признаёт суд.',
      ['papers.order', 'papers.court'],
    ),
  ],
  askMore: [
    ask(
      'name-or-death',
      'Мы не нашли записи о смерти нанимателя или смене фамилии. Пришлите документ, если он есть.',
      at('статья 82'),
      ['event', 'order'],
      { days: 10 },
    ),
  ],
  result: {
    name: 'Договор социального найма',
    description: 'Договор или дополнение к нему. Срока у договора нет: жить в квартире можно сколько угодно.',
    titles: {
      approval: 'Решение о договоре социального найма',
      refusal: 'Решение об отказе заключить или изменить договор социального найма',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в жилищном отделе округа'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Заключить договор', amend: 'Изменить договор', duplicate: 'Получить копию' }),
      applicantPage(),
      passportPage(),
      dwellingPage({ title: 'Квартира округа', fields: [count('rooms', 'Сколько в ней комнат', { min: 1, max: 15 })] }),
      formerDecisionPage('Действующий договор', {
        number: 'Номер договора или ордера',
      }),
      {
        kind: 'questions',
        id: 'basis',
        title: 'Откуда право на квартиру',
        when: first,
        fields: [
          choice('what', 'Как вам дали квартиру', {
            queue: 'Дали из очереди',
            order: 'Живём по ордеру',
            court: 'По решению суда',
            other: 'Иначе',
          }),
          text('other', 'Как именно', { when: { field: 'what', is: 'other' } }),
          text('paper', 'Номер решения или ордера', { optional: true, hint: 'Если не помните, оставьте пустым.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить в договоре',
        when: amends,
        fields: [
          choice('what', 'Что произошло', {
            'move-in': 'Вписать человека',
            'move-out': 'Выписать того, кто уехал или умер',
            death: 'Наниматель умер, нанимателем станет другой',
            tenant: 'Сменить нанимателя по согласию',
            joined: 'Соседи стали одной семьёй: один договор вместо двух',
            name: 'Изменилась фамилия',
          }),
          text('who-left', 'Кого выписать', { when: { field: 'what', is: 'move-out' } }),
          choice(
            'kin',
            'Кого вписываете',
            {
              child: ['Своего ребёнка до 18 лет', 'Согласия соседей не нужно.'],
              spouse: 'Мужа или жену',
              parent: 'Родителя',
              other: 'Другого человека',
            },
            { when: { field: 'what', is: 'move-in' } },
          ),
        ],
      },
      personPage('person', 'Кого вписать', { when: movesIn }),
      personPage('tenant', 'Новый наниматель', { when: newTenant }),
      { ...householdPage({ lead: 'Назовите всех жильцов, кроме себя.' }), when: first },
      {
        kind: 'questions',
        id: 'copy',
        title: 'Зачем копия',
        when: copies,
        fields: [
          choice('why', 'Почему нужна копия', {
            lost: 'Договор потерян',
            worn: 'Договор испорчен',
            second: 'Нужен ещё один экземпляр',
          }),
        ],
      },
      {
        ...papersPage([
          ifAny('order', 'Ордер или решение о квартире', { hint: 'Если их нет в округе.' }),
          needed('consents', 'Согласие всех взрослых жильцов', {
            when: { any: [first, { all: [amends, { not: { field: 'change.kin', is: 'child' } }] }] },
            maxFiles: 10,
          }),
          ifAny('court', 'Решение суда о нанимателе'),
          ifAny('event', 'Документ о смерти или смене фамилии', { when: amends, hint: 'Если он выдан за границей.' }),
        ]),
        when: { not: copies },
      },
    ],
  },
  synonyms: [
    'договор соцнайма',
    'вписать ребёнка в договор',
    'сменить квартиросъёмщика',
    'переоформить муниципальную квартиру',
    'ордер на квартиру',
    'договор вместо ордера',
    'наниматель умер',
    'социальный найм',
    'ответственный квартиросъёмщик',
  ],
  notes:
    'Числа дней в кодексе нет: договор заключают в срок из решения о квартире. 30 дней — типовой срок, источником не подтверждён. Служебные и маневренные квартиры идут по другим договорам. Кодекс прочитан в редакции конца 2023 года.',
});
