import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage } from '../pages/applicant.ts';
import { identityPages } from '../pages/identity.ts';
import { forWhomPage } from '../pages/representative.ts';
import { choice, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const act = 'Федеральный закон от 29.11.2010 № 326-ФЗ «Об обязательном медицинском страховании в Российской Федерации»';
const rules = 'Приказ Минздрава России от 28.02.2019 № 108н (правила обязательного медицинского страхования)';
const foreigner = { field: 'insured.citizenship', is: ['residence', 'temporary'] };

const chooses = { field: 'action.action', is: ['issue', 'amend'] };

export const healthInsurancePolicy = define({
  slug: 'health-insurance-policy',
  title: 'Полис ОМС: получить или сменить страховую',
  official: 'Подача заявления о выборе (замене) страховой медицинской организации',
  summary:
    'По полису обязательного медицинского страхования (ОМС) лечат бесплатно. Запись о нём электронная, носить бумагу не нужно.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('insurers', {
    deadline: term(1, 'working', rules),
    grounds: { CHANGED_THIS_YEAR: 'changed-this-year', NO_RIGHT: 'no-right', HAS_POLICY: 'has-policy', SERVES: 'serves' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 16, часть 1',
      'https://xn----7sbnd1aifo8a2b.xn--p1ai/oms/poryadok-polucheniya-polisa-obyazatelnogo-meditsinskogo-strakhovaniya/',
    ),
    readLaw(rules, 'в целом', 'https://brcrb.ru/index.php?option=com_content&view=article&id=10&Itemid=120'),
  ],
  whoMay:
    'Гражданин России с рождения. Иностранец — с видом на жительство или разрешением на проживание. За ребёнка подаёт родитель.',
  documents: [
    { name: 'Вид на жительство или разрешение на проживание', required: false, note: 'Если вы не гражданин России.' },
    { name: 'Доверенность', required: false, note: 'Если подаёте за другого взрослого.' },
    { name: 'Документ о смене имени', required: false, note: 'Если имя сменили за границей.' },
  ],
  askedByUs: [
    { what: 'рождение и смена имени', registry: 'ЗАГС' },
    { what: 'паспорт и право жить в России', registry: 'МВД' },
    { what: 'СНИЛС', registry: 'Социальный фонд' },
    { what: 'прежний полис', registry: 'фонд ОМС' },
  ],
  deadline: term(1, 'working', rules),
  registration: 'rule',
  intakeRefusal: [
    ground(
      'stranger',
      'Заявление подал посторонний без доверенности.',
      rules,
      'Приложите доверенность или пусть подаст сам человек.',
      ['for-whom', 'papers.authority'],
    ),
    ground('no-insurer', 'Не названа страховая компания.', rules, 'Назовите её и подайте снова.', ['insurer']),
  ],
  refusal: [
    ground(
      'changed-this-year',
      'Страховую в этом году уже меняли.',
      `${act}, статья 16`,
      'Подайте в следующем году до 1 ноября. При переезде — сразу.',
      ['insurer.why'],
    ),
    ground(
      'no-right',
      'Право жить в России не подтвердилось.',
      rules,
      'Приложите вид на жительство или разрешение на проживание.',
      ['insured.citizenship', 'papers.permit'],
    ),
    ground('has-policy', 'Полис уже есть, и он действует.', rules, 'Забыли номер? Подайте снова и выберите «Узнать номер».', [
      'action.action',
    ]),
    ground(
      'serves',
      'Человек служит по контракту или призыву. Его лечат в военных больницах.',
      act,
      'Подайте после увольнения со службы.',
      ['insured'],
    ),
    ground(
      'other',
      'Фонд ОМС отказал по другой причине. Она названа в его ответе.',
      rules,
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask('permit', 'Не видно права жить в России. Пришлите вид на жительство или разрешение.', rules, ['permit'], {
      days: 5,
      stops: true,
    }),
    ask('name-differs', 'Имя в паспорте и в реестре разное. Пришлите документ о смене имени.', rules, ['renaming'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Полис ОМС',
    description: 'Номер полиса и выписка со штрихкодом. Покажите её или назовите номер в поликлинике.',
    titles: { approval: 'Выписка о полисе обязательного медицинского страхования', refusal: 'Отказ в оформлении полиса ОМС' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в страховой компании', 'в любом МФЦ'],
  form: {
    pages: [
      actionPage({
        issue: 'Получить полис первый раз',
        amend: 'Сменить страховую компанию или исправить данные',
        duplicate: 'Узнать номер: полис потерян',
      }),
      applicantPage(),
      ...identityPages(),
      forWhomPage({ self: 'Для себя', child: 'Для моего ребёнка', another: 'По доверенности или как опекун' }),
      {
        kind: 'questions',
        id: 'insured',
        title: 'О человеке, которому нужен полис',
        fields: [
          choice('citizenship', 'Кто он', {
            citizen: 'Гражданин России',
            residence: 'Иностранец с видом на жительство',
            temporary: 'Иностранец с разрешением на проживание',
            refugee: 'Беженец',
          }),
          yesno('new-name', 'Менялись ли имя или фамилия?', { hint: 'Если да, найдём прежний полис по прежнему имени.' }),
          text('former-name', 'Прежние фамилия, имя и отчество', { when: { field: 'new-name', is: 'yes' } }),
        ],
      },
      { ...homePage('По адресу видно регион, где будет страховая.'), when: chooses },
      {
        kind: 'questions',
        id: 'insurer',
        title: 'Страховая компания',
        lead: 'Лечат по всем полисам одинаково. Компания помогает, если вам отказали в лечении.',
        when: chooses,
        fields: [
          text('name', 'Какую компанию выбираете', { hint: 'Список — на сайте фонда ОМС края. Можно написать: ту же.' }),
          choice(
            'why',
            'Что изменилось',
            {
              wish: ['Хочу другую компанию', 'Раз в год, до 1 ноября.'],
              moved: 'Переезд в другой регион',
              closed: 'Прежняя компания закрылась',
              data: 'Только мои данные',
            },
            { when: { field: 'action.action', is: 'amend' } },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'paper-policy',
        title: 'Бумажная выписка',
        fields: [yesno('wanted', 'Нужна ли выписка на бумаге?', { hint: 'Её выдаёт страховая компания. Лечат и без неё.' })],
      },
      papersPage([
        ifAny('permit', 'Вид на жительство или разрешение на проживание', { when: foreigner }),
        ifAny('authority', 'Доверенность', { when: { field: 'for-whom.who', is: 'another' } }),
        ifAny('renaming', 'Документ о смене имени', { when: { field: 'insured.new-name', is: 'yes' } }),
      ]),
    ],
  },
  synonyms: [
    'полис омс',
    'медицинский полис',
    'сменить страховую',
    'полис новорожденному',
    'номер полиса',
    'потерял полис',
    'омс электронный',
    'омс',
    'медполис',
    'страховка медицинская',
    'полис ребенку',
  ],
  notes:
    'Закон и правила прочитаны в части заявления. «Раз в год, до 1 ноября или при переезде» прочитано в переводе статьи 16 (mamipizza.ru, редакция до 2020 года). Срок «в день обращения» по памяти. Новорождённого надо застраховать за 30 дней (по памяти). Запись делает страховая компания, мы проверяем и передаём её в фонд; срок передачи — решение портала. Беженцы названы по памяти.',
});
