import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { dwellingPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { housingCode } from '../parts/codes.ts';
import { cadastralNumber, choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (article: string) => housingCode.at(article);
const toBusiness = { field: 'aim.to', is: 'non-residential' };
const rebuilds = { field: 'aim.works', is: 'yes' };

export const residentialNonresidentialTransfer = define({
  slug: 'residential-nonresidential-transfer',
  title: 'Перевести квартиру в нежилое помещение или обратно',
  official: 'Перевод жилого помещения в нежилое помещение и нежилого помещения в жилое помещение',
  summary: 'Перевод нужен, чтобы открыть в квартире магазин или кабинет. Или чтобы жить там, где был офис.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статья 22 (условия)'),
    housingCode.read('статья 23, части 2, 2.1, 4, 5'),
    housingCode.read('статья 24 (отказ)'),
  ],
  whoMay:
    'Собственник помещения. Квартира должна быть на первом этаже или над нежилыми. В ней никто не живёт, она не в залоге, возможен отдельный вход.',
  documents: [
    { name: 'Проект переустройства', required: true, note: 'Только если помещение придётся перестраивать.' },
    { name: 'Протокол собрания собственников дома', required: true, note: 'Только для перевода квартиры в нежилое.' },
    { name: 'Согласие соседей через стену, пол и потолок', required: true, note: 'Только для перевода квартиры в нежилое.' },
    { name: 'План этажа', required: false, note: 'Если его не нашлось в архиве.' },
    authority,
  ],
  askedByUs: [
    { what: 'право на помещение, залог и арест', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'технический паспорт и план этажа', registry: 'архив БТИ — бюро технической инвентаризации' },
    { what: 'кто зарегистрирован в квартире', registry: 'МВД' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: housingCode.term(45, 'calendar', 'статья 23, часть 4', 'documents-complete'),
  otherDeadlines: [
    {
      outcome: 'Выдача уведомления, когда решение принято',
      ...housingCode.term(3, 'working', 'статья 23, часть 5', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground(
      'no-neighbours',
      'Нет протокола собрания и согласия соседей.',
      at('статья 23, часть 2'),
      'Проведите собрание, соберите согласия и подайте снова.',
      ['papers.meeting-minutes', 'papers.neighbour-consents'],
    ),
    ground(
      'not-owner',
      'Заявление подал не собственник.',
      at('статья 23, часть 2'),
      'Подать может собственник или его представитель с доверенностью.',
      ['papers.authority'],
    ),
  ],
  refusal: [
    ground(
      'papers-missing',
      'Нет документов, которые должны принести вы.',
      at('статья 24'),
      'Добавьте протокол, согласия или проект и подайте снова.',
      ['papers', 'aim'],
    ),
    ground(
      'conditions',
      'Условия не выполнены: этаж, жильцы, отдельный вход или залог.',
      at('статья 22'),
      'Снимите жильцов с учёта, снимите залог, придумайте отдельный вход. Потом подайте снова.',
      ['aim.entrance', 'papers.conversion'],
    ),
    ground('project', 'Проект нарушает требования.', at('статья 24'), 'Переделайте проект. Чаще всего подводят вход и шум.', [
      'papers.conversion',
    ]),
    ground(
      'wrong-body',
      'Помещение находится в другом округе.',
      at('статья 24'),
      'Выберите округ, где стоит дом, и подайте снова.',
      ['dwelling'],
    ),
  ],
  askMore: [
    ask(
      'not-found',
      'Ведомство не нашло план этажа или паспорт помещения. Если он у вас есть, пришлите снимок.',
      at('статья 24'),
      ['floor-plan'],
      { days: 15, stops: true },
    ),
  ],
  result: {
    name: 'Уведомление о переводе помещения',
    description: 'После работ комиссия подпишет акт. Новое назначение округ сам передаст в реестр недвижимости.',
    titles: {
      approval: 'Уведомление о переводе жилого (нежилого) помещения в нежилое (жилое) помещение',
      refusal: 'Уведомление об отказе в переводе жилого (нежилого) помещения в нежилое (жилое) помещение',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в администрации округа'],
  correction: correctionOf('Уведомление'),
  form: {
    pages: [
      ...partiesPages(),
      dwellingPage({
        title: 'Помещение',
        district: 'Округ, где находится помещение',
        label: 'Адрес помещения',
        fields: [cadastralNumber('Кадастровый номер помещения')],
      }),
      {
        kind: 'questions',
        id: 'aim',
        title: 'Что и зачем переводите',
        fields: [
          choice('to', 'Куда переводите', {
            'non-residential': 'Квартиру в нежилое помещение',
            residential: 'Нежилое помещение в квартиру',
          }),
          choice(
            'use',
            'Что там будет',
            {
              shop: 'Магазин',
              office: 'Офис',
              beauty: 'Салон или парикмахерская',
              medicine: 'Врачебный кабинет',
              cafe: 'Кафе',
              other: 'Другое',
            },
            { when: { field: 'to', is: 'non-residential' }, hint: 'Для богослужений и обрядов квартиру перевести нельзя.' },
          ),
          text('other-use', 'Что именно', { when: { field: 'use', is: 'other' } }),
          yesno('works', 'Нужно что-то перестраивать?'),
          text('entrance', 'Как устроите отдельный вход', {
            when: { field: 'to', is: 'non-residential' },
            hint: 'Например: из окна на улицу, с крыльцом и пандусом.',
            maxLength: 500,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'meeting',
        title: 'Собрание собственников дома',
        when: toBusiness,
        fields: [
          text('number', 'Номер протокола', { maxLength: 60 }),
          date('on', 'Дата собрания', { range: 'past' }),
          choice('entrances', 'Сколько подъездов в доме', { one: 'Один', several: 'Больше одного' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'neighbours',
        title: 'Соседи, которые согласны',
        lead: 'Нужен каждый собственник за общей стеной, сверху и снизу.',
        when: toBusiness,
        min: 1,
        max: 15,
        itemTitle: 'Сосед',
        addLabel: 'Добавить ещё одного соседа',
        nameBy: ['name'],
        fields: [text('name', 'Фамилия, имя и отчество'), text('flat', 'Номер квартиры или помещения', { maxLength: 20 })],
      },
      papersPage([
        needed('conversion', 'Проект переустройства', { when: rebuilds, maxFiles: 10 }),
        needed('meeting-minutes', 'Протокол собрания собственников дома', { when: toBusiness }),
        needed('neighbour-consents', 'Согласие соседей через стену, пол и потолок', { when: toBusiness, maxFiles: 15 }),
        ifAny('floor-plan', 'План этажа', { hint: 'Не нужен, если есть в архиве: спросим сами.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'перевод в нежилой фонд',
    'открыть магазин в квартире',
    'кабинет в квартире',
    'сделать квартиру нежилой',
    'салон на первом этаже',
    'перевести нежилое в квартиру',
    'апартаменты в жилое',
    'квартира под офис',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Сколько голосов нужно на собрании, зависит от числа подъездов. Для гостиниц и общежитий есть свои условия: их в форме нет.',
});
