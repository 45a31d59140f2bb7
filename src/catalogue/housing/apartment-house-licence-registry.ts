import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { housingCode } from '../parts/codes.ts';
import { address, area, choice, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Приказ Минстроя России от 25.12.2015 № 938/пр';
const source = 'https://docs.cntd.ru/document/406209412/titles/DGQ95B (регламент жилищной инспекции другого региона)';
const at = (part: string) => housingCode.at(`статья 198, ${part}`);
const removes = { field: 'action.action', is: 'terminate' };
const adds = { field: 'action.action', is: ['issue', 'amend'] };

export const apartmentHouseLicenceRegistry = define({
  slug: 'apartment-house-licence-registry',
  title: 'Внести дом в реестр лицензий или исключить его',
  official:
    'Внесение изменений в реестр лицензий субъекта Российской Федерации в связи с заключением, прекращением, расторжением договора управления многоквартирным домом',
  summary:
    'Управляющая организация вправе работать с домом, когда он записан за ней в реестре. Подайте за 5 рабочих дней после договора.',
  topic: 'housing',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'housing-inspection',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    housingCode.read('статья 198, части 2, 3, 3.1, 4'),
    readLaw('Регламент жилищной инспекции', 'пункт 4.2: не больше 10 рабочих дней', source),
    law(order, 'порядок внесения изменений в реестр'),
  ],
  whoMay:
    'Управляющая организация с лицензией, если собственники заключили с ней договор или расторгли его. Товарищество и кооператив — если дом меняет способ управления.',
  documents: [
    { name: 'Протокол общего собрания собственников', required: true },
    { name: 'Договор управления с приложениями', required: true, note: 'Только чтобы внести дом или исправить запись.' },
    { name: 'Акт передачи документов на дом', required: false, note: 'Если дом переходит от другой организации.' },
  ],
  askedByUs: [
    { what: 'сведения о доме и протокол собрания', registry: 'ГИС ЖКХ — система жилищного хозяйства' },
    { what: 'лицензия и её срок', registry: 'реестр лицензий края' },
    { what: 'организация и её руководитель', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'адрес дома', registry: 'реестр адресов' },
    { what: 'не отменил ли суд собрание', registry: 'суды' },
  ],
  deadline: term(10, 'working', 'Регламент жилищной инспекции, пункт 4.2', { source }),
  otherDeadlines: [
    { outcome: 'Проверка, если на дом претендуют две организации', ...term(30, 'working', `${order}, приостановление`) },
  ],
  intakeRefusal: [
    ground(
      'no-minutes',
      'Протокола нет в ГИС ЖКХ (системе жилищного хозяйства).',
      at('часть 2'),
      'Разместите протокол в системе и подайте снова.',
      ['meeting.code'],
    ),
    ground(
      'not-head',
      'Заявление подписал не руководитель.',
      at('часть 2'),
      'Подпишите подписью руководителя или того, кому он доверил.',
      ['organisation.head'],
    ),
  ],
  refusal: [
    ground(
      'another-company',
      'Дом числится за другой организацией, её договор не прекращён.',
      at('часть 3'),
      'Приложите протокол о расторжении с ней. Инспекция проверит обе стороны.',
      ['former-manager', 'papers.minutes'],
    ),
    ground(
      'void-meeting',
      'Собрание прошло с нарушением: не хватило голосов или нарушен порядок.',
      at('часть 3.1'),
      'Проведите собрание заново и приложите новый протокол.',
      ['meeting', 'papers.minutes'],
    ),
    ground(
      'data-differ',
      'Сведения в ГИС ЖКХ (системе жилищного хозяйства) и в заявлении расходятся.',
      at('часть 2'),
      'Исправьте запись в системе или заявление и подайте снова.',
      ['house', 'contract', 'meeting.code'],
    ),
    ground('court', 'Суд признал собрание недействительным.', at('часть 3.1'), 'Подайте снова после нового собрания.', [
      'meeting',
      'papers.minutes',
    ]),
    ground(
      'no-licence',
      'Лицензия прекращена или не продлена.',
      'Жилищный кодекс РФ, статья 192',
      'Сначала продлите или получите лицензию.',
      ['house.licence'],
    ),
  ],
  askMore: [
    ask(
      'two-companies',
      'На этот дом подали две организации, идёт проверка. Пришлите договор и протокол целиком.',
      at('часть 3.1'),
      ['contract-paper', 'minutes', 'handover'],
      { days: 30, stops: true },
    ),
  ],
  result: {
    name: 'Запись о доме в реестре лицензий',
    description: 'Дом записан за вами или исключён из вашего списка. День, с которого вы управляете домом, назван в решении.',
    titles: {
      approval: 'Решение о внесении изменений в реестр лицензий',
      refusal: 'Решение об отказе во внесении изменений в реестр лицензий',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['в жилищной инспекции края', 'в ГИС ЖКХ — системе жилищного хозяйства'],
  correction: correctionOf('Запись'),
  form: {
    pages: [
      actionPage({ issue: 'Внести дом', amend: 'Исправить запись о доме', terminate: 'Исключить дом' }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      {
        kind: 'questions',
        id: 'house',
        title: 'Дом',
        fields: [
          address('address', 'Адрес дома', { hint: 'Квартиру не указывайте.' }),
          area('Площадь дома', { when: adds }),
          text('licence', 'Номер вашей лицензии', { maxLength: 60 }),
          longtext('mistake', 'Что исправить в записи', { when: { field: 'action.action', is: 'amend' }, maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'meeting',
        title: 'Собрание собственников',
        fields: [
          text('number', 'Номер протокола', { maxLength: 60 }),
          date('on', 'Дата протокола', { range: 'past' }),
          text('code', 'Код протокола в ГИС ЖКХ — системе жилищного хозяйства', {
            hint: 'Скопируйте из карточки протокола.',
            maxLength: 100,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'contract',
        title: 'Договор управления',
        fields: [
          text('number', 'Номер договора', { maxLength: 60 }),
          date('from', 'Дата договора', { range: 'past' }),
          date('until', 'Действует до', { when: adds }),
          choice(
            'end',
            'Почему договор кончился',
            {
              expired: 'Истёк срок',
              meeting: 'Собственники выбрали другую организацию',
              agreed: 'По соглашению',
              licence: 'Прекращена лицензия',
              way: 'Дом сменил способ управления',
              other: 'Другое',
            },
            { when: removes },
          ),
          text('other-end', 'Что произошло', { when: { field: 'end', is: 'other' } }),
          date('ended', 'С какого дня', { when: removes }),
        ],
      },
      {
        kind: 'questions',
        id: 'former-manager',
        title: 'Кто управлял домом раньше',
        when: { field: 'action.action', is: 'issue' },
        fields: [
          yesno('was', 'Управляла ли домом другая организация?'),
          text('name', 'Её название и ИНН', { when: { field: 'was', is: 'yes' }, maxLength: 300 }),
          yesno('told', 'Сообщили ли ей о решении собрания?', { when: { field: 'was', is: 'yes' } }),
        ],
      },
      papersPage([
        needed('minutes', 'Протокол общего собрания собственников', { maxFiles: 5 }),
        needed('contract-paper', 'Договор управления с приложениями', { when: adds, maxFiles: 10 }),
        ifAny('handover', 'Акт передачи документов на дом', { hint: 'Если дом переходит от другой организации.' }),
      ]),
    ],
  },
  synonyms: [
    'сменить управляющую компанию',
    'внести дом в лицензию',
    'реестр лицензий дом',
    'переход дома в другую УК',
    'исключить дом из реестра',
    'дом бросила управляющая компания',
    'изменение перечня домов',
    'управляющая организация дом',
  ],
  notes:
    'Пять рабочих дней на сообщение прочитаны в кодексе редакции конца 2023 года, десять рабочих дней на решение — в регламенте другого региона. 30 дней проверки при споре — по памяти; приказ № 938/пр не читан. Лицензия управляющей организации — другая услуга. Квалифицированная подпись — по описанию услуги.',
});
