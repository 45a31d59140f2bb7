import { applicantPage, passportPage } from '../pages/applicant.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { complaint, correctionOf } from '../remedies.ts';
import type { Service } from '../service.ts';

const order13 = 'Приказ Минприроды России от 20.01.2011 № 13';
const huntingLaw = 'Федеральный закон от 24.07.2009 № 209-ФЗ «Об охоте»';

export const huntingTicket: Service = {
  slug: 'hunting-ticket',
  title: 'Охотничий билет',
  official: 'Выдача и аннулирование охотничьего билета единого федерального образца',
  summary: 'Билет выдают бесплатно и без срока. С ним можно охотиться по всей России.',
  topic: 'nature',
  category: 'state',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'nature',
  action: 'issue',
  trustLevel: 2,
  filing: { requires: 'esia' },
  codes: { frgu: 'PLACEHOLDER-hunting-ticket', target: 'PLACEHOLDER-hunting-ticket-issue' },
  law: [
    {
      act: order13,
      article: 'порядок выдачи и аннулирования билета',
      verified: true,
      source: 'https://normativ.kontur.ru/document?documentId=175647&moduleId=1 (действует ли приказ в 2026 году, не проверено)',
    },
    { act: huntingLaw, article: 'статьи 20–21', verified: false },
  ],
  whoMay:
    'Гражданин России от 18 лет, который знает требования охотничьего минимума. Непогашенной судимости за умышленное преступление быть не должно.',
  fit: fit(
    [
      whether('age', 'Вам есть 18 лет?'),
      whether('minimum', 'Вы знаете требования охотничьего минимума?'),
      whether('conviction', 'Есть непогашенная судимость за умышленное преступление?'),
      whether('ticket', 'У вас уже есть действующий билет?'),
    ],
    [
      against('age', 'no', 'вам ещё нет 18 лет', 'Федеральный закон № 209-ФЗ «Об охоте», статьи 20–21'),
      against('minimum', 'no', 'нужно знать охотничий минимум', 'Приказ Минприроды России № 13, порядок выдачи'),
      against(
        'conviction',
        'yes',
        'есть непогашенная судимость за умышленное преступление',
        'Федеральный закон № 209-ФЗ «Об охоте», статьи 20–21',
      ),
      against('ticket', 'yes', 'билет вам уже выдали, и он действует', 'Приказ Минприроды России № 13, порядок выдачи'),
    ],
  ),
  documents: [
    {
      name: 'Ваша фотография',
      required: true,
      note: 'Светлый фон, без головного убора. Снимок нужен только для билета: личность по нему не проверяют.',
    },
  ],
  askedByUs: [
    { what: 'паспорт и возраст', registry: 'МВД' },
    { what: 'регистрация по месту жительства', registry: 'МВД' },
    { what: 'судимость', registry: 'другое ведомство' },
    { what: 'выданные раньше билеты', registry: 'охотхозяйственный реестр' },
  ],
  fee: null,
  deadline: {
    number: 5,
    unit: 'working',
    from: 'registration',
    act: `${order13} и регламент края`,
    verified: true,
    source: 'https://docs.cntd.ru/document/570768111/titles/2NGGC90 (регламент другого региона)',
  },
  otherDeadlines: [
    {
      outcome: 'Подпись готового билета после ответов других ведомств',
      number: 1,
      unit: 'working',
      from: 'documents-complete',
      act: 'регламент края',
      verified: false,
    },
  ],
  registration: 'rule',
  intakeRefusal: [
    {
      code: 'under-18',
      text: 'Вам ещё нет 18 лет.',
      article: 'Федеральный закон № 209-ФЗ «Об охоте», статьи 20–21',
      remedy: 'Подайте заявление, когда исполнится 18 лет.',
      fields: ['applicant.birth-date'],
      verified: false,
    },
    {
      code: 'minimum-not-confirmed',
      text: 'Вы не подтвердили, что знаете охотничий минимум.',
      article: 'Приказ Минприроды России № 13, порядок выдачи',
      remedy: 'Прочитайте требования и поставьте отметку в новом заявлении.',
      fields: ['conditions.minimum'],
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'conviction',
      text: 'Есть непогашенная или неснятая судимость за умышленное преступление.',
      article: 'Федеральный закон № 209-ФЗ «Об охоте», статьи 20–21',
      remedy: 'Подайте снова, когда судимость погасят или снимут. Если сняли через суд, приложите его решение.',
      fields: ['conditions.no-conviction'],
      verified: false,
    },
    {
      code: 'already-issued',
      text: 'Билет вам уже выдали, и он действует.',
      article: 'Приказ Минприроды России № 13, порядок выдачи',
      remedy: 'Если билет потерян или изменились данные, подайте снова и выберите эту причину.',
      fields: ['ticket'],
      verified: false,
    },
    {
      code: 'photo-unsuitable',
      text: 'Фотография не подходит для билета.',
      article: 'Приказ Минприроды России № 13, порядок выдачи',
      remedy: 'Подайте снова с другой фотографией: светлый фон, без головного убора.',
      fields: ['photo'],
      verified: false,
    },
    {
      code: 'false-data',
      text: 'Сведения в заявлении не совпали с данными ведомств.',
      article: 'Приказ Минприроды России № 13, порядок выдачи',
      remedy: 'Сверьте заявление с паспортом, исправьте и подайте снова. Решим за 5 рабочих дней.',
      fields: ['applicant', 'passport'],
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'photo-replace',
      text: 'Фотография не подходит для билета. Пришлите другую: светлый фон, без головного убора.',
      article: 'Приказ Минприроды России № 13, порядок выдачи',
      stopsClock: false,
      waitDays: 3,
      unit: 'working',
      onExpiry: 'decide-on-what-is-there',
      slots: ['photo'],
      verified: false,
    },
  ],
  result: {
    name: 'Охотничий билет',
    description: 'Билет без срока действия и запись в охотхозяйственном реестре.',
    titles: {
      approval: 'Решение о выдаче охотничьего билета',
      refusal: 'Решение об отказе в выдаче охотничьего билета',
    },
  },
  delivery: ['cabinet', 'agency', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в ведомстве, которое выдаёт билет'],
  appeal: complaint,
  correction: correctionOf('Билет'),
  form: {
    pages: [
      applicantPage({ minAge: 18 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'ticket',
        title: 'Какой нужен билет',
        fields: [
          {
            id: 'reason',
            kind: 'choice',
            label: 'Почему вы обращаетесь',
            options: [
              { value: 'first', label: 'Получаю билет впервые' },
              { value: 'lost', label: 'Прежний билет потерян или испорчен' },
              { value: 'changed', label: 'Изменились фамилия или другие данные' },
            ],
          },
          {
            id: 'previous',
            kind: 'text',
            label: 'Серия и номер прежнего билета',
            hint: 'Если не помните, оставьте пустым: найдём по реестру.',
            optional: true,
            when: { field: 'reason', is: ['lost', 'changed'] },
            maxLength: 40,
          },
        ],
      },
      {
        kind: 'questions',
        id: 'conditions',
        title: 'Условия для охотника',
        lead: 'Без этих двух отметок билет выдать нельзя.',
        fields: [
          {
            id: 'minimum',
            kind: 'confirm',
            label: 'Я знаю требования охотничьего минимума',
            hint: 'Это требования к охоте, безопасности и обращению с оружием.',
          },
          {
            id: 'no-conviction',
            kind: 'confirm',
            label: 'У меня нет непогашенной судимости за умышленное преступление',
            hint: 'Проверим это сами, справка не нужна.',
          },
        ],
      },
      {
        kind: 'files',
        id: 'photo',
        title: 'Фотография для билета',
        lead: 'Подойдёт снимок на телефон. Личность по нему не проверяют.',
        slots: [
          {
            id: 'photo',
            label: 'Ваша фотография',
            hint: 'Светлый фон, лицо целиком, без головного убора.',
            required: true,
            types: ['jpg', 'png'],
            maxFiles: 1,
          },
        ],
      },
    ],
  },
  synonyms: [
    'охотбилет',
    'билет охотника',
    'получить охотничий',
    'документы на охоту',
    'хочу охотиться',
    'разрешение охотиться',
    'охотничий билет единого образца',
    'как стать охотником',
    'восстановить охотбилет',
    'потерял охотничий билет',
    'ружьё оружие дичь утка',
  ],
  retention: { draftDays: 100, caseYears: 5 },
};
