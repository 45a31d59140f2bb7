import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { familyCode } from '../parts/codes.ts';
import { choice, date, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { anyRegistryOffice, civilStatus, civilStatusAct } from './zags.ts';

const together = civilStatus('статья 50');
const code = familyCode.at('статья 48');
const first = { field: 'action.action', is: 'issue' };
const both = { field: 'basis.why', is: 'together' };

export const paternityEstablishment = define({
  slug: 'paternity-establishment',
  title: 'Записать отца в свидетельство о рождении',
  official: 'Государственная регистрация установления отцовства',
  summary: 'Для родителей, которые не в браке. Можно подать и до родов, и после решения суда.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(civilStatusAct, 'статьи 48, 49', 'https://soliletsk.ru/gosudarstvennaya-registracziya-ustanovleniya-otczovstva.html'),
    familyCode.read('статья 48'),
    law('Налоговый кодекс РФ', 'статья 333.26, пункт 1, подпункт 3'),
  ],
  whoMay:
    'Мама и папа вместе. Один папа, если мама умерла, пропала, недееспособна или лишена прав и опека согласна. Любой из них по решению суда.',
  documents: [
    { name: 'Согласие опеки', required: false, note: 'Если подаёт один папа.' },
    { name: 'Согласие взрослого ребёнка', required: false, note: 'Если ему есть 18 лет.' },
    { name: 'Справка о беременности', required: false, note: 'Если ребёнок ещё не родился.' },
    { name: 'Заявление второго родителя, заверенное нотариусом', required: false, note: 'Если он не может прийти.' },
  ],
  askedByUs: [
    { what: 'рождение ребёнка', registry: 'ЗАГС' },
    { what: 'была ли мама замужем за последние 300 дней до родов', registry: 'ЗАГС' },
    { what: 'решение суда', registry: 'суды' },
    { what: 'паспорта', registry: 'МВД' },
    { what: 'оплата пошлины', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 35_000,
    basis: 'Налоговый кодекс РФ, статья 333.26, пункт 1, подпункт 3',
    note: 'Платит один из родителей.',
    verified: false,
  },
  deadline: term(1, 'working', together),
  otherDeadlines: [{ outcome: 'Новая запись о рождении', ...term(1, 'working', together, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground(
      'second-silent',
      'Второй родитель не подтвердил заявление.',
      together,
      'Подпишите вместе в отделе ЗАГС или приложите его заявление от нотариуса.',
      ['other', 'papers.second'],
    ),
    ground('no-child', 'Такой записи о рождении нет.', together, 'Проверьте имя и день рождения ребёнка и подайте снова.', [
      'child',
    ]),
  ],
  refusal: [
    ground(
      'husband-recorded',
      'Отцом уже записан муж мамы.',
      code,
      'Приложите его заявление, что отец не он. Или решение суда.',
      ['basis', 'papers.court'],
    ),
    ground('no-guardianship', 'Подаёт один папа, а согласия опеки нет.', code, 'Получите согласие опеки или обратитесь в суд.', [
      'papers.guardianship',
    ]),
    ground(
      'adult-against',
      'Взрослый ребёнок против.',
      code,
      'Без его согласия нельзя. Поговорите с ним и подайте снова с согласием.',
      ['papers.adult'],
    ),
    ground(
      'not-in-force',
      'Решение суда ещё не вступило в силу.',
      civilStatus('статья 49'),
      'Подайте, когда оно вступит в силу.',
      ['court'],
    ),
  ],
  askMore: [
    ask('father-differs', 'Сведения об отце в решении суда и в паспорте разные. Пришлите снимок решения.', code, ['court'], {
      days: 10,
    }),
  ],
  result: {
    name: 'Запись об отцовстве и новое свидетельство о рождении',
    description: 'Оба документа выдают на бумаге в отделе ЗАГС.',
    titles: { approval: 'Решение о регистрации отцовства', refusal: 'Отказ в регистрации отцовства' },
  },
  delivery: ['agency'],
  elsewhere: anyRegistryOffice,
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Записать отца', duplicate: 'Получить свидетельство, если запись уже есть' }),
      applicantPage(),
      ...identityPages(),
      formerDecisionPage('Прежняя запись', {
        number: 'Номер записи об отцовстве',
      }),
      {
        kind: 'questions',
        id: 'basis',
        title: 'Как записать отца',
        when: first,
        fields: [
          choice('who', 'Кто вы ребёнку', { mother: 'Мама', father: 'Папа', other: 'Опекун или сам ребёнок от 18 лет' }),
          choice('why', 'По какому праву', {
            together: 'Оба родителя согласны',
            alone: 'Подаёт один папа',
            court: 'По решению суда',
          }),
          yesno('unborn', 'Ребёнок ещё не родился?'),
          choice(
            'mother-state',
            'Почему мама не подаёт',
            { died: 'Умерла', missing: 'Неизвестно, где она', incapable: 'Недееспособна', deprived: 'Лишена прав' },
            { when: { field: 'why', is: 'alone' } },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'child',
        title: 'Ребёнок',
        when: {
          any: [
            { field: 'action.action', is: 'duplicate' },
            { field: 'basis.unborn', is: 'no' },
          ],
        },
        fields: [
          text('name', 'Фамилия, имя и отчество сейчас', { hint: 'Как в свидетельстве о рождении.' }),
          date('birth-date', 'Дата рождения', { range: 'past' }),
          text('place', 'Где записано рождение', { hint: 'Город и отдел ЗАГС, если помните.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'unborn',
        title: 'Малыш, которого ждёте',
        lead: 'Заявление сохранят до родов. Потом подавать снова не нужно.',
        when: { all: [first, { field: 'basis.unborn', is: 'yes' }] },
        fields: [date('due', 'Когда ждёте', { range: 'future', hint: 'Примерно, как сказал врач.' })],
      },
      {
        kind: 'questions',
        id: 'after',
        title: 'Как назвать ребёнка теперь',
        when: first,
        fields: [
          text('family', 'Фамилия', { maxLength: 100, hint: 'Папина, мамина или прежняя.' }),
          text('patronymic', 'Отчество', { maxLength: 100, hint: 'По имени отца.' }),
        ],
      },
      personPage('other', 'Второй родитель', {
        lead: 'Он подпишет заявление вместе с вами в отделе ЗАГС.',
        when: { all: [first, both] },
        fields: [
          phone('phone', 'Телефон', { hint: 'Отдел позвонит, если нужно уточнить.' }),
          yesno('comes', 'Сможет прийти подписать?', { hint: 'Если нет, нужно заявление от нотариуса.' }),
        ],
      }),
      {
        kind: 'questions',
        id: 'court',
        title: 'Решение суда',
        when: { all: [first, { field: 'basis.why', is: 'court' }] },
        fields: [
          text('name', 'Какой суд'),
          text('number', 'Номер дела', { maxLength: 60, hint: 'Например: 2-415/2026. Он в начале решения.' }),
          date('on', 'Дата решения', { range: 'past' }),
          text('father', 'Фамилия, имя и отчество отца', { hint: 'Как в решении.' }),
        ],
      },
      registryOfficePage({ title: 'Где и когда' }),
      {
        ...papersPage([
          ifAny('guardianship', 'Согласие опеки'),
          ifAny('adult', 'Согласие взрослого ребёнка'),
          ifAny('pregnancy', 'Справка о беременности'),
          ifAny('second', 'Заявление второго родителя, заверенное нотариусом'),
          ifAny('court', 'Решение суда или заявление мужа мамы'),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'установление отцовства',
    'вписать отца',
    'признать ребёнка',
    'отцовство',
    'фамилия отца ребёнку',
    'отец не записан',
    'отцовство без суда',
    'признание отцом',
  ],
  notes:
    'Переданное федеральное полномочие. Статьи 48 и 49 и пункт 3 статьи 48 Семейного кодекса прочитаны. Пошлина 350 рублей после 2025 года не проверена. Решают обычно в день прихода; здесь стоит один рабочий день. Прочие номера статей по памяти.',
});
