import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, count, date, longtext, snils, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  changedIn,
  checkedIn,
  feeForLicence,
  feePage,
  heldLicencePage,
  licenceTerm,
  licensing,
  licensingAct,
  licensingLaw,
  premisesPage,
  premisesPaper,
  premisesSlot,
} from './licensing.ts';

const rules = 'Постановление Правительства РФ от 01.06.2021 № 852';
const applies = { field: 'action.action', is: 'issue' };
const care = { any: [applies, { field: 'change.what', is: ['address', 'works'] }] };
const leads = { any: [applies, { field: 'change.what', is: 'head' }] };
const at = (part: string) => `${rules}, ${part}`;

export const medicalLicense = define({
  slug: 'medical-license',
  title: 'Лицензия на медицинскую деятельность',
  official: 'Лицензирование медицинской деятельности',
  summary: 'Нужна клинике, кабинету врача, массажу по назначению, косметологу с уколами. Её дают на конкретные адреса и услуги.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    readLaw(
      `${rules} «О лицензировании медицинской деятельности…»`,
      'Положение и перечень работ и услуг; действует до 01.09.2027',
      'https://normativ.kontur.ru/document?documentId=392825&moduleId=1',
    ),
    readLaw(licensingAct, 'статья 12, часть 1, пункт 46', 'https://journals.eco-vector.com/RMMArep/article/view/625894'),
    ...licensingLaw,
    readLaw(
      'Федеральный закон от 21.11.2011 № 323-ФЗ «Об основах охраны здоровья граждан»',
      'статья 15',
      'http://www.forex-day.ru/index.php?docid=103792',
    ),
  ],
  whoMay: 'Организация или предприниматель с медицинским образованием и стажем. Федеральные учреждения подают в Росздравнадзор.',
  documents: [
    premisesPaper,
    { name: 'Документы на оборудование', required: false, note: 'Если его нет в медицинской системе ЕГИСЗ.' },
    { name: 'Дипломы, которых нет в реестре', required: false, note: 'Обычно это дипломы до 2021 года.' },
  ],
  askedByUs: [
    { what: 'санитарное заключение', registry: 'Роспотребнадзор' },
    { what: 'врачи, медсёстры и их аккредитация', registry: 'ЕГИСЗ — медицинская система' },
    { what: 'право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 750_000,
    basis: feeForLicence,
    note: 'За новую лицензию.',
    verified: false,
  },
  fees: [
    {
      action: 'amend',
      kopecks: 350_000,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 92',
      note: 'За новый адрес или услугу. За другие изменения — 750 ₽.',
      verified: false,
    },
  ],
  deadline: licenceTerm(
    `${licensing('статья 14')}; ${rules}`,
    'https://rmbic.tatarstan.ru/tat/index.htm/news/2060754.htm (другой регион, 2022 год, «в большинстве случаев»)',
  ),
  otherDeadlines: [changedIn, checkedIn],
  intakeRefusal: [
    ground(
      'on-paper',
      'Заявление принесли на бумаге. С сентября 2022 года его принимают только электронно.',
      at('порядок подачи'),
      'Подайте его здесь или на Госуслугах.',
    ),
    ground(
      'alien-signature',
      'Заявление подписано не подписью организации или предпринимателя.',
      licensing('статья 13'),
      'Подпишите подписью руководителя и подайте снова.',
      ['on-behalf'],
    ),
  ],
  refusal: [
    ground(
      'no-sanitary-paper',
      'Нет действующего санитарного заключения на этот адрес и эти услуги.',
      at('требования к лицензиату'),
      'Получите заключение Роспотребнадзора и подайте снова.',
      ['premises.sanitary'],
    ),
    ground(
      'equipment',
      'Кабинет оснащён не по стандарту.',
      at('требования к лицензиату'),
      'Докупите оборудование или уберите услугу и подайте снова.',
      ['devices', 'premises.works'],
    ),
    ground(
      'staff',
      'У врача нет аккредитации или у руководителя не хватает стажа.',
      at('требования к лицензиату'),
      'Пройдите аккредитацию или назовите другого специалиста.',
      ['staff', 'head'],
    ),
    ground(
      'false-data',
      'Сведения о медицинских услугах недостоверны.',
      licensing('статья 14'),
      'Исправьте их в медицинской системе ЕГИСЗ и в заявлении.',
      ['premises', 'staff', 'devices'],
    ),
  ],
  askMore: [
    ask(
      'missing-paper',
      'Не хватает части документов. Пришлите то, что названо в письме.',
      licensing('статья 13'),
      ['premises-contract', 'equipment-papers', 'diplomas'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Выписка из единого реестра лицензий',
    description: 'Лицензию записывают в реестр Росздравнадзора, вам приходит выписка с QR-кодом.',
    titles: {
      approval: 'Решение о лицензии на медицинскую деятельность',
      refusal: 'Решение об отказе в лицензии на медицинскую деятельность',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['на Госуслугах'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        amend: 'Добавить адрес или услугу, изменить данные',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choices('what', 'Что меняем', {
            address: 'Новый адрес',
            works: 'Новые услуги по прежнему адресу',
            closed: 'Закрыли адрес или услугу',
            head: 'Главный врач',
            name: 'Название или адрес организации',
          }),
          text('closed', 'Какой адрес или услугу закрыли', { when: { field: 'what', is: 'closed' }, maxLength: 300 }),
        ],
      },
      feePage('Новый адрес или услуга — 3 500 ₽, другие изменения — 750 ₽, новая лицензия — 7 500 ₽.'),
      premisesPage({
        title: 'Где и какую помощь оказываете',
        lead: 'Для изменения назовите только новые адреса и те, где меняются услуги.',
        when: care,
        fields: [
          choices('works', 'Какая помощь здесь', {
            doctor: 'Приём врачей',
            nurse: 'Сестринское дело, уколы, массаж',
            dentist: 'Стоматология',
            cosmetic: 'Косметология',
            laboratory: 'Анализы',
            imaging: 'УЗИ, рентген, томография',
            hospital: 'Стационар и операции',
            checks: 'Медосмотры и справки',
            other: 'Другое',
          }),
          longtext('list', 'Точные названия работ и услуг', {
            hint: 'Как в перечне постановления № 852, например: сестринское дело, терапия.',
            maxLength: 2000,
          }),
          text('sanitary', 'Номер санитарного заключения', { maxLength: 60, hint: 'Его выдаёт Роспотребнадзор на этот адрес.' }),
        ],
      }),
      {
        kind: 'repeat',
        id: 'devices',
        title: 'Медицинские изделия',
        lead: 'Приборы и инструменты, без которых эти услуги не оказать.',
        when: care,
        min: 1,
        max: 100,
        itemTitle: 'Изделие',
        addLabel: 'Добавить ещё одно изделие',
        nameBy: ['name'],
        fields: [
          text('name', 'Название и модель'),
          text('registration', 'Номер регистрационного удостоверения', { hint: 'Он есть в паспорте изделия.', maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'head',
        title: 'Кто отвечает за медицинскую помощь',
        lead: 'Главный врач, заведующий или сам предприниматель.',
        when: leads,
        fields: [
          text('name', 'Фамилия, имя и отчество главного врача'),
          text('specialty', 'Специальность'),
          count('experience', 'Стаж по специальности', { min: 0, max: 70, unit: 'лет' }),
          yesno('connected', 'Подключены ли вы к медицинской системе ЕГИСЗ?', { when: applies }),
        ],
      },
      {
        kind: 'repeat',
        id: 'staff',
        title: 'Специалисты',
        lead: 'Врачи, фельдшеры, медсёстры. Дипломы проверим по реестру.',
        when: care,
        min: 1,
        max: 100,
        itemTitle: 'Специалист',
        addLabel: 'Добавить ещё одного специалиста',
        nameBy: ['name'],
        fields: [
          text('name', 'Фамилия, имя и отчество специалиста'),
          snils('snils', 'СНИЛС специалиста', { hint: 'По нему найдём аккредитацию.' }),
          choice('admission', 'Что подтверждает допуск', {
            accreditation: 'Аккредитация',
            certificate: 'Действующий сертификат',
          }),
          date('until', 'До какого числа', { range: 'future' }),
        ],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Больше не лечим', moved: 'Помощь оказывает другая организация' },
        'Понимаю, что лечить после этого нельзя',
      ),
      {
        ...papersPage([
          premisesSlot(),
          ifAny('equipment-papers', 'Документы на оборудование', { hint: 'Если его нет в медицинской системе.', maxFiles: 20 }),
          ifAny('diplomas', 'Дипломы, которых нет в реестре', { maxFiles: 20 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'медицинская лицензия',
    'медлицензия',
    'лицензия стоматология',
    'лицензия массаж',
    'открыть клинику',
    'лицензия косметолог',
    'лицензия медпункт школы',
    'лицензия на медкабинет',
    'открыть медицинский центр',
  ],
  notes:
    'Подача только электронно и 15 рабочих дней «в большинстве случаев» прочитаны в новости другого региона 2022 года. Новый адрес проверяют выездом, это может быть дольше. Пошлина и 10 рабочих дней на изменение — по памяти. Перечень работ в форме укрупнён: точные названия пишут словами.',
});
