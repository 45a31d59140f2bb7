import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { entrepreneurPage } from '../pages/organisation.ts';
import { choice, confirm, date, inn, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { needed, papersPage } from '../parts/papers.ts';
import { complaintToTaxBody, correctedByTaxBody, freeOnline, registration, registrationAt } from './registration-law.ts';

const article = registrationAt('статья 22.3');
const source = 'https://www.klerk.ru/buh/news/660410/ (сентябрь 2025 года)';
const self = { field: 'trader.who', is: 'self' };
const heir = { field: 'trader.who', is: 'heir' };

export const ipClose = define({
  slug: 'ip-close',
  title: 'Закрыть ИП',
  official: 'Государственная регистрация прекращения физическим лицом деятельности в качестве индивидуального предпринимателя',
  summary: 'Запись закроет налоговая служба. Долги по налогам не мешают закрыться, но останутся за вами.',
  topic: 'business',
  audience: ['entrepreneur', 'citizen'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(5, 'working', registrationAt('статья 8'), { source }),
    grounds: { NO_SFR_REPORT: 'no-report', BAD_SIGNATURE: 'bad-signature', CLOSED: 'closed-before' },
    otherGround: 'other',
  }),
  department: 'exchange',
  action: 'terminate',
  filing: { requires: 'qualified' },
  law: [
    registration('статья 22.3'),
    readLaw('Пошлина за закрытие ИП и её отмена для электронной подачи', '160 ₽ на бумаге, файлом бесплатно', source),
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33, пункт 1, подпункт 7; статья 333.35, пункт 3, подпункт 32'),
  ],
  whoMay: 'Сам предприниматель или его наследник. Если предприниматель умер, запись обычно закрывают сами по данным ЗАГС.',
  documents: [{ name: 'Документ о наследстве', required: true, note: 'Только наследнику: справка нотариуса или свидетельство.' }],
  askedByUs: [
    { what: 'запись о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'сданы ли сведения о работниках', registry: 'Социальный фонд' },
    { what: 'смерть предпринимателя, если подаёт наследник', registry: 'ЗАГС' },
  ],
  fee: {
    kopecks: 0,
    basis: freeOnline,
    note: 'Так с электронной подписью, через МФЦ и нотариуса. На бумаге в инспекции — 160 ₽.',
    verified: true,
    source,
  },
  deadline: term(1, 'working', registrationAt('статья 9')),
  otherDeadlines: [
    {
      outcome: 'Последняя налоговая декларация',
      ...term(25, 'calendar', 'Налоговый кодекс РФ (часть вторая)', { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground(
      'not-his',
      'Заявление подписал не предприниматель и не наследник.',
      article,
      'Подпишите сами. Наследнику нужен документ о наследстве.',
      ['trader', 'papers.inheritance'],
    ),
  ],
  refusal: [
    ground(
      'no-report',
      'В Социальный фонд не сданы сведения.',
      article,
      'Отправьте отчёт за себя и работников и подайте снова.',
      ['affairs.workers'],
    ),
    ground('bad-signature', 'Электронная подпись недействительна.', article, 'Обновите подпись и подайте снова.'),
    ground(
      'closed-before',
      'Эта запись уже закрыта.',
      article,
      'Ничего делать не нужно. Проверьте себя по выписке из реестра предпринимателей.',
    ),
    ground(
      'other',
      'Налоговая служба отказала по другой причине. Её назовут в решении.',
      article,
      'Прочитайте решение, устраните причину и подайте снова.',
    ),
  ],
  askMore: [
    ask('heir-unreadable', 'Документ о наследстве не читается. Пришлите снимок получше.', article, ['inheritance'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Лист записи о закрытии ИП',
    description: 'Вместе с ним напомним, что сделать потом: заплатить взносы, снять кассу, закрыть счёт.',
    titles: {
      approval: 'Лист записи о прекращении деятельности предпринимателя',
      refusal: 'Решение об отказе в прекращении деятельности предпринимателя',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на сайте налоговой службы', 'в МФЦ', 'через нотариуса', 'на бумаге в инспекции'],
  appeal: complaintToTaxBody,
  correction: correctedByTaxBody('лист записи'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'trader',
        title: 'Чьё ИП закрываем',
        fields: [
          choice('who', 'Кто вы', { self: 'Я предприниматель', heir: 'Я наследник предпринимателя' }),
          text('name', 'Фамилия, имя и отчество умершего', { when: { field: 'who', is: 'heir' } }),
          inn('inn', 'Его ИНН', {
            of: 'person',
            hint: '12 цифр. Он есть на старых чеках и договорах.',
            when: { field: 'who', is: 'heir' },
          }),
          date('died', 'Когда он умер', { range: 'past', when: { field: 'who', is: 'heir' } }),
        ],
      },
      entrepreneurPage(self),
      {
        kind: 'questions',
        id: 'affairs',
        title: 'Всё ли закончено',
        lead: 'Ответы не мешают закрыться. По ним напомним, что осталось сделать.',
        when: self,
        fields: [
          choice('workers', 'Есть ли работники', {
            none: 'Их не было',
            left: 'Все уволены, отчёт сдан',
            stay: ['Ещё работают', 'Сначала увольте их и сдайте отчёт.'],
          }),
          yesno('till', 'Снята ли касса с учёта?', { hint: 'Если кассы не было, ответьте «да».' }),
          yesno('account', 'Закрыт ли счёт в банке?', { hint: 'Закрывать его не обязательно.' }),
          choice(
            'why',
            'Почему закрываетесь',
            {
              loss: 'Мало дохода',
              job: 'Нашли работу',
              other: 'Перехожу в самозанятые или открываю фирму',
              life: 'По личным причинам',
              else: 'Другое',
            },
            { optional: true },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'sending',
        title: 'Ответ налоговой службы',
        fields: [
          choice('how', 'Куда прислать лист записи', {
            cabinet: 'Только сюда, в кабинет',
            paper: ['Ещё и на бумаге', 'Его выдадут в инспекции.'],
          }),
          confirm('sure', 'Понимаю, что вернуть эту запись нельзя, можно только открыть новую'),
        ],
      },
      {
        ...papersPage([needed('inheritance', 'Документ о наследстве', { hint: 'Справка нотариуса или свидетельство.' })]),
        when: heir,
      },
    ],
  },
  synonyms: [
    'закрыть ип',
    'прекратить ип',
    'ликвидировать ип',
    'форма р26001',
    'закрыть предпринимательство',
    'ип больше не нужно',
    'закрытие ип',
    'снять ип с учёта',
    'хочу закрыть бизнес',
  ],
  notes:
    'Прочитаны пошлина 160 ₽, её отмена при электронной подписи и 5 рабочих дней. Номера норм кодекса и срок последней декларации — по памяти (он зависит от налогового режима). Заявление Р26001 складывается из ответов.',
});
