import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { familyCode } from '../parts/codes.ts';
import { choice, choices, count, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { candidatePapers, inspectionPage, lifeStoryPage } from './candidate.ts';

const code = familyCode.at('статья 127');
const rules = 'Правила, утверждённые постановлением Правительства РФ от 29.03.2000 № 275';
const source = 'https://docs.cntd.ru/document/943016212/titles/2ABS9NO';
const notOnlyData = { field: 'action.action', is: ['issue', 'renew'] };

export const adoptiveParentConclusion = define({
  slug: 'adoptive-parent-conclusion',
  title: 'Заключение, что вы можете усыновить ребёнка',
  official: 'Выдача заключения о возможности гражданина быть усыновителем и постановка на учет',
  summary: 'С заключением вам подберут ребёнка и вы пойдёте в суд. Само усыновление решает суд.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'guardianship',
  actions: ['issue', 'renew', 'amend'],
  filing: { requires: 'esia' },
  law: [
    familyCode.read('статьи 127 и 128'),
    readLaw(
      'Постановление Правительства РФ от 29.03.2000 № 275 (правила передачи детей на усыновление)',
      'правила в целом',
      source,
    ),
  ],
  whoMay:
    'Взрослый и дееспособный, без судимости из перечня и без лишения родительских прав. Если вы не в браке, вы старше ребёнка хотя бы на 16 лет.',
  documents: [
    { name: 'Медицинское заключение о вашем здоровье', required: true, note: 'Выдаёт поликлиника.' },
    { name: 'Свидетельство о подготовке приёмных родителей', required: false, note: 'Отчиму, мачехе и родным не нужно.' },
    { name: 'Согласие мужа или жены', required: false, note: 'Если усыновляет один из супругов.' },
    { name: 'Документ о доходе, которого нет у налоговой', required: false },
  ],
  askedByUs: [
    { what: 'судимость', registry: 'МВД' },
    { what: 'доход за год', registry: 'налоговая служба' },
    { what: 'брак', registry: 'ЗАГС' },
    { what: 'жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'лишение прав или отмена усыновления', registry: 'суды' },
  ],
  deadline: term(15, 'calendar', rules, { from: 'documents-complete', source }),
  otherDeadlines: [
    { outcome: 'Осмотр жилья', ...term(5, 'working', rules) },
    { outcome: 'Заключение отправят вам', ...term(3, 'working', rules, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('health-old', 'Медицинское заключение старше, чем можно.', rules, 'Пройдите врачей снова и приложите новое.', [
      'papers.health',
    ]),
    ground('wrong-place', 'Вы живёте в другом округе.', rules, 'Выберите округ, где живёте, и подайте снова.', [
      'place.municipality',
      'home',
    ]),
  ],
  refusal: [
    ground(
      'forbidden',
      'По закону вам пока нельзя усыновить.',
      code,
      'В решении названа причина. Подайте снова, когда её не станет: судимость снята, права вернули.',
    ),
    ground('untrained', 'Подготовка приёмных родителей не пройдена.', code, 'Пройдите её бесплатно и приложите свидетельство.', [
      'story.training',
      'papers.training',
    ]),
    ground(
      'low-income',
      'Доход ниже прожиточного минимума.',
      code,
      'Приложите документ о другом доходе. Отчиму, мачехе и родным доход не нужен.',
      ['spouse', 'papers.income'],
    ),
    ground(
      'home-unfit',
      'Жильё сейчас ребёнку не подходит.',
      rules,
      'Исправьте то, что названо в акте осмотра, и попросите осмотреть снова.',
      ['visit'],
    ),
  ],
  askMore: [
    ask('health-incomplete', 'Не хватает одного из врачей. Пришлите полное заключение.', rules, ['health'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Заключение о возможности быть усыновителем',
    description: 'Вас поставят на учёт. С заключением можно два года знакомиться с детьми в любом регионе.',
    titles: {
      approval: 'Заключение о возможности быть усыновителем',
      refusal: 'Заключение о невозможности быть усыновителем',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе опеки вашего округа'],
  correction: correctionOf('Заключение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить заключение',
        renew: 'Получить новое: прежнее кончается',
        amend: 'Изменить пожелания о ребёнке',
      }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'place',
        title: 'Куда подать',
        fields: [municipality('Округ, где вы живёте', 'Заявление попадёт в опеку этого округа. Тайну усыновления там хранят.')],
      },
      formerDecisionPage('Прежнее заключение', { number: 'Номер заключения', hint: 'Он есть вверху первого листа.' }),
      { ...homePage('Сюда придут с осмотром.'), when: notOnlyData },
      lifeStoryPage('Что важно знать о вас, прежде чем доверить вам ребёнка.', notOnlyData),
      {
        kind: 'questions',
        id: 'couple',
        title: 'Муж или жена',
        when: notOnlyData,
        fields: [
          choice('status', 'Вы в браке?', {
            both: 'Да, усыновляем вместе',
            one: 'Да, усыновляю я один или одна',
            no: 'Нет',
          }),
          yesno('step', 'Усыновляете ребёнка мужа или жены?'),
        ],
      },
      personPage('spouse', 'Кто ваш муж или жена', {
        when: { all: [notOnlyData, { field: 'couple.status', is: ['both', 'one'] }] },
        fields: [yesno('agrees', 'Согласен на усыновление?'), text('work', 'Кем работает', { optional: true })],
      }),
      { ...householdPage({ title: 'Кто ещё живёт с вами' }), when: notOnlyData },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Какого ребёнка ждёте',
        fields: [
          count('how-many', 'Сколько детей', { min: 1, max: 8 }),
          count('from', 'Возраст от', { min: 0, max: 17, unit: 'лет' }),
          count('to', 'Возраст до', { min: 0, max: 17, unit: 'лет' }),
          choices('ready', 'К чему вы готовы', {
            disability: 'Ребёнок с инвалидностью',
            siblings: 'Братья и сёстры вместе',
            teen: 'Подросток',
            none: 'Пока ни к чему из этого',
          }),
          choice('bank', 'Где искать', { here: 'В крае', near: 'В соседних регионах', anywhere: 'По всей России' }),
          longtext('more', 'Что ещё важно', { optional: true, maxLength: 1000 }),
        ],
      },
      inspectionPage(notOnlyData),
      papersPage([
        candidatePapers.health(notOnlyData),
        candidatePapers.training(),
        ifAny('spouse-consent', 'Согласие мужа или жены'),
        ifAny('income', 'Документ о доходе, которого нет у налоговой'),
      ]),
    ],
  },
  synonyms: [
    'усыновить ребёнка',
    'усыновление',
    'удочерить',
    'стать усыновителем',
    'ребёнок из детдома',
    'кандидат в усыновители',
    'усыновить ребёнка жены',
  ],
  notes:
    'Усыновляет суд. Срок 15 дней прочитан в порядке региона по постановлению № 275; другие описания называют 13 дней и 15 рабочих дней (tramitador.org 352948, 322198). Срок действия два года и осмотр за 5 дней по памяти. Тайна усыновления: доступ к делу должен быть строже обычного.',
});
