import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { landCode } from '../parts/codes.ts';
import { area, choice, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => landCode.at(`статья 39.29, ${part}`);
const burdened = { field: 'added.burdened', is: 'yes' };

export const landRedistributionAgreement = define({
  slug: 'land-redistribution-agreement',
  title: 'Увеличить свой участок (прирезка)',
  official:
    'Перераспределение земель и (или) земельных участков, находящихся в государственной или муниципальной собственности, и земельных участков, находящихся в частной собственности',
  summary: 'Свободную полосу у вашего забора можно выкупить и присоединить. Цену назначает округ.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  filing: { requires: 'esia' },
  law: [landCode.read('статья 39.28, пункт 1'), landCode.read('статья 39.29, пункты 2, 3, 7–9, 13')],
  whoMay:
    'Собственник участка под дом, личное хозяйство, сад или огород. Любой другой собственник — чтобы выровнять кривую границу по проекту межевания.',
  documents: [
    { name: 'Схема новых границ', required: true, note: 'Не нужна, если есть проект межевания.' },
    { name: 'Документ о праве на ваш участок', required: false, note: 'Если права нет в реестре недвижимости.' },
    { name: 'Согласие банка или арендатора', required: true, note: 'Только если участок в залоге или в аренде.' },
    authority,
  ],
  askedByUs: [
    { what: 'ваш участок, его площадь и обременения', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'проект межевания и предельные размеры участков', registry: 'градостроительная система края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  fee: {
    kopecks: null,
    basis: 'Земельный кодекс РФ, статья 39.28',
    note: 'Подать можно бесплатно. За прирезанную землю платят по цене, которую назначил округ.',
    verified: false,
  },
  deadline: landCode.term(20, 'calendar', 'статья 39.29, пункт 8'),
  otherDeadlines: [
    { outcome: 'Возврат заявления, если в нём чего-то не хватает', ...landCode.term(10, 'calendar', 'статья 39.29, пункт 4') },
    {
      outcome: 'Проект соглашения, когда участок поставят на учёт',
      ...landCode.term(30, 'calendar', 'статья 39.29, пункт 13', 'documents-complete'),
    },
    {
      outcome: 'Сколько времени у вас, чтобы его подписать',
      ...landCode.term(30, 'calendar', 'статья 39.29, пункт 13', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground(
      'no-number',
      'Не указан кадастровый номер вашего участка.',
      at('пункт 2'),
      'Найдите номер в выписке или на кадастровой карте и подайте снова.',
      ['plot.cadastral'],
    ),
    ground(
      'no-scheme',
      'Нет ни схемы, ни проекта межевания.',
      at('пункт 3'),
      'Закажите схему у кадастрового инженера и приложите её.',
      ['papers.new-borders', 'added.project'],
    ),
    ground('wrong-body', 'Соседней землёй распоряжается не округ.', at('пункт 2'), 'В ответе написано, чья она. Подайте туда.', [
      'plot.municipality',
    ]),
  ],
  refusal: [
    ground(
      'not-provided',
      'Закон не разрешает прирезку в вашем случае.',
      at('пункт 9'),
      'Просите эту землю отдельным участком: через согласование или аукцион.',
      ['plot.use'],
    ),
    ground('too-large', 'Вместе участок станет больше предела.', at('пункт 9'), 'Уменьшите прирезку и приложите новую схему.', [
      'added.area',
      'papers.new-borders',
    ]),
    ground(
      'own-plot-possible',
      'Из этой земли выйдет отдельный участок.',
      at('пункт 9'),
      'Пусть инженер напишет, почему нельзя: нет проезда, мало места. Или идите на торги.',
      ['added', 'papers.new-borders'],
    ),
    ground(
      'occupied',
      'На этой земле чужой объект, или объявлен аукцион.',
      at('пункт 9'),
      'Уберите занятую часть из схемы и подайте снова.',
      ['papers.new-borders'],
    ),
    ground(
      'no-bank-consent',
      'Участок в залоге, а согласия банка нет.',
      at('пункт 3'),
      'Получите письменное согласие и приложите.',
      ['papers.pledge-consent'],
    ),
  ],
  askMore: [
    ask('unclear-scheme', 'На схеме не видно прирезки или её площади. Пришлите схему ещё раз.', at('пункт 3'), ['new-borders'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Соглашение о перераспределении земли',
    description: 'Сначала округ утвердит схему. Вы поставите новый участок на учёт, потом придут соглашение и счёт.',
    titles: {
      approval: 'Решение о перераспределении земельных участков',
      refusal: 'Решение об отказе в перераспределении земельных участков',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в комитете по земле округа'],
  correction: correctionOf('Соглашение'),
  form: {
    pages: [
      ...partiesPages(),
      plotPage({
        title: 'Ваш участок',
        district: 'Округ, где ваш участок',
        label: 'Кадастровый номер вашего участка',
        fields: [
          choice('use', 'Для чего ваш участок', {
            house: 'Жилой дом',
            household: 'Личное хозяйство',
            garden: 'Сад или огород',
            other: 'Другое',
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'added',
        title: 'Что прирезать',
        fields: [
          area('Площадь прирезки', { hint: 'Одна сотка — это 100 м².' }),
          longtext('where', 'Где эта земля', { maxLength: 500, hint: 'Например: полоса между забором и дорогой.' }),
          choice('now', 'Что там сейчас', {
            empty: 'Ничего',
            fence: 'Мой забор',
            garden: 'Мои посадки',
            building: 'Моя постройка',
            other: 'Другое',
          }),
          yesno('has-project', 'Есть ли утверждённый проект межевания?', { hint: 'Если не знаете, ответьте «нет».' }),
          text('project', 'Кто и когда его утвердил', { when: { field: 'has-project', is: 'yes' }, maxLength: 300 }),
          yesno('burdened', 'Ваш участок в залоге у банка или в аренде?'),
          text('pledge', 'Номер и дата согласия банка или арендатора', { when: { field: 'burdened', is: 'yes' } }),
        ],
      },
      papersPage([
        needed('new-borders', 'Схема новых границ', { when: { field: 'added.has-project', is: 'no' } }),
        ifAny('own-right', 'Документ о праве на ваш участок', { hint: 'Если права нет в реестре недвижимости.' }),
        needed('pledge-consent', 'Согласие банка или арендатора', { when: burdened }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'прирезка земли',
    'прибавить соток',
    'присоединить землю к участку',
    'выкупить проезд',
    'забор стоит на чужой земле',
    'самозахват узаконить',
    'перераспределение участка',
    'лишние сотки оформить',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Плату за прирезку назначает округ или край, обычно долей кадастровой стоимости: суммы нет. Если схему согласует лесное ведомство, срок 35 дней — по памяти. Контур на карте заменён описанием места.',
});
