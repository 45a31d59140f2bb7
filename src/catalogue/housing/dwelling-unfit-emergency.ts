import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { dwellingPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { housingCode } from '../parts/codes.ts';
import { cadastralNumber, choice, choices, count, date, longtext, phone, text } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 28.01.2006 № 47';
const neighbour = 'https://garant.ru/hotlaw/chelyabinsk/1462471 (обзор приказа другого региона от 15.04.2021)';
const at = (point: string) => `${rules}, ${point}`;
const order = 'Порядок решений о непригодном жилье';
const isGarden = { field: 'what.recognise', is: ['to-dwelling', 'to-garden'] };
const isHouse = { field: 'what.recognise', is: ['house', 'to-dwelling'] };

export const dwellingUnfitEmergency = define({
  slug: 'dwelling-unfit-emergency',
  title: 'Признать жильё аварийным или непригодным',
  official:
    'Признание помещения жилым помещением, жилого помещения непригодным для проживания, многоквартирного дома аварийным и подлежащим сносу или реконструкции, садового дома жилым домом и жилого дома садовым домом',
  summary: 'Комиссия осмотрит дом или квартиру и решит, можно ли там жить. Она же делает садовый дом жилым.',
  topic: 'housing',
  audience: ['citizen', 'organisation'],
  decidedBy: 'municipality',
  department: 'housing',
  filing: { requires: 'esia' },
  law: [
    readLaw(rules, 'в целом: кто подаёт и что делает комиссия', 'https://gji.tatarstan.ru/pravitelstvo.htm?pub_id=49423.htm'),
    readLaw(rules, 'пункты 42 и 45 (заявители и документы)', 'https://docs.cntd.ru/document/444825304/titles/199Q5T5'),
    housingCode.read('статьи 15 и 32'),
    readLaw(order, 'решение за 30 дней, при чрезвычайной ситуации за 10', neighbour),
  ],
  whoMay: 'Собственник, наниматель, управляющая организация, жилищная инспекция. Садовый дом делает жилым его владелец.',
  documents: [
    {
      name: 'Заключение специалистов о состоянии дома',
      required: true,
      note: 'Для целого дома и для садового дома. Его даёт организация с допуском.',
    },
    { name: 'Проект перестройки', required: true, note: 'Только если делаете нежилое помещение жилым.' },
    { name: 'Снимки и жалобы жильцов', required: false },
    authority,
  ],
  askedByUs: [
    { what: 'права на дом, квартиру и участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'паспорт дома и год постройки', registry: 'ГИС ЖКХ — система жилищного хозяйства' },
    { what: 'предписания жилищной инспекции', registry: 'Жилищная инспекция края' },
    { what: 'акт о пожаре или наводнении', registry: 'МЧС' },
  ],
  deadline: term(30, 'calendar', at('пункт 46')),
  otherDeadlines: [
    {
      outcome: 'Решение администрации после заключения комиссии',
      ...term(30, 'calendar', order, { from: 'documents-complete', source: neighbour }),
    },
    {
      outcome: 'То же после пожара, наводнения или другой беды',
      ...term(10, 'calendar', order, { from: 'documents-complete', source: neighbour }),
    },
    { outcome: 'Копия решения вам', ...term(5, 'working', at('пункт 51'), { from: 'documents-complete' }) },
    { outcome: 'Решение о садовом доме', ...term(45, 'calendar', at('раздел о садовых домах')) },
  ],
  intakeRefusal: [
    ground(
      'no-survey',
      'Нет заключения специалистов о доме.',
      at('пункт 45'),
      'Закажите обследование у организации с допуском и подайте снова.',
      ['survey', 'papers.conclusion'],
    ),
    ground(
      'not-entitled',
      'Обратился не собственник и не наниматель.',
      at('пункт 42'),
      'Подать может собственник, наниматель или их представитель.',
      ['on-behalf', 'papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'repairable',
      'В доме можно жить: всё исправит ремонт.',
      at('пункт 47'),
      'Требуйте ремонта по заключению комиссии. С новым обследованием можно подать снова.',
      ['papers.conclusion'],
    ),
    ground(
      'no-licence',
      'Дом обследовала организация без допуска.',
      at('пункт 45'),
      'Закажите обследование у организации с допуском. В суде эти деньги можно вернуть.',
      ['survey.who', 'papers.conclusion'],
    ),
    ground(
      'dispute',
      'Это спор с управляющей организацией, а не о состоянии дома.',
      at('пункт 42'),
      'Пожалуйтесь в жилищную инспекцию. Она сама может передать дом комиссии.',
      ['what'],
    ),
    ground(
      'garden-house',
      'Садовый дом не подходит: не тот участок или нет заключения.',
      at('раздел о садовых домах'),
      'Смените вид использования участка и закажите обследование по нормам жилого дома.',
      ['what', 'papers.conclusion'],
    ),
  ],
  askMore: [
    ask(
      'more-survey',
      'Комиссии нужно ещё одно обследование. Пришлите его, когда будет готово.',
      at('пункт 44'),
      ['conclusion', 'photos'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Решение о жилье по акту комиссии',
    description: 'Если дом аварийный, в решении названо, что с ним будет: снос или перестройка. От этого зависит переселение.',
    titles: {
      approval: 'Решение о признании жилого помещения непригодным (дома аварийным, садового дома жилым)',
      refusal: 'Решение об отказе в признании жилого помещения непригодным (дома аварийным, садового дома жилым)',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в жилищном отделе округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      ...partiesPages(['citizen', 'organisation']),
      dwellingPage({ title: 'Где это жильё', district: 'Округ, где стоит дом', label: 'Адрес дома или квартиры' }),
      {
        kind: 'questions',
        id: 'what',
        title: 'О чём просите',
        fields: [
          choice('recognise', 'Что нужно признать', {
            flat: 'Квартиру или комнату непригодной',
            house: 'Многоквартирный дом аварийным',
            'private-house': 'Частный дом непригодным',
            'to-dwelling': 'Садовый дом жилым',
            'to-garden': 'Жилой дом садовым',
            habitable: 'Нежилое помещение жилым',
          }),
          count('year', 'В каком году построен дом', {
            optional: true,
            min: 1700,
            max: 2100,
            hint: 'Примерно. Если не знаете, оставьте пустым.',
          }),
          count('people', 'Сколько человек там живёт', { max: 2000 }),
          cadastralNumber('Кадастровый номер дома и участка', {
            when: { field: 'recognise', is: ['to-dwelling', 'to-garden'] },
            maxLength: 100,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'defects',
        title: 'Что не так с домом',
        when: { not: isGarden },
        fields: [
          choices('what', 'Что вы видите', {
            roof: 'Крыша',
            base: 'Фундамент',
            walls: 'Трещины в стенах',
            floors: 'Перекрытия, полы',
            mould: 'Плесень и сырость',
            cold: 'Холод',
            fire: 'Последствия пожара',
            flood: 'Последствия наводнения',
            other: 'Другое',
          }),
          longtext('how', 'Опишите своими словами', {
            maxLength: 2000,
            hint: 'Например: в углу спальни трещина на всю высоту, зимой промерзает.',
          }),
          choice('disaster', 'Дом пострадал от пожара, наводнения или другой беды?', {
            no: 'Нет',
            yes: ['Да', 'Тогда решение примут быстрее.'],
          }),
          phone('phone', 'Телефон для комиссии', { hint: 'Позвоним, чтобы договориться об осмотре.', prefill: 'phone' }),
        ],
      },
      {
        kind: 'questions',
        id: 'survey',
        title: 'Обследование специалистов',
        when: isHouse,
        fields: [
          text('who', 'Кто обследовал', {
            hint: 'Название организации и её номер в СРО — объединении изыскателей.',
            maxLength: 300,
          }),
          date('on', 'Когда', { range: 'past' }),
        ],
      },
      papersPage([
        needed('conclusion', 'Заключение специалистов о состоянии дома', { when: isHouse, maxFiles: 5 }),
        needed('design', 'Проект перестройки', { when: { field: 'what.recognise', is: 'habitable' } }),
        ifAny('photos', 'Снимки и жалобы жильцов', { maxFiles: 10 }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'аварийный дом',
    'признать дом аварийным',
    'непригодное жильё',
    'переселение из аварийного',
    'дом под снос',
    'ветхое жильё',
    'садовый дом в жилой',
    'комиссия аварийность',
    'плесень в квартире',
    'дом рушится',
    'барак',
    'дом разваливается',
    'трещины в стенах',
    'потолок обвалился',
  ],
  notes:
    'Решение администрации за 30 и 10 дней прочитано в обзоре приказа другого региона. Срок работы самой комиссии (пункт 46), пять дней на копию и 45 дней о садовом доме — по памяти; пункты 44, 46, 47, 51 не сверены. Участие в переселении зависит от дня, когда дом признали аварийным.',
});
