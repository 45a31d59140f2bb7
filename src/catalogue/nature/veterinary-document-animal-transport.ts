import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { visitPage } from '../pages/visit.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, count, date, number, phone, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Порядок оформления ветеринарных сопроводительных документов';
const at = (part: string) => `${order}, ${part}`;
const animals = { field: 'what', is: ['pet', 'cattle', 'birds', 'bees'] };
const pet = { field: 'cargo.what', is: 'pet' };
const abroad = { field: 'trip.aim', is: 'abroad' };

export const veterinaryDocumentAnimalTransport = define({
  slug: 'veterinary-document-animal-transport',
  title: 'Ветеринарная справка для перевозки животного',
  official: 'Оформление и выдача ветеринарных сопроводительных документов',
  summary: 'Нужна за границу, на выставку и при продаже. Для поездки с питомцем по России хватит его паспорта с прививкой.',
  topic: 'nature',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'veterinary',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Разъяснение управления ветеринарии о перевозке питомцев',
      'по России справка не нужна, кроме смены владельца и выставки',
      'https://uprveter32.ru/index.php/podvedomstvennye-organizatsii/org32/3208-perevozka-domashnikh-zhivotnykh (другой регион)',
    ),
    readLaw(
      'Федеральный закон от 13.07.2015 № 243-ФЗ',
      'документы оформляют электронно с 1 июля 2018 г.',
      'https://region03.ru/articles/zachem-nuzhno-veterinarnoe-svidetelstvo.html',
    ),
    law('Приказ Минсельхоза России от 13.12.2022 № 862', 'порядок оформления'),
    law('Закон РФ от 14.05.1993 № 4979-1 «О ветеринарии»', 'статья 2.3'),
  ],
  whoMay: 'Хозяин животного, которое везут за границу, на выставку, на продажу или на убой. И тот, кто везёт мясо, яйца, мёд.',
  documents: [
    { name: 'Ветеринарный паспорт', required: false, note: 'С отметкой о прививке от бешенства, если её нет в реестре.' },
    { name: 'Результаты анализов', required: false, note: 'Если их требует страна или выставка.' },
    { name: 'Требования страны', required: false, note: 'Если везёте за границу и они у вас есть.' },
    authority,
  ],
  askedByUs: [
    { what: 'прививка и чип', registry: 'ветеринарный реестр' },
    { what: 'нет ли карантина в вашем районе', registry: 'ветеринарный реестр' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  fee: {
    kopecks: null,
    basis: 'Прейскурант ветеринарной службы края',
    note: 'Сам документ и осмотр стоят по прейскуранту станции. Анализы платят отдельно.',
    verified: false,
  },
  deadline: term(1, 'working', order, { from: 'documents-complete' }),
  intakeRefusal: [
    ground(
      'no-vaccine',
      'У животного нет прививки от бешенства.',
      at('осмотр'),
      'Сделайте прививку на станции. Подать снова можно через месяц.',
      ['animal.vaccinated'],
    ),
    ground('not-shown', 'Животное не показали врачу.', at('осмотр'), 'Выберите другой день и привезите животное.', ['visit']),
  ],
  refusal: [
    ground(
      'vaccine-term',
      'Прививка слишком свежая или старше года.',
      at('прививки'),
      'Свежей прививке должно быть 21–30 дней. Старую сделайте заново.',
      ['animal.vaccinated'],
    ),
    ground(
      'quarantine',
      'В районе карантин.',
      at('ограничения'),
      'Подайте, когда его снимут. Новости есть на странице ветеринарной службы.',
      ['trip'],
    ),
    ground('ill', 'На осмотре врач нашёл болезнь.', at('осмотр'), 'Вылечите животное и приведите на новый осмотр.', ['visit']),
    ground(
      'no-chip',
      'Для вывоза нужен чип, а его нет.',
      at('вывоз'),
      'Поставьте чип на станции. Его номер внесут в реестр, и можно подать снова.',
      ['animal.chip'],
    ),
  ],
  askMore: [
    ask('analyses', 'Нет результата анализов. Пришлите его, когда будет готов.', at('исследования'), ['analyses'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Ветеринарное свидетельство',
    description: 'Документ в системе «Меркурий» с кодом для телефона. За границу дают бумагу по форме той страны.',
    titles: {
      approval: 'Ветеринарное свидетельство',
      refusal: 'Решение об отказе в выдаче ветеринарного свидетельства',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['лично на ветеринарной станции', 'по телефону станции'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Получить документ', amend: 'Изменить данные в документе' }),
      ...partiesPages(),
      formerDecisionPage('Выданный документ', { number: 'Номер документа', hint: 'Он вверху или под кодом.', needed: true }),
      {
        kind: 'questions',
        id: 'cargo',
        title: 'Кого или что везёте',
        fields: [
          choice('what', 'Кто или что это', {
            pet: 'Собака, кошка, другой питомец',
            cattle: 'Корова, свинья, овца, лошадь',
            birds: 'Куры, утки, другая птица',
            bees: 'Пчёлы',
            food: 'Мясо, молоко, яйца, мёд',
            other: 'Другое',
          }),
          text('name', 'Вид, порода или название', { hint: 'Например: кот, сибирский. Или: мёд цветочный.' }),
          count('heads', 'Сколько голов или семей', { min: 1, max: 10_000, when: animals }),
          number('weight', 'Вес', { min: 0, max: 1_000_000, unit: 'кг', when: { field: 'what', is: ['food', 'other'] } }),
        ],
      },
      {
        kind: 'questions',
        id: 'animal',
        title: 'Питомец',
        lead: 'Если животных несколько, напишите обо всех через запятую.',
        when: pet,
        fields: [
          text('nick', 'Кличка', { maxLength: 100 }),
          text('chip', 'Номер чипа или клейма', {
            optional: true,
            hint: '15 цифр. Он есть в ветеринарном паспорте.',
            maxLength: 100,
          }),
          date('vaccinated', 'Когда привили от бешенства', { range: 'past', hint: 'Последняя отметка в паспорте.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'trip',
        title: 'Поездка',
        fields: [
          choice('aim', 'Зачем везёте', {
            abroad: 'За границу',
            show: 'На выставку',
            sale: 'Продаю или отдаю новому хозяину',
            slaughter: 'На убой',
            market: 'На рынок или в магазин',
            moving: 'Переезжаю с хозяйством',
          }),
          text('country', 'В какую страну', { when: { field: 'aim', is: 'abroad' }, maxLength: 100 }),
          text('from', 'Откуда', { hint: 'Город или село.' }),
          text('to', 'Куда', { hint: 'Город, а если знаете — и адрес.' }),
          date('on', 'Когда выезжаете', { range: 'future' }),
          choice('by', 'На чём', { car: 'На машине', train: 'Поездом', plane: 'Самолётом', other: 'По-другому' }),
        ],
      },
      {
        kind: 'questions',
        id: 'escort',
        title: 'Кто повезёт',
        fields: [
          choice('who', 'Кто в дороге отвечает за животное или груз', { me: 'Я', another: 'Другой человек' }),
          text('name', 'Фамилия, имя и отчество', { when: { field: 'who', is: 'another' } }),
          phone('phone', 'Телефон этого человека', { when: { field: 'who', is: 'another' } }),
        ],
      },
      visitPage({
        title: 'Осмотр на ветеринарной станции',
        district: 'В каком округе станция',
        lead: 'Станция позвонит и назовёт время. Показывайте животное дней за пять до поездки, не раньше.',
      }),
      papersPage([
        ifAny('vet-passport', 'Ветеринарный паспорт', { when: pet, hint: 'Разворот с прививками.' }),
        ifAny('analyses', 'Результаты анализов'),
        ifAny('country-rules', 'Требования страны', { when: abroad }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'ветсправка',
    'справка на собаку',
    'везти кошку в поезде',
    'ветеринарное свидетельство форма 1',
    'выезд с собакой за границу',
    'меркурий ветеринария',
    'справка для выставки',
    'перевоз скота документы',
    'ветеринарный паспорт',
    'продать корову документы',
  ],
  notes:
    'Оформляют обычно в день осмотра: срок в 1 рабочий день типовой. Показ за пять дней и пять дней действия документа — только из пересказов, приказ № 862 не прочитан, номер по памяти. 21–30 дней после прививки — из разъяснения. Тариф у станций свой. Слова статей в отказах — по смыслу порядка.',
});
