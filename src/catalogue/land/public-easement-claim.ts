import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const source = 'https://dokipedia.ru/document/5546538?pid=1380 (редакция помечена как утратившая силу)';
const at = (article: string) => `Земельный кодекс РФ, ${article}`;
const claims = { field: 'notice.ask', is: ['claim', 'both'] };

export const publicEasementClaim = define({
  slug: 'public-easement-claim',
  title: 'Мой участок попал под публичный сервитут',
  official: 'Учёт прав на земельный участок при установлении публичного сервитута; ознакомление с ходатайством',
  summary: 'Через вашу землю поведут газ, провод или трубу? Заявите о своём праве, чтобы вам прислали решение и договор о плате.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Земельный кодекс РФ от 25.10.2001 № 136-ФЗ',
      'статья 39.42 (сообщение, поиск владельцев); статья 39.43 (решение)',
      source,
    ),
    law('Земельный кодекс РФ от 25.10.2001 № 136-ФЗ', 'глава V.7, статьи 39.37–39.50'),
  ],
  whoMay:
    'Владелец участка, чьё право не записано в реестре недвижимости. И тот, кто хочет увидеть границы и саму просьбу о сервитуте.',
  documents: [
    {
      name: 'Документ о вашем праве',
      required: true,
      note: 'Свидетельство, акт, постановление. Не нужен, чтобы только посмотреть карту.',
    },
    authority,
  ],
  askedByUs: [
    { what: 'участок и границы сервитута', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'наследник ли вы', registry: 'ЗАГС' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(30, 'calendar', at('статья 39.43'), { source }),
  otherDeadlines: [
    { outcome: 'Решение о сервитуте для переноса сетей', ...term(20, 'calendar', at('статья 39.43'), { source }) },
    { outcome: 'Сколько времени у вас заявить о праве после сообщения', ...term(15, 'calendar', at('статья 39.42')) },
  ],
  intakeRefusal: [
    ground(
      'no-notice',
      'По этому участку сообщения не было.',
      at('статья 39.42'),
      'Проверьте кадастровый номер и номер сообщения и подайте снова.',
      ['plot', 'notice'],
    ),
  ],
  refusal: [
    ground(
      'not-proved',
      'Документы не подтверждают ваше право.',
      at('статья 39.42'),
      'Попросите копии в архиве и запишите право в Росреестре. Потом подайте снова.',
      ['right', 'papers.old-right'],
    ),
    ground(
      'late',
      'Время заявить о праве кончилось.',
      at('статья 39.42'),
      'Плату и соглашение можно просить всё равно: напишите тому, кто ведёт сеть.',
    ),
    ground(
      'outside',
      'Ваш участок не попал в границы сервитута.',
      at('статья 39.43'),
      'Посмотрите карту. Если граница нарисована неверно, напишите замечание.',
      ['plot.cadastral', 'impact'],
    ),
  ],
  askMore: [
    ask('right-copy', 'Документ о праве не читается. Пришлите снимок получше.', at('статья 39.42'), ['old-right'], { days: 5 }),
  ],
  result: {
    name: 'Письмо о том, что ваше право учтено',
    description: 'Решение о сервитуте и соглашение о плате придут на адрес, который вы назвали.',
    titles: {
      approval: 'Решение об учёте прав на земельный участок',
      refusal: 'Решение об отказе в учёте прав на земельный участок',
    },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['лично в комитете по земле округа', 'письмом в администрацию'],
  correction: correctionOf('Письмо'),
  form: {
    pages: [
      ...partiesPages(),
      plotPage({ title: 'Ваш участок', district: 'Округ, где ваш участок', label: 'Кадастровый номер вашего участка' }),
      {
        kind: 'questions',
        id: 'notice',
        title: 'Сообщение о сервитуте',
        fields: [
          text('number', 'Номер или дата сообщения', {
            optional: true,
            hint: 'Оно висит на сайте округа. Если не знаете, оставьте пустым.',
          }),
          choice('network', 'Что проведут через участок', {
            gas: 'Газ',
            power: 'Электричество',
            water: 'Воду или канализацию',
            heat: 'Тепло',
            road: 'Дорогу',
            link: 'Связь',
            unknown: 'Не знаю',
          }),
          choice('ask', 'Чего вы хотите', {
            claim: 'Заявить о своём праве',
            look: 'Посмотреть просьбу о сервитуте и карту',
            both: 'И то, и другое',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'right',
        title: 'Ваше право на участок',
        when: claims,
        fields: [
          choice('kind', 'Какое у вас право', {
            own: 'Собственность',
            inheritance: 'Наследство',
            lifelong: 'Пожизненное владение',
            use: 'Бессрочное пользование',
            lease: 'Аренда',
            other: 'Другое',
          }),
          text('other', 'Какое именно', { when: { field: 'kind', is: 'other' } }),
          text('paper', 'Какой документ его подтверждает', {
            hint: 'Например: свидетельство от 12 мая 1994 г.',
            maxLength: 300,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'impact',
        title: 'Чем помешает',
        when: claims,
        fields: [
          longtext('how', 'Как это помешает вам', {
            optional: true,
            maxLength: 1500,
            hint: 'Например: труба пройдёт под теплицей.',
          }),
          yesno('buildings', 'Есть ли на этом месте ваши постройки или посадки?'),
        ],
      },
      {
        kind: 'questions',
        id: 'reply',
        title: 'Куда прислать решение и соглашение о плате',
        fields: [address('address', 'Адрес для писем', { prefill: 'address' })],
      },
      papersPage([needed('old-right', 'Документ о вашем праве', { when: claims }), authoritySlot]),
    ],
  },
  synonyms: [
    'публичный сервитут',
    'труба через участок',
    'линия электропередачи на участке',
    'компенсация за ЛЭП',
    'газопровод на моей земле',
    'уведомление о сервитуте',
    'столб на моём участке',
  ],
  notes:
    'Сроки 20 и 30 дней прочитаны в редакции, помеченной как утратившая силу; 30 дней идут от поступления ходатайства, здесь — от регистрации. 15 дней на заявление о праве — по памяти, прежде было 30. Список сообщений округа форма пока не показывает.',
});
