import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { cadastralNumber, choices, date, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  changedIn,
  checkedIn,
  feeForLicence,
  heldLicencePage,
  licenceTerm,
  licensing,
  licensingLaw,
  paymentField,
  premisesPage,
  premisesSlot,
} from './licensing.ts';

const rules = 'Постановление Правительства РФ от 28.05.2022 № 980';
const applies = { field: 'action.action', is: 'issue' };
const newYard = { any: [applies, { field: 'scrap.changes', is: 'yard' }] };
const at = (part: string) => `${rules}, ${part}`;

export const scrapMetalLicense = define({
  slug: 'scrap-metal-license',
  title: 'Лицензия на приём металлолома',
  official: 'Лицензирование деятельности по заготовке, хранению, переработке и реализации лома чёрных металлов, цветных металлов',
  summary: 'Нужна, чтобы покупать лом у людей и фирм и продавать его. Свой собственный лом продают без лицензии.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'economy',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    readLaw(
      rules,
      'Положение; с 01.09.2022 вместо постановления от 12.12.2012 № 1287',
      'https://ealegislation.com/document.fwx?rgn=56518',
    ),
    ...licensingLaw,
  ],
  whoMay: 'Организация или предприниматель, у которых есть площадка, весы, пресс и прибор, измеряющий радиацию.',
  documents: [
    { name: 'Договор на площадку', required: false, note: 'Если права нет в реестре недвижимости.' },
    { name: 'Документы на оборудование', required: false, note: 'Если поверки весов и прибора нет в реестре «Аршин».' },
    {
      name: 'Договор с лабораторией или допуск своего контролёра',
      required: false,
      note: 'О проверке лома на радиацию. Приложите то, что у вас есть.',
    },
  ],
  askedByUs: [
    { what: 'право на площадку', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'поверка весов и приборов', registry: '«Аршин» — реестр средств измерений' },
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
      note: 'За новую площадку. За другие изменения — 750 ₽.',
      verified: false,
    },
  ],
  deadline: licenceTerm(licensing('статья 14')),
  otherDeadlines: [changedIn, checkedIn],
  intakeRefusal: [
    ground(
      'another-scrap',
      'Назван лом, которого нет в перечне.',
      at('виды лома'),
      'Выберите чёрный или цветной металл и подайте снова.',
      ['scrap.kinds'],
    ),
    ground(
      'no-signature',
      'Заявление не подписал руководитель.',
      licensing('статья 13'),
      'Подпишите его подписью руководителя и подайте снова.',
      ['on-behalf'],
    ),
  ],
  refusal: [
    ground(
      'yard-unfit',
      'На площадке нет твёрдого покрытия, весов или дозиметра.',
      at('требования к лицензиату'),
      'Оборудуйте площадку и подайте снова.',
      ['premises', 'equipment'],
    ),
    ground(
      'untrained',
      'Работники не обучены проверять лом.',
      at('требования к лицензиату'),
      'Обучите их и приложите удостоверения.',
      ['control', 'papers.radiation'],
    ),
    ground(
      'no-right',
      'Право на площадку не подтвердилось.',
      at('требования к лицензиату'),
      'Зарегистрируйте договор в Росреестре или приложите его.',
      ['premises.tenure', 'papers.premises-contract'],
    ),
    ground(
      'false-data',
      'Сведения о площадке или оборудовании недостоверны.',
      licensing('статья 14'),
      'Исправьте их и подайте снова.',
      ['premises', 'equipment'],
    ),
  ],
  askMore: [
    ask(
      'no-equipment',
      'Нет сведений об оборудовании. Пришлите документы на него.',
      licensing('статья 13'),
      ['equipment-papers', 'radiation', 'premises-contract'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Выписка из реестра лицензий',
    description: 'В реестре записаны вид лома и адреса площадок. Вам приходит выписка с QR-кодом.',
    titles: {
      approval: 'Решение о лицензии на заготовку и реализацию лома металлов',
      refusal: 'Решение об отказе в лицензии на заготовку и реализацию лома металлов',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве экономического развития края'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        amend: 'Добавить площадку или изменить данные',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'scrap',
        title: 'С каким ломом работаете',
        when: goesOn,
        fields: [
          choices('kinds', 'Вид лома', {
            ferrous: ['Чёрный', 'Железо, сталь, чугун.'],
            nonferrous: ['Цветной', 'Медь, алюминий, свинец, латунь.'],
          }),
          choices('works', 'Что делаете', {
            collect: 'Принимаете',
            store: 'Храните',
            process: 'Режете и прессуете',
            sell: 'Продаёте',
          }),
          choices(
            'changes',
            'Что меняется',
            { yard: 'Новая площадка', closed: 'Закрыли площадку', kinds: 'Вид лома', name: 'Название или адрес организации' },
            {
              when: { field: 'action.action', is: 'amend' },
            },
          ),
          text('closed', 'Адрес закрытой площадки', { when: { field: 'changes', is: 'closed' }, maxLength: 300 }),
          paymentField,
        ],
      },
      premisesPage({
        title: 'Площадки',
        lead: 'Для изменения назовите только новые площадки.',
        item: 'Площадка',
        more: 'Добавить ещё одну площадку',
        when: newYard,
        fields: [
          cadastralNumber('Кадастровый номер площадки'),
          yesno('paved', 'Есть ли твёрдое покрытие?', { hint: 'Асфальт, бетон или плиты.' }),
          text('hours', 'Когда принимаете лом', { hint: 'Например: по будням с 9 до 18.', maxLength: 100 }),
        ],
      }),
      {
        kind: 'repeat',
        id: 'equipment',
        title: 'Оборудование',
        lead: 'Весы, пресс, ножницы, прибор для проверки на радиацию.',
        when: newYard,
        min: 1,
        max: 50,
        itemTitle: 'Оборудование',
        addLabel: 'Добавить ещё одно',
        nameBy: ['name'],
        fields: [
          text('name', 'Что это и какая модель'),
          text('serial', 'Заводской номер', { maxLength: 60, hint: 'По нему найдём поверку в реестре.' }),
          date('checked', 'Поверка действует до', { range: 'future', optional: true, hint: 'Только для весов и приборов.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'control',
        title: 'Кто проверяет лом на радиацию',
        when: newYard,
        fields: [
          text('name', 'Фамилия, имя и отчество контролёра', { hint: 'Или название лаборатории, с которой у вас договор.' }),
          text('certificate', 'Номер удостоверения или договора', { maxLength: 60 }),
          phone('phone', 'Телефон контролёра или лаборатории'),
        ],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Больше не принимаем лом', own: 'Продаём только свой лом' },
        'Понимаю, что принимать лом после этого нельзя',
      ),
      {
        ...papersPage([
          { ...premisesSlot(), label: 'Договор на площадку' },
          ifAny('equipment-papers', 'Документы на оборудование', { hint: 'Если поверки нет в реестре «Аршин».', maxFiles: 20 }),
          ifAny('radiation', 'Договор с лабораторией или допуск своего контролёра', { maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'лицензия металлолом',
    'приём лома лицензия',
    'открыть пункт приема металла',
    'лом цветмет',
    'чермет лицензия',
    'металлолом бизнес',
    'скупка металла',
    'разборка лома разрешение',
  ],
  notes:
    'Смена постановления прочитана. До 2022 года решали 45 рабочих дней, изменения — 30 или 10; нынешние 15 рабочих дней и пошлины — по памяти. Правила для тех, кто принимает лом, часто меняют: сверить редакцию. Какое ведомство края выдаёт лицензию, решает регион.',
});
