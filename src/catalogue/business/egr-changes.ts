import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { egrChangesForm, firm } from './egr-changes-form.ts';
import {
  complaintToTaxBody,
  correctedByTaxBody,
  freeOnline,
  registration,
  registrationAt,
  termsRead,
  termsSource,
} from './registration-law.ts';

const article = registrationAt('статья 23');

export const egrChanges = define({
  slug: 'egr-changes',
  title: 'Изменить сведения о компании или ИП',
  official: 'Государственная регистрация изменений, внесённых в учредительный документ, и изменений сведений ЕГРЮЛ и ЕГРИП',
  summary: 'Новый директор, адрес, занятие или название. Запись в реестре меняет налоговая служба.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(5, 'working', registrationAt('статьи 8 и 18'), { source: termsSource }),
    grounds: { BAD_ADDRESS: 'bad-address', NO_AUTHORITY: 'wrong-people', COURT_BAN: 'court-ban', BAD_SIGNATURE: 'bad-signature' },
    otherGround: 'other',
  }),
  department: 'exchange',
  action: 'amend',
  filing: { requires: 'qualified' },
  law: [
    termsRead,
    registration('статьи 17, 18, 19 и 22.2'),
    readLaw(
      'Форма Р13014, заявление об изменениях',
      'действует с 25.11.2020',
      'https://wordexcele.ru/izmeneniya-v-ustav-v-excel',
    ),
  ],
  whoMay: 'Директор, участник общества, предприниматель. О новом директоре и новом адресе сообщают за 7 рабочих дней.',
  documents: [
    { name: 'Решение или протокол участников', required: true, note: 'Только для организации.' },
    { name: 'Новый устав', required: true, note: 'Только если меняется устав.' },
    { name: 'Договор или письмо о новом адресе', required: false },
  ],
  askedByUs: [
    { what: 'прежние сведения о компании', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'прежние сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'чьё помещение по новому адресу', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'паспорт нового директора', registry: 'МВД' },
  ],
  fee: {
    kopecks: 0,
    basis: freeOnline,
    note: 'Так при подаче файлом. Новый устав на бумаге — 800 ₽, остальное и на бумаге бесплатно.',
    verified: false,
  },
  deadline: term(1, 'working', registrationAt('статья 9')),
  otherDeadlines: [{ outcome: 'Отказ налоговой службы', ...term(5, 'working', registrationAt('статья 8')) }],
  intakeRefusal: [
    ground(
      'bad-form',
      'В заявлении не всё, что нужно для новой записи.',
      registrationAt('статья 17'),
      'Проверьте новые сведения и подайте снова.',
      ['change', 'own-change'],
    ),
  ],
  refusal: [
    ground('bad-address', 'Новый адрес не подтвердился.', article, 'Приложите договор аренды или письмо собственника.', [
      'new-seat',
      'papers.address-proof',
    ]),
    ground(
      'wrong-people',
      'Решение приняли не те, кто вправе.',
      article,
      'Проведите собрание заново и приложите новый протокол.',
      ['decision', 'papers.members-decision'],
    ),
    ground('court-ban', 'Суд запретил менять запись.', article, 'Снимите запрет в суде и подайте снова.'),
    ground(
      'bad-signature',
      'Подпись под заявлением не подтвердилась.',
      article,
      'Подпишите усиленной подписью или подайте через нотариуса.',
    ),
    ground(
      'other',
      'Налоговая служба отказала по другой причине. Она названа в решении.',
      article,
      'Прочитайте решение, исправьте сведения и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'data-check',
      'Налоговая служба проверяет новые сведения. Пришлите бумаги, которые их подтверждают.',
      article,
      ['address-proof', 'members-decision'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Лист записи с новыми сведениями',
    description: 'Файл подписывает налоговая служба. Банку и партнёрам достаточно переслать его.',
    titles: { approval: 'Лист записи об изменении сведений', refusal: 'Решение об отказе в регистрации изменений' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на сайте налоговой службы', 'в МФЦ', 'через нотариуса', 'в инспекции'],
  appeal: complaintToTaxBody,
  correction: correctedByTaxBody('запись'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      ...egrChangesForm,
      {
        ...papersPage([
          needed('members-decision', 'Решение или протокол участников', { when: firm, maxFiles: 5 }),
          needed('new-charter', 'Новый устав', { types: ['pdf'], when: { all: [firm, { field: 'change.charter', is: 'yes' }] } }),
          ifAny('address-proof', 'Договор или письмо о новом адресе'),
        ]),
      },
    ],
  },
  synonyms: [
    'сменить директора',
    'сменить адрес ооо',
    'добавить оквэд',
    'изменения в устав',
    'форма р13014',
    'поменять фамилию ип',
    'новый учредитель в ооо',
    'переименовать фирму',
    'изменения в егрюл',
    'форма р24001',
  ],
  notes:
    'Прочитаны начало действия формы Р13014 (25.11.2020) и общий срок статьи 8 в редакции 2013 года. Нулевая пошлина, 7 рабочих дней и статьи закона — по памяти. Что имя и адрес гражданина налоговая узнаёт от МВД сама — тоже по памяти, поэтому вопрос о них оставлен.',
});
