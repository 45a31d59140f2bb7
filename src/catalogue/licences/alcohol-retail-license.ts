import { applicantPage } from '../pages/applicant.ts';
import { organisationPage } from '../pages/organisation.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { complaint, correctionOf } from '../remedies.ts';
import type { Service } from '../service.ts';
import { alcoholLaw, feeArticle, outletsPage, taxCode } from './alcohol.ts';

const feeSource = 'https://riamo.ru/news/obschestvo/v-podmoskove-izmenilis-pravila-poluchenija-litsenzij-na-prodazhu-alkogolja/';

export const alcoholRetailLicense: Service = {
  slug: 'alcohol-retail-license',
  title: 'Лицензия на продажу алкоголя',
  official: 'Лицензирование розничной продажи алкогольной продукции: выдача лицензии',
  summary: 'Лицензия нужна магазину или кафе, чтобы продавать алкоголь. Её дают на срок до пяти лет.',
  topic: 'licences',
  category: 'state',
  audience: ['organisation'],
  decidedBy: 'region',
  department: 'trade',
  action: 'issue',
  trustLevel: 2,
  filing: { requires: 'qualified' },
  codes: { frgu: 'PLACEHOLDER-alcohol-retail-license', target: 'PLACEHOLDER-alcohol-retail-license-issue' },
  law: [
    {
      act: alcoholLaw,
      article: 'статья 19, порядок выдачи',
      verified: true,
      source: 'https://zakonrf.info/amp/doc-13526331/gl3-st19',
    },
    {
      act: alcoholLaw,
      article: 'статья 18, пункт 2: магазин и кафе — отдельные лицензии',
      verified: true,
      source:
        'https://adm-saki.ru/zayavlenie/roznichnaya-prodazha-alkogolya-v-kafe-ne-imeyushhem-litsenzii-na-roznichnuyu-prodazhu-alkogolya-byla.html',
    },
    { act: alcoholLaw, article: 'статья 16, требования к месту продажи', verified: false },
    {
      act: taxCode,
      article: 'статья 333.33, пункт 1, подпункт 94',
      verified: true,
      source: `${feeSource} (размер; номер подпункта — по документу до 2014 года)`,
    },
  ],
  whoMay:
    'Только организация, у которой есть магазин или кафе в постоянном здании. Предпринимателю без организации лицензию на крепкий алкоголь не дают. Магазин и кафе — две разные лицензии.',
  fit: fit(
    [
      asked('who', 'Кто вы?', { organisation: 'Организация', entrepreneur: 'Предприниматель', citizen: 'Гражданин' }),
      whether('building', 'Магазин или кафе в постоянном здании?'),
      whether('fine', 'Есть неоплаченный в срок штраф за нарушение при продаже алкоголя?'),
    ],
    [
      against(
        'who',
        ['entrepreneur', 'citizen'],
        'лицензию на крепкий алкоголь дают только организациям',
        'Федеральный закон № 171-ФЗ, статья 16',
      ),
      against('building', 'no', 'магазин или кафе должны быть в постоянном здании', 'Федеральный закон № 171-ФЗ, статья 16'),
      against(
        'fine',
        'yes',
        'не оплачен в срок штраф за нарушение при обороте алкоголя',
        'Федеральный закон № 171-ФЗ, статья 19',
      ),
    ],
  ),
  documents: [
    {
      name: 'Договор на помещение',
      required: false,
      note: 'Нужен, если права нет в реестре недвижимости: аренда до года, субаренда.',
    },
    { name: 'План зала с площадью', required: false, note: 'Нужен, если площади нет в реестре недвижимости.' },
    { name: 'Квитанция об оплате пошлины', required: false, note: 'Без неё найдём платёж сами. С ней будет быстрее.' },
  ],
  askedByUs: [
    { what: 'организация и уставный капитал', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'право на помещение и его площадь', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'налоговый долг', registry: 'другое ведомство' },
    { what: 'неоплаченные штрафы', registry: 'другое ведомство' },
    { what: 'регистрация кассы', registry: 'другое ведомство' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 6_500_000,
    basis: feeArticle,
    note: 'За каждый год и за каждое место продажи. В сельском населённом пункте — 20 000 ₽. Неполный год считается полным. Если в лицензии откажут, пошлину можно зачесть при новой подаче.',
    verified: true,
    source: feeSource,
  },
  deadline: {
    number: 15,
    unit: 'working',
    from: 'documents-complete',
    act: 'Федеральный закон № 171-ФЗ, статья 19',
    verified: false,
  },
  otherDeadlines: [
    {
      outcome: 'Сообщение о принятом решении',
      number: 3,
      unit: 'working',
      from: 'documents-complete',
      act: 'Федеральный закон № 171-ФЗ, статья 19',
      verified: false,
    },
  ],
  registration: 'officer',
  intakeRefusal: [
    {
      code: 'no-authority',
      text: 'Заявление подал тот, кто не может действовать за организацию.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Пусть заявление подаст руководитель или сотрудник с доверенностью.',
      fields: ['applicant'],
      verified: false,
    },
    {
      code: 'outlets-incomplete',
      text: 'Не указаны обязательные сведения о местах продажи.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Допишите адрес, площадь и право на помещение и подайте снова.',
      fields: ['outlets'],
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'tax-debt',
      text: 'У организации есть долг по налогам выше порога закона.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Погасите долг, дождитесь обновления данных налоговой и подайте снова. Пошлина зачтётся.',
      verified: false,
    },
    {
      code: 'unpaid-fine',
      text: 'Не оплачен в срок штраф за нарушение при обороте алкоголя.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Оплатите штраф и подайте снова с номером платежа.',
      verified: false,
    },
    {
      code: 'premises',
      text: 'Зал меньше нормы или право на помещение не подтверждено.',
      article: 'Федеральный закон № 171-ФЗ, статья 16',
      remedy: 'Найдите другое помещение или зарегистрируйте договор в Росреестре.',
      fields: ['outlets', 'papers.premises-contract', 'papers.hall-plan'],
      verified: false,
    },
    {
      code: 'forbidden-zone',
      text: 'Место продажи слишком близко к школе, больнице или спортивному объекту.',
      article: 'Федеральный закон № 171-ФЗ, статья 16',
      remedy: 'Проверьте границы на карте муниципалитета. Если расстояние измерили неверно, подайте жалобу.',
      fields: ['outlets.address'],
      verified: false,
    },
    {
      code: 'capital',
      text: 'Уставный капитал меньше, чем установил регион.',
      article: 'Закон края о розничной продаже алкогольной продукции',
      remedy: 'Увеличьте капитал, внесите запись в ЕГРЮЛ и подайте снова.',
      verified: false,
    },
    {
      code: 'false-data',
      text: 'Сведения в заявлении недостоверны.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Исправьте сведения и подайте новое заявление.',
      fields: ['organisation', 'outlets'],
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'document-missing',
      text: 'Не хватает документа или в заявлении описка. Пришлите недостающее.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      stopsClock: true,
      waitDays: 30,
      unit: 'calendar',
      onExpiry: 'refuse',
      slots: ['premises-contract', 'hall-plan', 'fee-receipt'],
      verified: false,
    },
  ],
  result: {
    name: 'Выписка из реестра лицензий',
    description: 'О лицензии делают запись в государственном реестре. Вам выдают выписку с QR-кодом. Срок — до пяти лет.',
    titles: {
      approval: 'Решение о выдаче лицензии на розничную продажу алкоголя',
      refusal: 'Решение об отказе в выдаче лицензии на розничную продажу алкоголя',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в ведомстве, которое выдаёт лицензию'],
  appeal: complaint,
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      applicantPage({ lead: 'Заявление подаёт руководитель или сотрудник с доверенностью. Здесь нужны данные этого человека.' }),
      organisationPage(),
      outletsPage('Назовите каждое место, где будете продавать алкоголь.'),
      {
        kind: 'questions',
        id: 'licence',
        title: 'Срок лицензии',
        lead: 'Пошлина — 65 000 ₽ за каждый год и каждое место. В сельском населённом пункте — 20 000 ₽.',
        fields: [
          { id: 'years', kind: 'number', label: 'На сколько лет', hint: 'От 1 до 5.', min: 1, max: 5, whole: true, unit: 'лет' },
        ],
      },
      {
        kind: 'files',
        id: 'papers',
        title: 'Документы, если они нужны',
        lead: 'Приложите то, чего нет в реестрах. Можно не прикладывать ничего.',
        slots: [
          {
            id: 'premises-contract',
            label: 'Договор на помещение',
            hint: 'Если права нет в реестре недвижимости: аренда до года, субаренда.',
            required: false,
            types: ['pdf', 'jpg', 'png'],
            maxFiles: 5,
          },
          {
            id: 'hall-plan',
            label: 'План зала с площадью',
            hint: 'Если площади нет в реестре недвижимости.',
            required: false,
            types: ['pdf', 'jpg', 'png'],
            maxFiles: 3,
          },
          {
            id: 'fee-receipt',
            label: 'Квитанция об оплате пошлины',
            hint: 'Без неё найдём платёж сами. С ней будет быстрее.',
            required: false,
            types: ['pdf', 'jpg', 'png'],
            maxFiles: 1,
          },
        ],
      },
    ],
  },
  synonyms: [
    'алкогольная лицензия',
    'лицензия на алкоголь',
    'алколицензия',
    'разрешение торговать спиртным',
    'продавать водку пиво вино',
    'лицензия на пиво и вино кафе',
    'лицензия на спиртное магазин',
    'открыть магазин алкоголя',
    'открыть алкомаркет',
    'бар ресторан крепкие напитки',
  ],
  retention: { draftDays: 100, caseYears: 5 },
};
