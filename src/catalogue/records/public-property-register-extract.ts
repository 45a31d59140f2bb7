import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, cadastralNumber, choice, longtext, municipality, text } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Порядок ведения реестров муниципального имущества (приказ Минфина России от 10.10.2023 № 163н)';

export const publicPropertyRegisterExtract = define({
  slug: 'public-property-register-extract',
  title: 'Чьё это имущество: города или края',
  official: 'Предоставление информации об объектах учёта и выписки из реестра муниципального имущества',
  summary: 'Узнайте, принадлежит ли дом, квартира, участок или труба городу, округу или краю.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    law('Приказ Минфина России от 10.10.2023 № 163н (порядок ведения реестров муниципального имущества)', 'в целом'),
    law('Закон края об управлении имуществом края', 'реестр имущества края'),
  ],
  whoMay: 'Любой человек и любая организация. Объяснять, зачем, не нужно.',
  documents: [{ name: 'Старые документы на объект', required: false, note: 'Если по ним легче понять, о чём речь.' }],
  askedByUs: [
    { what: 'запись об объекте', registry: 'реестр муниципального и краевого имущества' },
    { what: 'кто собственник', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'кто руководит организацией', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(10, 'calendar', order),
  registration: 'rule',
  intakeRefusal: [
    ground('no-object', 'По ответам объект не найти.', order, 'Назовите адрес или кадастровый номер и подайте снова.', [
      'object',
    ]),
    ground('unreadable', 'Из описания непонятно, о чём речь.', order, 'Опишите объект иначе и подайте снова.', ['object.words']),
  ],
  refusal: [
    ground(
      'ambiguous',
      'По этому адресу несколько объектов.',
      order,
      'Добавьте кадастровый номер или точный адрес: корпус, литеру, помещение.',
      ['object'],
    ),
    ground(
      'other-register',
      'Этот объект ведут в другом реестре: края или страны.',
      order,
      'В ответе назван верный реестр. Подайте туда.',
      ['register'],
    ),
  ],
  askMore: [
    ask('which-one', 'Адрес старый, и объект не находится. Пришлите любой документ на него.', order, ['old-papers'], {
      days: 10,
    }),
  ],
  result: {
    name: 'Выписка из реестра имущества',
    description: 'Если объекта в реестре нет, придёт справка об этом. Её тоже принимают суд и нотариус.',
    titles: { approval: 'Выписка из реестра имущества', refusal: 'Отказ в выписке из реестра имущества' },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в комитете по земле и имуществу округа'],
  correction: correctionOf('Выписку'),
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'register',
        title: 'Где искать',
        fields: [
          municipality('В каком округе объект', 'Заявление попадёт в комитет по имуществу этого округа.'),
          choice('whose', 'Чей реестр', {
            town: 'Города или округа',
            region: 'Края',
            unknown: ['Не знаю', 'Проверят оба.'],
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'object',
        title: 'О чём спрашиваете',
        fields: [
          choice('kind', 'Что это', {
            home: 'Квартира, комната или дом',
            building: 'Другое здание или помещение',
            land: 'Земля',
            network: 'Труба, кабель, дорога',
            movable: 'Движимое: машина, оборудование',
          }),
          address('address', 'Адрес', { when: { not: { field: 'kind', is: 'movable' } } }),
          cadastralNumber('Кадастровый номер', { optional: true, when: { not: { field: 'kind', is: 'movable' } } }),
          text('movable', 'Название и номер вещи', { when: { field: 'kind', is: 'movable' } }),
          longtext('words', 'Что ещё поможет найти', {
            optional: true,
            maxLength: 500,
            hint: 'Например: бывшая котельная за школой.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'purpose',
        title: 'Зачем нужна выписка',
        fields: [
          choice('why', 'Зачем', {
            privatise: 'Приватизировать жильё',
            rent: 'Взять в аренду или выкупить',
            repair: 'Понять, кто должен чинить',
            court: 'Для суда',
            other: 'Для другого или не хочу говорить',
          }),
        ],
      },
      papersPage([ifAny('old-papers', 'Старые документы на объект')]),
    ],
  },
  synonyms: [
    'чей это дом',
    'муниципальная квартира или нет',
    'выписка из реестра имущества',
    'справка что дом не муниципальный',
    'реестр муниципальной собственности',
    'бесхозное имущество',
    'выписка из казны',
    'краевое имущество',
  ],
  notes:
    'Срок 10 дней и приказ № 163н не сверены. За образец для краевого реестра взят регламент Алтайского края (base.garant.ru/7458444). «Нет в реестре» — тоже результат, отказ редок. Реестр края ведёт агентство по имуществу: комитет округа спрашивает его сам.',
});
