import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { familyCode } from '../parts/codes.ts';
import { choice, choices, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { anyRegistryOffice, civilStatus, civilStatusAct } from './zags.ts';

const basis = civilStatus('статья 14');
const named = familyCode.at('статья 58');
const first = { field: 'action.action', is: 'issue' };
const fatherKnown = { field: 'parents.father', is: ['husband', 'together', 'court'] };

export const birthRegistration = define({
  slug: 'birth-registration',
  title: 'Зарегистрировать рождение ребёнка',
  official: 'Государственная регистрация рождения',
  summary: 'Малыш получит имя и свидетельство о рождении. СНИЛС и полис потом оформят сами, без заявлений.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      civilStatusAct,
      'статья 14',
      'https://gostassistent.ru/laws/4709f613-691f-4729-a641-2e813c3d7fe2/e03309d8226a4f5d77d8cc50b6ab4005?date=01042025 (редакция 01.04.2025)',
    ),
    law(civilStatusAct, 'статьи 16–18'),
    familyCode.read('статья 58'),
  ],
  whoMay: 'Мама, папа или оба вместе. За них — родственник по доверенности, роддом или опека.',
  documents: [
    {
      name: 'Медицинское свидетельство о рождении на бумаге',
      required: false,
      note: 'Если роддом выдал его не электронно.',
    },
    { name: 'Заявление того, кто был при родах', required: false, note: 'Если ребёнок родился дома и без врача.' },
    { name: 'Доверенность', required: false, note: 'Если подаёт родственник.' },
  ],
  askedByUs: [
    { what: 'медицинское свидетельство о рождении', registry: 'реестр медицинских свидетельств' },
    { what: 'брак родителей', registry: 'ЗАГС' },
    { what: 'паспорта родителей', registry: 'МВД' },
  ],
  deadline: term(1, 'working', civilStatus('статья 16')),
  otherDeadlines: [{ outcome: 'Сообщить о рождении нужно не позже', ...term(30, 'calendar', civilStatus('статья 16')) }],
  intakeRefusal: [
    ground(
      'no-medical',
      'Медицинского свидетельства нет ни в реестре, ни в заявлении.',
      basis,
      'Проверьте номер и роддом или приложите снимок свидетельства.',
      ['birth', 'papers.medical'],
    ),
    ground(
      'no-authority',
      'Вы не родитель, и доверенности нет.',
      civilStatus('статья 16'),
      'Приложите доверенность от родителей.',
      ['parents.who', 'papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'no-basis',
      'Нет документа, по которому рождение можно записать.',
      basis,
      'Попросите в роддоме дубликат. При родах дома нужно заявление того, кто был рядом. Иначе — суд.',
      ['birth', 'papers.medical', 'papers.witness'],
    ),
    ground('bad-name', 'Такое имя давать нельзя: цифры, титул или брань.', named, 'Выберите другое имя и подайте снова.', [
      'child',
    ]),
    ground(
      'parents-disagree',
      'Родители не сошлись в имени или фамилии.',
      named,
      'Обратитесь в опеку: она рассудит. Её решение приложите.',
      ['child', 'papers.court'],
    ),
    ground(
      'year-passed',
      'Ребёнку больше года, а медицинского свидетельства нет.',
      civilStatus('статья 21'),
      'Нужно решение суда о том, что ребёнок родился. Приложите его.',
      ['papers.court'],
    ),
  ],
  askMore: [
    ask(
      'names-differ',
      'Фамилии родителей в документах разные. Пришлите снимок документа о перемене.',
      basis,
      ['medical', 'court'],
      {
        days: 5,
      },
    ),
  ],
  result: {
    name: 'Запись о рождении и свидетельство',
    description: 'Свидетельство на бумаге выдаёт отдел ЗАГС, первое — бесплатно.',
    titles: { approval: 'Решение о регистрации рождения', refusal: 'Отказ в регистрации рождения' },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: [...anyRegistryOffice, 'в роддоме, если там есть отдел ЗАГС'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Зарегистрировать малыша', duplicate: 'Забрать свидетельство: запись уже есть' }),
      applicantPage(),
      ...identityPages(),
      {
        kind: 'questions',
        id: 'child',
        title: 'Ребёнок',
        lead: 'Пишите так, как должно стоять в свидетельстве.',
        fields: [
          text('family', 'Фамилия', { maxLength: 100, hint: 'Мамина, папина или двойная через дефис.' }),
          text('given', 'Имя', { maxLength: 100 }),
          text('patronymic', 'Отчество', { maxLength: 100, optional: true }),
          date('birth-date', 'Дата рождения', { range: 'past' }),
          choice('sex', 'Мальчик или девочка', { boy: 'Мальчик', girl: 'Девочка' }),
        ],
      },
      {
        kind: 'questions',
        id: 'birth',
        title: 'Где родился',
        when: first,
        fields: [
          text('town', 'Город или село', { hint: 'Оно будет в свидетельстве.' }),
          choice('how', 'Где прошли роды', {
            hospital: 'В роддоме или больнице',
            doctor: 'Не в больнице, но с врачом',
            alone: 'Без врача',
          }),
          text('hospital', 'Какой роддом', { when: { field: 'how', is: 'hospital' } }),
          text('number', 'Номер медицинского свидетельства', {
            maxLength: 60,
            hint: 'Он в правом верхнем углу. У электронного — в сообщении от роддома.',
            when: { not: { field: 'how', is: 'alone' } },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'parents',
        title: 'Родители',
        when: first,
        fields: [
          choice('who', 'Кто вы ребёнку', { mother: 'Мама', father: 'Папа', other: 'Родственник по доверенности' }),
          choice('father', 'Кого записать отцом', {
            husband: 'Мужа мамы',
            together: ['Отца вместе с мамой', 'Если брака нет, подайте ещё заявление об отцовстве.'],
            court: 'Отца по решению суда',
            words: 'Со слов мамы',
            none: 'Никого',
          }),
          text('nation', 'Национальность родителей', { optional: true, maxLength: 100, hint: 'Можно не указывать.' }),
        ],
      },
      personPage('mother', 'Мама ребёнка', { when: { all: [first, { not: { field: 'parents.who', is: 'mother' } }] } }),
      personPage('father', 'Папа ребёнка', {
        when: { all: [first, fatherKnown, { not: { field: 'parents.who', is: 'father' } }] },
      }),
      registryOfficePage({ title: 'Где забрать свидетельство' }),
      {
        kind: 'questions',
        id: 'next',
        title: 'Что ещё оформить',
        when: first,
        fields: [
          choices('wanted', 'О чём напомнить, когда запись появится', {
            benefit: 'Единое пособие',
            lump: 'Краевая выплата при рождении',
            registration: 'Прописка',
            garden: 'Очередь в детский сад',
            nothing: 'Ни о чём',
          }),
          yesno('twins', 'Родилась двойня или тройня?', { hint: 'На каждого малыша нужно своё заявление.' }),
        ],
      },
      {
        ...papersPage([
          ifAny('medical', 'Медицинское свидетельство о рождении на бумаге'),
          ifAny('witness', 'Заявление того, кто был при родах'),
          ifAny('authority', 'Доверенность от родителей'),
          ifAny('court', 'Решение суда или опеки'),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'свидетельство о рождении',
    'зарегистрировать новорождённого',
    'записать ребёнка в загс',
    'загс рождение',
    'метрика на ребёнка',
    'документы на малыша',
    'родился ребёнок что делать',
  ],
  notes:
    'Переданное федеральное полномочие; записи хранит единый реестр ЗАГС, свидетельство печатает только отдел ЗАГС. Статья 14 прочитана, остальные номера, бесплатность и месячный срок по памяти. Решают обычно в день прихода; здесь стоит один рабочий день.',
});
