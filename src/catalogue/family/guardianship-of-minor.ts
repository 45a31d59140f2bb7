import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { familyCode } from '../parts/codes.ts';
import { choice, confirm, count, longtext, municipality, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { candidatePapers, inspectionPage, lifeStoryPage } from './candidate.ts';

const act = 'Федеральный закон от 24.04.2008 № 48-ФЗ «Об опеке и попечительстве»';
const rules = 'Правила, утверждённые постановлением Правительства РФ от 18.05.2009 № 423';
const family = familyCode.at('статья 146');
const leaves = { field: 'action.action', is: 'terminate' };
const asks = { not: leaves };
const knows = { all: [asks, { field: 'wish.known', is: 'yes' }] };

export const guardianshipOfMinor = define({
  slug: 'guardianship-of-minor',
  title: 'Стать опекуном ребёнка',
  official: 'Установление опеки или попечительства (в том числе предварительных) над несовершеннолетними гражданами',
  summary: 'Взять под опеку внука, племянника или ребёнка, который остался без родителей. Решает опека вашего округа.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'guardianship',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 10–13, 29'),
    readLaw(
      'Постановление Правительства РФ от 18.05.2009 № 423 «Об отдельных вопросах осуществления опеки и попечительства в отношении несовершеннолетних граждан»',
      'правила подбора опекунов',
      'https://jurescort.ru/sk/company/423-postanovlenie-ob-opeke-s-izmeneniyami-dokumenty-pravila/ (состав правил)',
    ),
    familyCode.read('статьи 145 и 146'),
  ],
  whoMay:
    'Взрослый и дееспособный. Без судимости за преступления против человека и без болезней из перечня. Кто не родственник, проходит школу приёмных родителей.',
  documents: [
    {
      name: 'Медицинское заключение о вашем здоровье',
      required: true,
      note: 'Выдаёт поликлиника. Для временной опеки не нужно.',
    },
    { name: 'Согласие взрослых, которые живут с вами', required: false, note: 'И ваших детей от 10 лет.' },
    { name: 'Свидетельство о подготовке приёмных родителей', required: false, note: 'Близким родственникам не нужно.' },
    { name: 'Заявление родителей ребёнка', required: false, note: 'Если опеку на время просят они сами.' },
  ],
  askedByUs: [
    { what: 'судимость', registry: 'МВД' },
    { what: 'доход за год', registry: 'налоговая служба' },
    { what: 'жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'брак', registry: 'ЗАГС' },
    { what: 'пенсия', registry: 'Социальный фонд' },
    { what: 'смерть родителей ребёнка или лишение их прав', registry: 'ЗАГС и суды' },
  ],
  deadline: term(10, 'working', rules, { from: 'documents-complete' }),
  otherDeadlines: [
    {
      outcome: 'Осмотр жилья',
      ...term(7, 'calendar', rules, {
        source: 'https://docs.cntd.ru/document/469414873/titles/9HRG6H (регламент Иркутской области, пункты 90–92)',
      }),
    },
    { outcome: 'Решение отправят вам', ...term(3, 'working', rules, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground(
      'health-expired',
      'Медицинское заключение просрочено.',
      rules,
      'Пройдите комиссию в поликлинике и приложите новое заключение.',
      ['papers.health'],
    ),
    ground(
      'no-family-consent',
      'Нет согласия взрослых, которые живут с вами.',
      rules,
      'Попросите их подписать согласие и приложите снимок.',
      ['household', 'papers.family-consent'],
    ),
  ],
  refusal: [
    ground(
      'conviction',
      'Есть судимость или уголовное дело, с которыми опекуном стать нельзя.',
      family,
      'Если судимость снята или вас оправдали, приложите этот документ и подайте снова.',
      ['papers.court'],
    ),
    ground('illness', 'Есть болезнь из перечня.', family, 'Пройдите комиссию ещё раз и приложите новое заключение.', [
      'papers.health',
    ]),
    ground(
      'no-training',
      'Вы не прошли подготовку приёмных родителей.',
      family,
      'Запишитесь в школу приёмных родителей: это бесплатно. Потом подайте снова.',
      ['story.training', 'papers.training'],
    ),
    ground(
      'home-unfit',
      'В жилье ребёнку пока жить нельзя.',
      rules,
      'Исправьте то, что названо в акте осмотра, и попросите осмотреть снова.',
      ['visit'],
    ),
    ground(
      'child-disagrees',
      'Ребёнок старше 10 лет не согласен.',
      familyCode.at('статья 145, пункт 4'),
      'Поговорите с ним вместе с педагогом и подайте новое заявление.',
      ['child'],
    ),
  ],
  askMore: [
    ask('health-incomplete', 'В медицинском заключении не хватает врача или подписи. Пришлите полное.', rules, ['health'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Акт о назначении опекуна',
    description: 'Если ребёнок ещё не найден, дадут заключение, что вы можете быть опекуном. Оно действует два года.',
    titles: { approval: 'Акт о назначении опекуна или попечителя', refusal: 'Решение об отказе в назначении опекуном' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе опеки вашего округа'],
  correction: correctionOf('Акт'),
  form: {
    pages: [
      actionPage({
        issue: 'Стать опекуном или попечителем',
        amend: 'Заменить временную опеку постоянной',
        terminate: 'Освободить меня от опеки',
      }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'place',
        title: 'Куда подать',
        fields: [municipality('Округ, где вы живёте', 'Заявление попадёт в опеку этого округа.')],
      },
      formerDecisionPage('Прежний акт', { number: 'Номер акта о назначении опекуна', hint: 'Он в правом верхнем углу акта.' }),
      { ...homePage('Здесь будет жить ребёнок, и сюда придут с осмотром.'), when: asks },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Какая опека',
        when: asks,
        fields: [
          choice('kind', 'Какая опека нужна', {
            usual: 'Постоянная',
            early: ['Временная, сразу', 'На полгода, если ждать нельзя. Документов меньше.'],
            parents: ['По просьбе родителей', 'На срок, пока они не могут быть с ребёнком.'],
          }),
          yesno('known', 'Вы уже знаете, какого ребёнка берёте?'),
          count('age', 'До какого возраста ребёнок', {
            min: 0,
            max: 17,
            unit: 'лет',
            when: { field: 'known', is: 'no' },
          }),
          count('how-many', 'Сколько детей готовы взять', { min: 1, max: 8, when: { field: 'known', is: 'no' } }),
        ],
      },
      personPage('child', 'Ребёнок', {
        when: knows,
        lead: 'Если детей несколько, назовите старшего, а братьев и сестёр — в рассказе о себе.',
        fields: [
          choice('kin', 'Кем вы ему приходитесь', {
            grand: 'Бабушка или дедушка',
            sibling: 'Брат или сестра',
            aunt: 'Тётя или дядя',
            other: 'Другой родственник',
            none: 'Не родственник',
          }),
          choice('where', 'Где ребёнок сейчас', {
            me: 'У меня',
            kin: 'У других родных',
            home: 'В детском доме',
            other: 'В другом месте',
          }),
        ],
      }),
      lifeStoryPage('Пишите своими словами: так опека лучше поймёт, кто вы.', asks),
      {
        ...householdPage({
          fields: [yesno('agrees', 'Согласен на приём ребёнка?', { hint: 'Спросите взрослых и детей от 10 лет.' })],
        }),
        when: asks,
      },
      inspectionPage(asks),
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Освобождение от опеки',
        when: leaves,
        fields: [
          longtext('why', 'Почему просите', {
            maxLength: 1000,
            hint: 'Например: болезнь, переезд, ребёнок вернулся к родителям.',
          }),
          confirm('sure', 'Понимаю, что отвечаю за ребёнка, пока не будет решения'),
        ],
      },
      {
        ...papersPage([
          candidatePapers.health({ not: { field: 'wish.kind', is: 'early' } }),
          ifAny('family-consent', 'Согласие взрослых, которые живут с вами'),
          candidatePapers.training(),
          ifAny('parents-request', 'Заявление родителей ребёнка'),
          ifAny('court', 'Документ о снятии судимости или об оправдании'),
        ]),
        when: asks,
      },
    ],
  },
  synonyms: [
    'опека',
    'опекунство над внуком',
    'оформить опеку бабушке',
    'попечительство',
    'взять ребёнка под опеку',
    'временная опека',
    'приёмная семья',
    'опекун племянника',
    'отказаться от опеки',
  ],
  notes:
    'Опекуна назначает только человек, правило здесь ничего не решает. Срок 10 рабочих дней по памяти; осмотр за 7 дней прочитан в регламенте Иркутской области. Опека над взрослыми — другая услуга. Номера статей 48-ФЗ не сверены.',
});
