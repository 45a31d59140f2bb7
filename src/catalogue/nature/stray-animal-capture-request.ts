import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { address, choice, count, date, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 27.12.2018 № 498-ФЗ «Об ответственном обращении с животными»';
const rules = 'Порядок обращения с животными без владельцев в крае';
const at = (part: string) => `${rules}, ${part}`;

const caller = applicantPage({ lead: 'Имя и телефон нужны, чтобы бригада могла вас найти.' });
const reach = {
  ...caller,
  title: 'Кто сообщает',
  fields: caller.fields.filter(({ id }) => id !== 'birth-date' && id !== 'snils'),
};

export const strayAnimalCaptureRequest = define({
  slug: 'stray-animal-capture-request',
  title: 'Сообщить о бездомной собаке',
  official:
    'Организация мероприятий при осуществлении деятельности по обращению с животными без владельцев (приём заявок на отлов)',
  summary: 'Бригада приедет, заберёт животное в приют и осмотрит. Если вас укусили, сначала идите к врачу.',
  topic: 'nature',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'improvement',
  trustLevel: 0,
  filing: { requires: 'any' },
  law: [
    readLaw(
      act,
      'о приютах: карантин десять дней, учёт, стерилизация, возврат',
      'https://consultant.ru/document/cons_doc_LAW_452891/f2d4cb4e0b9a88b0a3d7427ec428b96528113cbe',
    ),
    readLaw(
      rules,
      'заявка устно или письменно, отлов без промедления',
      'https://docs.cntd.ru/document/561755502/titles/DQM8UP (порядок другого региона)',
    ),
    readLaw(
      rules,
      'как устроена эта работа',
      'https://base.garant.ru/408047513/1b93c134b90c6071b4dc3f495464b753 (порядок Томской области, статьи 17 и 18)',
    ),
  ],
  whoMay: 'Любой, кто видел злую, больную или раненую собаку, стаю у школы. И хозяин, который ищет своего питомца.',
  documents: [{ name: 'Снимок животного или места', required: false, note: 'Не подходите близко, если оно злое.' }],
  askedByUs: [
    { what: 'адрес', registry: 'реестр адресов' },
    { what: 'есть ли у животного хозяин, по чипу', registry: 'ветеринарный реестр' },
    { what: 'места в приютах', registry: 'реестр приютов' },
  ],
  deadline: term(5, 'working', rules),
  otherDeadlines: [
    { outcome: 'Выезд, если животное нападает', ...term(1, 'working', rules) },
    { outcome: 'Осмотр и карантин в приюте', ...term(10, 'calendar', act, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('no-place', 'Непонятно, где животное.', at('заявка'), 'Назовите улицу, дом и приметы места и сообщите снова.', [
      'place',
    ]),
    ground(
      'waits-for-owner',
      'Собака привязана и, похоже, ждёт хозяина.',
      at('заявка'),
      'Если через день она всё ещё там, сообщите снова.',
      ['animal'],
    ),
  ],
  refusal: [
    ground(
      'owned',
      'У животного есть хозяин.',
      at('животные с владельцем'),
      'Мы ищем его по метке. О нападении сообщите и в полицию, по телефону 102.',
      ['animal.tag'],
    ),
    ground(
      'private-land',
      'Животное на частной земле, а хозяин земли не пускает.',
      at('отлов'),
      'Попросите хозяина земли согласиться и сообщите снова.',
      ['place'],
    ),
    ground(
      'not-found',
      'Бригада приехала и никого не нашла.',
      at('отлов'),
      'Сообщите снова: где и в какое время животное бывает.',
      ['place', 'seen'],
    ),
    ground(
      'wild',
      'Это дикий зверь, а не бездомное животное.',
      at('отлов'),
      'Позвоните в министерство природных ресурсов края: зверями занимается оно.',
      ['animal.kind'],
    ),
  ],
  askMore: [
    ask('where', 'По описанию бригада не найдёт место. Мы позвоним, а вы пришлите снимок.', at('заявка'), ['picture'], {
      days: 1,
      stops: true,
    }),
  ],
  result: {
    name: 'Ответ: что сделала бригада',
    description: 'Напишем, поймали ли животное и в каком оно приюте. Хозяин может его забрать.',
    titles: {
      approval: 'Сообщение об отлове животного без владельца',
      refusal: 'Сообщение о том, почему отлов не проведён',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['по телефону управления благоустройства округа', 'если опасно — по телефону 112'],
  correction: correctionOf('Ответ'),
  form: {
    pages: [
      reach,
      {
        kind: 'questions',
        id: 'place',
        title: 'Где животное',
        fields: [
          municipality('В каком округе', 'Заявка попадёт в управление благоустройства этого округа.'),
          address('address', 'Ближайший дом'),
          text('marks', 'Приметы места', { hint: 'Например: за школой, у теплотрассы.', maxLength: 300 }),
          yesno('private', 'Это чей-то двор или закрытая территория?'),
        ],
      },
      {
        kind: 'questions',
        id: 'animal',
        title: 'Какое оно',
        fields: [
          choice('kind', 'Кто это', { dog: 'Собака', cat: 'Кошка', other: 'Другое животное' }),
          text('kind-else', 'Какое животное', { when: { field: 'kind', is: 'other' } }),
          count('heads', 'Сколько их', { min: 1, max: 100 }),
          choice('mood', 'Как себя ведёт', {
            bites: 'Бросается, укусило',
            threatens: 'Рычит, не даёт пройти',
            ill: 'Больное или раненое',
            calm: 'Спокойное',
          }),
          yesno('young', 'Есть щенки или котята?'),
          choice('tag', 'Есть ли бирка в ухе или ошейник', {
            tag: ['Бирка в ухе', 'Такая собака уже была в приюте.'],
            collar: 'Ошейник',
            none: 'Нет',
            unseen: 'Не видно',
          }),
          longtext('looks', 'Как выглядит', { optional: true, maxLength: 500, hint: 'Цвет, рост, особые приметы.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'seen',
        title: 'Когда видели',
        fields: [
          date('on', 'Какого числа', { range: 'past' }),
          text('time', 'Примерно во сколько', { maxLength: 20, hint: 'Например: в 8 утра.' }),
          choice('often', 'Часто ли оно там', { always: 'Живёт там', often: 'Бывает часто', once: 'Видели один раз' }),
          choice('mine', 'Почему сообщаете', {
            worry: 'Чтобы его забрали',
            found: 'Похоже, потерялось',
            searching: 'Ищу своего питомца',
          }),
        ],
      },
      papersPage([ifAny('picture', 'Снимок животного или места', { types: ['jpg', 'png'], maxFiles: 5 })], {
        title: 'Снимок, если есть',
        lead: 'По снимку бригаде легче найти. Можно и без него.',
      }),
    ],
  },
  synonyms: [
    'бездомная собака',
    'отлов собак',
    'стая собак у школы',
    'агрессивная собака',
    'раненая кошка',
    'приют животных',
    'нашёл собаку',
    'собака без хозяина',
    'бродячие псы',
    'дворняга бросается',
  ],
  notes:
    '5 рабочих дней и выезд за сутки — по обычной практике; в порядке другого региона отлов без промедления. Кто сообщил, для отлова не важно, поэтому дату рождения и СНИЛС не спрашиваем. Статья о приютах прочитана, номер 16 — по памяти. Точки на карте форма не просит.',
});
