import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { childFields, choice, confirm, municipality, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const act =
  'Федеральный закон от 13.07.2020 № 189-ФЗ «О государственном (муниципальном) социальном заказе на оказание государственных (муниципальных) услуг в социальной сфере»';
const rules = 'Порядок выдачи сертификатов на дополнительное образование, утверждённый округом';
const has = { field: 'action.action', is: ['amend', 'duplicate'] };
const amends = { field: 'action.action', is: 'amend' };

export const supplementaryEducationCertificate = define({
  slug: 'supplementary-education-certificate',
  title: 'Сертификат на кружки и секции (ПФДО)',
  official:
    'Предоставление сертификата персонифицированного финансирования (социального сертификата) дополнительного образования',
  summary: 'Номер в системе: по нему бюджет платит за занятия ребёнка. Действует до 18 лет, сумму на год назначает округ.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'schools',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статья 6 и следующие'),
    readLaw(
      'Письмо Минпросвещения России от 29.12.2022 № АБ-3915/06 (рекомендации о персонифицированном финансировании)',
      'в целом',
      'https://www.garant.ru/products/ipo/prime/doc/406086837/',
    ),
  ],
  whoMay: 'Родитель или опекун ребёнка от 5 до 18 лет, который зарегистрирован в этом округе. С 14 лет — сам подросток.',
  fit: fit(
    [
      asked('age', 'Сколько лет ребёнку?', { small: 'Меньше пяти лет', fits: 'От пяти до 17 лет', older: '18 лет или больше' }),
      whether('registered', 'Ребёнок зарегистрирован в этом округе?'),
      whether('has', 'У ребёнка уже есть сертификат?'),
    ],
    [
      against(
        'age',
        ['small', 'older'],
        'сертификат дают детям от пяти до 18 лет',
        'Порядок выдачи сертификатов на дополнительное образование, утверждённый округом',
      ),
      against(
        'registered',
        'no',
        'ребёнок зарегистрирован в другом округе',
        'Порядок выдачи сертификатов на дополнительное образование, утверждённый округом',
      ),
      against(
        'has',
        'yes',
        'у ребёнка уже есть сертификат',
        'Порядок выдачи сертификатов на дополнительное образование, утверждённый округом',
      ),
    ],
  ),
  documents: [{ name: 'Документ о том, где зарегистрирован ребёнок', required: false, note: 'Если мы не найдём его в реестре.' }],
  askedByUs: [
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'где зарегистрирован ребёнок', registry: 'МВД' },
    { what: 'есть ли уже сертификат', registry: 'реестр образования' },
    { what: 'СНИЛС ребёнка', registry: 'Социальный фонд' },
  ],
  deadline: term(1, 'working', rules),
  otherDeadlines: [{ outcome: 'Перенос сертификата из другого округа', ...term(5, 'working', rules) }],
  registration: 'rule',
  intakeRefusal: [
    ground('already-asked', 'Сертификат на этого ребёнка уже просили.', rules, 'Дождитесь ответа на первое заявление.', [
      'child',
    ]),
    ground('no-consent', 'Нет согласия внести ребёнка в систему.', rules, 'Поставьте отметку о согласии и подайте снова.', [
      'certificate.consent',
    ]),
  ],
  refusal: [
    ground(
      'wrong-age',
      'Ребёнку нет пяти лет или уже 18.',
      rules,
      'Подайте, когда исполнится пять лет. После 18 сертификата не дают.',
      ['child.birth-date'],
    ),
    ground(
      'other-district',
      'Ребёнок зарегистрирован в другом округе.',
      rules,
      'Выберите тот округ. Или перенесите сертификат после переезда.',
      ['child.municipality', 'papers.registration'],
    ),
    ground('already-has', 'У ребёнка уже есть сертификат.', rules, 'Забыли номер? Подайте снова и выберите «Узнать номер».', [
      'action.action',
    ]),
    ground(
      'no-money-left',
      'Деньги округа на этот год распределены.',
      rules,
      'Попросите учётный сертификат: с ним можно ходить в бесплатные группы.',
      ['certificate.kind'],
    ),
  ],
  askMore: [
    ask('registration', 'Регистрация ребёнка не видна. Пришлите документ о ней.', rules, ['registration'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Номер сертификата',
    description: 'Придёт номер и остаток денег на год. По номеру записывают в кружок.',
    titles: {
      approval: 'Решение о выдаче сертификата дополнительного образования',
      refusal: 'Решение об отказе в выдаче сертификата дополнительного образования',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['лично в школе или учреждении с кружками'],
  form: {
    pages: [
      actionPage({
        issue: 'Получить сертификат',
        amend: 'Изменить данные или перенести из другого округа',
        duplicate: 'Узнать номер: забыли или потеряли',
      }),
      applicantPage(),
      { ...passportPage(), when: { not: { field: 'action.action', is: 'duplicate' } } },
      {
        kind: 'questions',
        id: 'child',
        title: 'Ребёнок',
        fields: [
          municipality('Округ, где зарегистрирован ребёнок', 'Этот округ платит за кружки ребёнка.'),
          ...childFields('Как в свидетельстве о рождении или паспорте.'),
          choice('who', 'Кто вы ребёнку', { parent: 'Мама или папа', guardian: 'Опекун', self: 'Это я сам, мне есть 14 лет' }),
        ],
      },
      {
        kind: 'questions',
        id: 'former',
        title: 'Прежний сертификат',
        when: has,
        fields: [
          text('number', 'Номер сертификата', {
            optional: true,
            maxLength: 30,
            hint: '10 цифр. Если не помните, оставьте пустым.',
          }),
          text('was-in', 'В каком округе или регионе выдан', { optional: true, when: amends }),
          choice(
            'change',
            'Что изменилось',
            { moved: 'Мы переехали', name: 'Имя или фамилия ребёнка', parent: 'Кто отвечает за сертификат', other: 'Другое' },
            { when: amends },
          ),
          text('change-what', 'Что именно', { when: { all: [amends, { field: 'change', is: 'other' }] } }),
        ],
      },
      {
        kind: 'questions',
        id: 'certificate',
        title: 'Какой сертификат',
        when: { not: { field: 'action.action', is: 'duplicate' } },
        fields: [
          choice('kind', 'Вид сертификата', {
            money: ['С деньгами', 'Бюджет платит за занятия в пределах суммы на год.'],
            account: ['Учётный, без денег', 'Для групп, которые и так бесплатны.'],
          }),
          yesno('account-too', 'Если денег не осталось, дать учётный?', { when: { field: 'kind', is: 'money' } }),
          confirm('consent', 'Согласен, чтобы данные ребёнка внесли в систему сертификатов'),
        ],
      },
      papersPage([ifAny('registration', 'Документ о том, где зарегистрирован ребёнок')]),
    ],
  },
  synonyms: [
    'сертификат пфдо',
    'пфдо',
    'сертификат на кружки',
    'номер сертификата',
    'деньги на кружки',
    'социальный сертификат ребенка',
    'сертификат дополнительного образования',
    'социальный сертификат',
    'бесплатный кружок',
  ],
  notes:
    'Возраст 5–18 лет и запись электронным путём прочитаны (mau-sfera.ru). Сроки типовые, порядок каждого округа свой. Сумму на год назначает округ. Если реестры ответили, запись возможна сразу, без сотрудника.',
});
