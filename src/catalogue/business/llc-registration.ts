import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { llcForm } from './llc-form.ts';
import {
  complaintToTaxBody,
  correctedByTaxBody,
  freeOnline,
  refusalsRead,
  registration,
  registrationAt,
} from './registration-law.ts';

const refusalArticle = registrationAt('статья 23');
const oneFounder = { field: 'founding.how', is: 'alone' };

export const llcRegistration = define({
  slug: 'llc-registration',
  title: 'Зарегистрировать ООО',
  official: 'Государственная регистрация юридического лица при создании',
  summary: 'ООО — общество с ограниченной ответственностью. Его регистрирует налоговая служба, мы проверим бумаги и передадим.',
  topic: 'business',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(3, 'working', registrationAt('статья 13')),
    grounds: { BAD_ADDRESS: 'bad-address', NAME_TAKEN: 'name-taken', DISQUALIFIED: 'disqualified', NO_DECISION: 'no-decision' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'qualified' },
  law: [
    refusalsRead,
    registration('статьи 8, 12 и 13'),
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33, пункт 1, подпункт 1; статья 333.35, пункт 3, подпункт 32'),
  ],
  whoMay: 'Граждане и организации: от одного до 50 участников. Единственный участник может сам быть директором.',
  documents: [
    { name: 'Решение или протокол о создании', required: true, note: 'Один учредитель пишет решение, несколько — протокол.' },
    { name: 'Устав', required: true, note: 'Только если вы написали свой. Для типового хватит номера.' },
    { name: 'Договор учредителей', required: false, note: 'Кто сколько вносит и когда. Если вы его уже подписали.' },
    { name: 'Письмо собственника, что он даёт адрес', required: false, note: 'Если помещение не ваше.' },
  ],
  askedByUs: [
    { what: 'паспорта учредителей', registry: 'МВД' },
    { what: 'организация-учредитель', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'чьё помещение по этому адресу', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'не запрещено ли директору руководить', registry: 'реестр дисквалифицированных лиц' },
  ],
  fee: {
    kopecks: 0,
    basis: freeOnline,
    note: 'Так через портал, МФЦ и нотариуса. На бумаге в инспекции — 4 000 ₽.',
    verified: false,
  },
  deadline: term(1, 'working', registrationAt('статья 9')),
  otherDeadlines: [{ outcome: 'Отказ налоговой службы', ...term(3, 'working', registrationAt('статья 8')) }],
  intakeRefusal: [
    ground(
      'not-all-signed',
      'Заявление подписали не все учредители.',
      registrationAt('статья 9'),
      'Соберите подписи всех учредителей и подайте снова.',
      ['founders', 'papers.founding-decision'],
    ),
  ],
  refusal: [
    ground(
      'bad-address',
      'Адрес не подтвердился, или по нему записано слишком много фирм.',
      refusalArticle,
      'Приложите письмо собственника или укажите другой адрес.',
      ['seat', 'papers.owner-letter'],
    ),
    ground(
      'name-taken',
      'Такое название занято или запрещено.',
      refusalArticle,
      'Придумайте другое. В течение трёх месяцев повторная подача бесплатна.',
      ['company'],
    ),
    ground(
      'disqualified',
      'Учредителю или директору запрещено руководить фирмой.',
      refusalArticle,
      'Назовите другого человека или дождитесь конца запрета.',
      ['founders', 'director'],
    ),
    ground('no-decision', 'Нет решения о создании.', refusalArticle, 'Приложите решение или протокол и подайте снова.', [
      'papers.founding-decision',
    ]),
    ground(
      'other',
      'Налоговая служба отказала по другой причине. Она названа в её решении.',
      refusalArticle,
      'Прочитайте решение, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'address-check',
      'Налоговая служба проверяет адрес. Пришлите письмо собственника или договор аренды.',
      refusalArticle,
      ['owner-letter'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Лист записи ЕГРЮЛ, устав и ИНН организации',
    description: 'ЕГРЮЛ — реестр организаций. Файлы подписывает налоговая служба, мы передаём их без изменений.',
    titles: { approval: 'Лист записи ЕГРЮЛ о создании организации', refusal: 'Решение об отказе в регистрации организации' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на сайте налоговой службы', 'в МФЦ', 'через нотариуса', 'на бумаге в инспекции'],
  appeal: complaintToTaxBody,
  correction: correctedByTaxBody('лист записи'),
  form: {
    pages: [
      applicantPage({ lead: 'Заявление подаёт один из учредителей. Проверьте, что всё как в паспорте.' }),
      passportPage(),
      ...llcForm,
      papersPage([
        needed('founding-decision', 'Решение или протокол о создании', { maxFiles: 5 }),
        needed('charter', 'Устав', { types: ['pdf'], when: { field: 'company.charter', is: 'own' } }),
        ifAny('owner-letter', 'Письмо собственника, что он даёт адрес', { hint: 'Его называют гарантийным.' }),
        ifAny('founding-agreement', 'Договор учредителей', {
          hint: 'Кто сколько вносит и когда. Если вы его уже подписали.',
          when: { not: oneFounder },
        }),
      ]),
    ],
  },
  synonyms: [
    'открыть ооо',
    'регистрация фирмы',
    'создать компанию',
    'зарегистрировать организацию',
    'форма р11001',
    'учредить ооо',
    'зарегистрировать юрлицо',
    'открыть фирму с партнёром',
    'общество с ограниченной ответственностью',
  ],
  notes:
    'Прочитан текст статьи 23 об отказах и сайты с общими советами. Сроки закона, пошлина 4 000 ₽ и её отмена для файлов — по памяти. Наименьший уставный капитал 10 000 ₽ (№ 14-ФЗ, статья 14), число типовых уставов и 50 участников — по памяти. Срок передачи — решение портала.',
});
