import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { ends, goesOn } from '../pages/ending.ts';
import { organisationPage } from '../pages/organisation.ts';
import { choice, choices, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { alcoholLaw, feeArticle, outletsPage, taxCode } from './alcohol.ts';

const source = 'https://www.kommersant.ru/doc/8180472';
const article = 'Федеральный закон № 171-ФЗ, статья 19';
const adds = { field: 'change.what', is: 'add' };
const removes = { field: 'change.what', is: 'remove' };

export const alcoholLicenseChange = define({
  slug: 'alcohol-license-change',
  title: 'Изменить или закрыть лицензию на алкоголь',
  official: 'Лицензирование розничной продажи алкогольной продукции: переоформление и досрочное прекращение действия лицензии',
  summary: 'Сменили название или адрес, открыли или закрыли магазин — лицензию нужно изменить. Новый срок оформляют отдельно.',
  topic: 'licences',
  audience: ['organisation'],
  decidedBy: 'region',
  department: 'trade',
  action: 'amend',
  actions: ['amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    law(alcoholLaw, 'статьи 19 и 20: переоформление и прекращение'),
    readLaw(taxCode, 'статья 333.33, пункт 1, подпункт 94', source),
  ],
  whoMay:
    'Организация с действующей лицензией: сменила название или адрес, добавила или убрала магазин, объединилась с другой или больше не продаёт.',
  documents: [
    {
      name: 'Договор на новое помещение',
      required: false,
      note: 'Если права нет в реестре недвижимости: например, аренда до года.',
    },
    { name: 'Документ об изменении', required: false, note: 'Если записи в реестре организаций ещё нет.' },
    { name: 'Решение о прекращении продажи', required: true, note: 'Только чтобы закрыть лицензию раньше срока.' },
  ],
  askedByUs: [
    { what: 'новое название и адрес, объединение с другой организацией', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'право на новое помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'остатки алкоголя', registry: 'ЕГАИС — система учёта алкоголя' },
    { what: 'ваша лицензия', registry: 'государственный реестр лицензий' },
    { what: 'налоговый долг', registry: 'налоговая служба' },
  ],
  fee: {
    kopecks: 6_500_000,
    basis: feeArticle,
    note: 'Только за новое место продажи: за каждое и за каждый год. В селе — 20 000 ₽. Закрыть лицензию или убрать место — бесплатно.',
    verified: true,
    source,
  },
  fees: [
    {
      action: 'terminate',
      kopecks: 0,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 94',
      note: 'Закрыть лицензию можно без пошлины.',
      verified: false,
    },
  ],
  deadline: term(10, 'working', article, { from: 'documents-complete' }),
  otherDeadlines: [{ outcome: 'Лицензия закрыта по вашей просьбе', ...term(5, 'working', article) }],
  intakeRefusal: [
    ground(
      'no-authority',
      'Закрыть лицензию просит тот, кому это не поручено.',
      article,
      'Пусть заявление подпишет руководитель или сотрудник с доверенностью.',
      ['applicant', 'organisation.head'],
    ),
    ground(
      'already-ended',
      'Эта лицензия уже закрыта или отменена.',
      article,
      'Проверьте номер. Если он верен, получите новую лицензию.',
      ['licence.number'],
    ),
  ],
  refusal: [
    ground(
      'outlet-unfit',
      'Новое место не подходит: мал зал или рядом школа, больница.',
      'Федеральный закон № 171-ФЗ, статья 16',
      'Уберите это место и подайте снова: остальные изменения внесут.',
      ['outlets'],
    ),
    ground(
      'tax-debt',
      'Вы добавляете место продажи, а за организацией числится налоговый долг.',
      article,
      'Погасите долг и подайте снова.',
      ['change.what'],
    ),
    ground(
      'suspended',
      'Лицензия приостановлена.',
      'Федеральный закон № 171-ФЗ, статья 20',
      'Устраните нарушение и дождитесь, когда её возобновят.',
      ['licence.number'],
    ),
  ],
  askMore: [
    ask(
      'not-in-register',
      'В реестре организаций ещё нет этого изменения. Пришлите документ о нём или дождитесь записи.',
      article,
      ['change-proof', 'premises-contract'],
      { days: 10, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Новая запись в реестре лицензий или отметка о закрытии',
    description: 'Изменение видно в государственном реестре. Если лицензия закрыта, напомним, куда деть остатки.',
    titles: {
      approval: 'Решение об изменении или прекращении лицензии на розничную продажу алкоголя',
      refusal: 'Решение об отказе в изменении лицензии на розничную продажу алкоголя',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в ведомстве, которое выдало лицензию'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({ amend: 'Изменить лицензию', terminate: 'Закрыть лицензию раньше срока' }),
      applicantPage({ lead: 'Заявление подаёт руководитель или сотрудник с доверенностью. Здесь нужны данные этого человека.' }),
      organisationPage(),
      {
        kind: 'questions',
        id: 'licence',
        title: 'Действующая лицензия',
        fields: [text('number', 'Номер лицензии', { hint: 'Он в выписке из реестра лицензий.', maxLength: 60 })],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: goesOn,
        fields: [
          choices('what', 'Что меняем', {
            name: 'Название организации',
            seat: 'Адрес организации',
            add: ['Добавить место продажи', 'За него платят пошлину.'],
            remove: 'Убрать место продажи',
            merger: 'Организация объединилась с другой или разделилась',
          }),
          date('since', 'С какого дня', { range: 'past', hint: 'Для нового магазина — день, с которого у вас помещение.' }),
        ],
      },
      { ...outletsPage('Назовите только новые места.'), title: 'Новые места продажи', when: { all: [goesOn, adds] } },
      {
        kind: 'repeat',
        id: 'removed',
        title: 'Места, которые убираем',
        lead: 'Со дня изменения продавать в них алкоголь нельзя.',
        when: { all: [goesOn, removes] },
        min: 1,
        max: 50,
        itemTitle: 'Место продажи',
        addLabel: 'Добавить ещё одно место',
        nameBy: ['address'],
        fields: [{ id: 'address', kind: 'address', label: 'Адрес, который убираем' }],
      },
      {
        kind: 'questions',
        id: 'closing',
        title: 'Закрытие лицензии',
        when: ends,
        fields: [
          date('on', 'С какого дня не продаёте', { hint: 'Можно указать день в будущем.' }),
          yesno('sold-out', 'Распродадите ли остатки к этому дню?'),
          choice(
            'rest',
            'Что сделаете с остатками',
            {
              return: 'Вернём поставщику',
              pass: 'Передадим другой организации с лицензией',
              destroy: 'Уничтожим',
              other: 'Другое',
            },
            { when: { field: 'sold-out', is: 'no' } },
          ),
          text('rest-else', 'Что именно', { when: { field: 'rest', is: 'other' } }),
        ],
      },
      papersPage([
        ifAny('premises-contract', 'Договор на новое помещение', {
          hint: 'Если права нет в реестре недвижимости.',
          maxFiles: 5,
          when: { all: [goesOn, adds] },
        }),
        ifAny('change-proof', 'Документ об изменении', {
          hint: 'Нужен, только если записи в реестре организаций ещё нет.',
          when: goesOn,
        }),
        needed('closing-decision', 'Решение о прекращении продажи', { when: ends }),
      ]),
    ],
  },
  synonyms: [
    'переоформить алкогольную лицензию',
    'добавить магазин в лицензию',
    'закрыть лицензию на алкоголь',
    'сменился адрес магазина алкоголь лицензия',
    'прекратить продажу спиртного',
    'отказаться от лицензии на алкоголь',
    'убрать магазин из лицензии',
  ],
  notes:
    'Полная ставка за добавленное место с 01.09.2025 (раньше 3 500 ₽) прочитана в газете от 05.11.2025. Сроки 10 и 5 рабочих дней по памяти: прежде прекращение занимало 14 дней. Что закрытие и исключение места без пошлины — тоже по памяти.',
});
