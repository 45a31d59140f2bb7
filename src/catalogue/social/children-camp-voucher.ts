import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, date, longtext, money, municipality, text } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Порядок округа об отдыхе детей';
const refund = { all: [goesOn, { field: 'camp.way', is: 'refund' }] };
const goes = { all: [goesOn, { not: { field: 'camp.way', is: 'refund' } }] };

export const childrenCampVoucher = define({
  slug: 'children-camp-voucher',
  title: 'Путёвка ребёнку в лагерь',
  official: 'Предоставление путёвок, сертификата или компенсации на отдых и оздоровление детей',
  summary: 'Путёвка в загородный, школьный или санаторный лагерь. Если купили сами, вернут часть денег.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'schools',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 24.07.1998 № 124-ФЗ «Об основных гарантиях прав ребенка в Российской Федерации»', 'статья 12'),
    readLaw(
      'Постановление администрации Серовского городского округа от 26.12.2020 № 1791 (пример регламента)',
      'в целом',
      'https://uo-serov.ru/2021/01/27/административный-регламент-серовско/',
    ),
  ],
  whoMay:
    'Родитель или опекун ребёнка от 6,5 до 17 лет, который учится в крае. Раньше других едут дети в трудной ситуации, из многодетных семей и семей участников специальной военной операции.',
  fit: fit(
    [
      asked('age', 'Сколько лет ребёнку?', { small: 'Меньше 6,5 лет', fits: 'От 6,5 до 17 лет', older: 'Больше 17 лет' }),
      whether('school', 'Ребёнок учится в крае?'),
      whether('received', 'В этом году у него уже была путёвка?'),
    ],
    [
      against('age', ['small', 'older'], 'ребёнок не подходит лагерю по возрасту', 'Порядок округа об отдыхе детей'),
      against('school', 'no', 'путёвку дают детям, которые учатся в крае', 'Порядок округа об отдыхе детей'),
      against('received', 'yes', 'путёвка для этого ребёнка в этом году уже была', 'Порядок округа об отдыхе детей'),
    ],
  ),
  documents: [
    { name: 'Справка врача для лагеря (форма 079/у)', required: false, note: 'Для загородного лагеря. Её даёт поликлиника.' },
    { name: 'Договор и чек за путёвку', required: false, note: 'Если купили сами и просите вернуть деньги.' },
    { name: 'Документ о льготе', required: false, note: 'Если её нет в реестрах.' },
  ],
  askedByUs: [
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'где ребёнок учится', registry: 'реестр образования' },
    { what: 'где он зарегистрирован', registry: 'МВД' },
    { what: 'льгота семьи, инвалидность ребёнка', registry: 'Социальный фонд' },
  ],
  deadline: term(7, 'calendar', order, { source: 'https://tramitador.org/gu/service/351392 (описание муниципальной услуги)' }),
  otherDeadlines: [
    { outcome: 'Место в смене подтверждено', ...term(5, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Деньги за купленную путёвку после отдыха', ...term(30, 'calendar', order, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'not-open-yet',
      'На эту смену пока не записывают.',
      order,
      'Узнайте день записи в управлении образования и подайте тогда.',
      ['camp.shift'],
    ),
    ground('already-enrolled', 'Ребёнок уже записан на смену.', order, 'Чтобы сменить лагерь, выберите «Изменить заявление».', [
      'action.action',
    ]),
  ],
  refusal: [
    ground(
      'no-places',
      'В этой смене мест нет.',
      order,
      'Ребёнок остаётся в резерве. Можно выбрать другую смену или другой лагерь.',
      ['camp'],
    ),
    ground('age', 'Ребёнок не подходит лагерю по возрасту.', order, 'Выберите другой лагерь. Младших берут в лагерь при школе.', [
      'children.birth-date',
      'camp.type',
    ]),
    ground('health', 'По здоровью ребёнку нельзя в этот лагерь.', order, 'Спросите врача о санаторном лагере и подайте снова.', [
      'children.health',
      'camp.type',
    ]),
    ground(
      'had-this-year',
      'Путёвка для этого ребёнка в этом году уже была.',
      order,
      'Если купите путёвку сами, подайте на возврат денег.',
      ['camp.way'],
    ),
  ],
  askMore: [
    ask('no-doctor', 'Нет справки врача для лагеря. Пришлите её.', order, ['camp-doctor'], {
      days: 10,
      stops: true,
      refuse: true,
    }),
    ask('no-receipt', 'Чека или договора не хватает, или их не прочитать.', order, ['camp-receipt'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Путёвка или решение о возврате денег',
    description: 'Путёвка придёт в кабинет, с ней список вещей и место сбора. Отказаться можно за две недели до смены.',
    titles: {
      approval: 'Решение о предоставлении путёвки или компенсации на отдых ребёнка',
      refusal: 'Решение об отказе в путёвке или компенсации на отдых ребёнка',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в управлении образования вашего округа'],
  correction: correctionOf('Путёвку'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить путёвку или вернуть деньги за неё',
        amend: 'Изменить заявление: лагерь, смену, данные',
        terminate: 'Отказаться от путёвки',
      }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Прежнее заявление', {
        number: 'Номер заявления или путёвки',
        hint: 'Он есть в кабинете. Если не помните, напишите имя ребёнка.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'place',
        title: 'Округ и родство',
        fields: [
          municipality('Округ, где учится ребёнок', 'Заявление попадёт в управление образования этого округа.'),
          choice('who', 'Кто вы ребёнку', { parent: 'Мама или папа', guardian: 'Опекун или приёмный родитель' }),
        ],
      },
      {
        ...childrenPage({
          title: 'Кто едет',
          lead: 'Если в лагерь едут несколько детей, назовите каждого.',
          max: 10,
          fields: [
            text('school', 'Школа и класс', { prefill: 'childSchool', hint: 'Например: школа № 4, 3 «Б».' }),
            longtext('health', 'Аллергия, болезни, лекарства', {
              optional: true,
              maxLength: 1000,
              hint: 'Это прочитают врач лагеря и сотрудник, который решает.',
            }),
          ],
        }),
        when: goesOn,
      },
      {
        kind: 'questions',
        id: 'camp',
        title: 'Лагерь',
        when: goesOn,
        fields: [
          choice('way', 'Что вы хотите', {
            voucher: 'Путёвку от округа',
            certificate: ['Сертификат', 'Им оплатите часть путёвки в лагере, который выберете.'],
            refund: 'Вернуть деньги: путёвку купили сами',
          }),
          choice('type', 'Какой лагерь', {
            country: 'Загородный',
            day: 'При школе, днём',
            sanatorium: 'Санаторный, с лечением',
            tent: 'Палаточный',
          }),
          text('name', 'Название лагеря', { hint: 'Если всё равно, напишите «любой».' }),
          text('shift', 'Смена или даты', { hint: 'Например: вторая смена, июль.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'priority',
        title: 'Право поехать раньше других',
        when: goes,
        fields: [
          choice('benefit', 'Есть ли у семьи льгота', {
            none: 'Нет',
            large: 'Многодетная семья',
            poor: 'Низкий доход',
            disabled: 'Инвалидность у ребёнка',
            guardian: 'Ребёнок под опекой',
            service: 'Родитель участвует в специальной военной операции',
            other: 'Другая',
          }),
          text('benefit-name', 'Какая льгота', { when: { field: 'benefit', is: 'other' } }),
          choice('travel', 'Кто отвезёт ребёнка', {
            group: 'Поедет с группой',
            parents: 'Отвезём сами',
            walks: 'Лагерь рядом, везти не надо',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'bought',
        title: 'Купленная путёвка',
        when: refund,
        fields: [
          money('paid', 'Сколько вы заплатили', { min: 1 }),
          date('until', 'Когда закончился отдых', { range: 'past', hint: 'Деньги возвращают после отдыха.' }),
        ],
      },
      { ...payoutPage('Куда вернуть деньги'), when: refund },
      endingPage(
        'Отказ от путёвки',
        { ill: 'Ребёнок заболел', plans: 'Планы изменились', another: 'Едем в другой лагерь' },
        'Понимаю, что место отдадут другому ребёнку',
      ),
      {
        ...papersPage([
          ifAny('camp-doctor', 'Справка врача для лагеря (форма 079/у)', { when: goes }),
          ifAny('camp-benefit', 'Документ о льготе', { hint: 'Если её нет в реестрах.', when: goes }),
          ifAny('camp-receipt', 'Договор и чек за путёвку', { maxFiles: 6, when: refund }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'путевка в лагерь',
    'лагерь ребенку',
    'детский отдых',
    'сертификат на отдых',
    'компенсация за лагерь',
    'летний лагерь бесплатно',
    'санаторий ребенку',
    'пришкольный лагерь',
    'смена в лагере',
    'отдых детей летом',
    'каникулы',
    'пионерлагерь',
    'оздоровительный лагерь',
  ],
  notes:
    'Срок 7 дней прочитан в описании одной муниципальной услуги; путёвка раз за лето и исключения — в другом описании того же сайта (368119). Квоты, доля родителей и дни записи — у округов. Отказ за 14 дней до смены по памяти.',
});
