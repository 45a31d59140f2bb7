import { applicantPage } from '../pages/applicant.ts';
import { organisationPage } from '../pages/organisation.ts';
import { complaint, correctionOf } from '../remedies.ts';
import type { Service } from '../service.ts';
import { alcoholLaw, feeArticle, outletsPage, taxCode } from './alcohol.ts';

const feeSource = 'https://360.ru/news/mosobl/pravila-poluchenija-litsenzij-na-prodazhu-alkogolja-izmenilis-v-podmoskove/';

export const alcoholLicenseRenew: Service = {
  slug: 'alcohol-license-renew',
  title: 'Продлить лицензию на продажу алкоголя',
  official: 'Лицензирование розничной продажи алкогольной продукции: продление срока действия лицензии',
  summary: 'Продлить можно только действующую лицензию. Подайте заявление заранее: после её окончания нужна новая.',
  topic: 'licences',
  category: 'state',
  audience: ['organisation'],
  decidedBy: 'region',
  department: 'trade',
  action: 'renew',
  trustLevel: 2,
  filing: { requires: 'qualified' },
  codes: { frgu: 'PLACEHOLDER-alcohol-license-renew', target: 'PLACEHOLDER-alcohol-license-renew' },
  law: [
    { act: alcoholLaw, article: 'статья 19, порядок продления', verified: false },
    { act: taxCode, article: 'статья 333.33, пункт 1, подпункт 94', verified: true, source: feeSource },
  ],
  whoMay: 'Организация, у которой лицензия ещё действует.',
  documents: [
    {
      name: 'Новый договор аренды',
      required: false,
      note: 'Нужен, если прежний кончается раньше лицензии и права нет в реестре недвижимости.',
    },
    { name: 'Квитанция об оплате пошлины', required: false, note: 'Без неё найдём платёж сами. С ней будет быстрее.' },
  ],
  askedByUs: [
    { what: 'действующая лицензия', registry: 'государственный реестр лицензий' },
    { what: 'право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'налоговый долг', registry: 'другое ведомство' },
    { what: 'неоплаченные штрафы', registry: 'другое ведомство' },
    { what: 'оплата пошлины', registry: 'другое ведомство' },
  ],
  fee: {
    kopecks: 6_500_000,
    basis: feeArticle,
    note: 'За каждый год и за каждое место продажи. В сельском населённом пункте — 20 000 ₽. Если в продлении откажут, для новой подачи пошлину платят заново полностью.',
    verified: true,
    source: feeSource,
  },
  deadline: {
    number: 10,
    unit: 'working',
    from: 'registration',
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
      code: 'expired',
      text: 'Лицензия уже закончилась.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Подайте заявление на новую лицензию.',
      fields: ['licence.valid-until'],
      verified: false,
    },
    {
      code: 'too-long',
      text: 'Срок больше пяти лет.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Укажите срок не больше пяти лет и подайте снова.',
      fields: ['licence.years'],
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'debt-or-fine',
      text: 'На день проверки есть долг по налогам или неоплаченный штраф.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Погасите долг и подайте снова, пока лицензия действует. Пошлину придётся оплатить заново.',
      verified: false,
    },
    {
      code: 'late',
      text: 'Заявление пришло после окончания лицензии.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Оформите новую лицензию и не продавайте алкоголь, пока её не выдадут.',
      fields: ['licence.valid-until'],
      verified: false,
    },
    {
      code: 'premises-lost',
      text: 'У вас больше нет права на одно из мест продажи.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      remedy: 'Уберите это место из лицензии через переоформление или оформите право на него.',
      fields: ['outlets', 'papers.premises-contract'],
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'premises-not-shown',
      text: 'Не подтверждено право на помещение на новый срок. Пришлите договор.',
      article: 'Федеральный закон № 171-ФЗ, статья 19',
      stopsClock: true,
      waitDays: 30,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['premises-contract'],
      verified: false,
    },
  ],
  result: {
    name: 'Запись в реестре лицензий с новым сроком',
    description: 'В государственном реестре лицензий появится новая дата окончания.',
    titles: {
      approval: 'Решение о продлении лицензии на розничную продажу алкоголя',
      refusal: 'Решение об отказе в продлении лицензии на розничную продажу алкоголя',
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
      {
        kind: 'questions',
        id: 'licence',
        title: 'Лицензия и новый срок',
        lead: 'Пошлина — 65 000 ₽ за каждый год и каждое место. В сельском населённом пункте — 20 000 ₽.',
        fields: [
          { id: 'number', kind: 'text', label: 'Номер действующей лицензии', maxLength: 60 },
          {
            id: 'valid-until',
            kind: 'date',
            label: 'До какого числа она действует',
            hint: 'Если лицензия уже закончилась, нужна новая.',
            range: 'future',
          },
          {
            id: 'years',
            kind: 'number',
            label: 'На сколько лет продлить',
            hint: 'От 1 до 5.',
            min: 1,
            max: 5,
            whole: true,
            unit: 'лет',
          },
        ],
      },
      outletsPage('Назовите места, которые остаются в лицензии.'),
      {
        kind: 'files',
        id: 'papers',
        title: 'Документы, если они нужны',
        lead: 'Приложите то, чего нет в реестрах. Можно не прикладывать ничего.',
        slots: [
          {
            id: 'premises-contract',
            label: 'Новый договор аренды',
            hint: 'Если прежний кончается раньше лицензии и права нет в реестре недвижимости.',
            required: false,
            types: ['pdf', 'jpg', 'png'],
            maxFiles: 5,
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
    'продление алкогольной лицензии',
    'продлить алкоголь',
    'продлить алколицензию',
    'заканчивается лицензия на алкоголь',
    'пролонгация лицензии спиртное',
    'новый срок лицензии магазин',
    'истекает срок лицензии пиво',
  ],
  retention: { draftDays: 100, caseYears: 5 },
};
