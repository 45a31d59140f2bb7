import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { landCode } from '../parts/codes.ts';
import { area, cadastralNumber, choice, confirm, count, text, yesno } from '../parts/fields.ts';
import { ask, ground, law } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (article: string) => landCode.at(article);
const first = { field: 'action.action', is: 'issue' };
const lease = { field: 'right.right', is: 'lease' };
const hasBuildings = { field: 'right.buildings', is: 'yes' };

export const landPlotWithoutAuction = define({
  slug: 'land-plot-without-auction',
  title: 'Получить земельный участок без торгов',
  official:
    'Предоставление земельного участка, находящегося в государственной или муниципальной собственности, без проведения торгов',
  summary: 'Участок уже стоит на кадастре, и закон даёт вам на него право. Например, на нём стоит ваш дом.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    landCode.read('статья 39.14; статья 39.17, пункты 3, 5, 7'),
    landCode.read('статья 39.16 (отказ)'),
    landCode.read('статья 39.18 (дом, личное хозяйство, сад, ферма)'),
    law('Приказ Росреестра от 02.09.2020 № П/0321', 'документы о праве на участок без торгов'),
  ],
  whoMay:
    'Собственник здания на участке, член садового товарищества, арендатор, льготник. Также тот, кому земля нужна для дома, личного хозяйства, сада или фермы.',
  documents: [
    { name: 'Документ о праве получить участок без торгов', required: false, note: 'Если вашего права нет в реестрах.' },
    { name: 'Согласие других владельцев здания', required: false, note: 'Если здание не только ваше.' },
    authority,
  ],
  askedByUs: [
    { what: 'участок и здания на нём', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'ваш паспорт', registry: 'МВД' },
  ],
  deadline: landCode.term(20, 'calendar', 'статья 39.17, пункт 5'),
  otherDeadlines: [
    { outcome: 'Возврат заявления, если в нём чего-то не хватает', ...landCode.term(10, 'calendar', 'статья 39.17, пункт 3') },
    {
      outcome: 'Сколько времени у вас, чтобы подписать договор',
      ...landCode.term(30, 'calendar', 'статья 39.17, пункт 7', 'documents-complete'),
    },
    { outcome: 'Ожидание других желающих: дом, личное хозяйство, сад', ...landCode.term(30, 'calendar', 'статья 39.18') },
  ],
  intakeRefusal: [
    ground(
      'incomplete',
      'В заявлении нет цели, права или номера участка.',
      at('статья 39.17, пункт 3'),
      'Допишите недостающее и подайте снова.',
      ['plot', 'right'],
    ),
    ground(
      'wrong-body',
      'Этой землёй распоряжается не округ.',
      at('статья 39.17, пункт 3'),
      'В ответе написано, куда обратиться. Подайте туда.',
      ['plot.municipality'],
    ),
    ground('no-attachments', 'Не приложен документ о праве.', at('статья 39.17, пункт 3'), 'Приложите его и подайте снова.', [
      'papers.right-document',
    ]),
  ],
  refusal: [
    ground(
      'no-right',
      'У вас нет права на этот участок без торгов.',
      at('статья 39.16'),
      'Проверьте основание. Если его нет, попросите аукцион.',
      ['right.basis', 'papers.right-document'],
    ),
    ground(
      'foreign-building',
      'На участке чужое здание или стройка.',
      at('статья 39.16'),
      'Если здание ваше, запишите право на него. Чужую землю под зданием получает только его владелец.',
      ['buildings'],
    ),
    ground(
      'already-given',
      'Участок уже отдан другому.',
      at('статья 39.16'),
      'Выберите другой участок. Если нарушили ваше право, обжалуйте то решение.',
      ['plot'],
    ),
    ground(
      'rules',
      'Площадь или цель не подходят под правила застройки.',
      at('статья 39.16'),
      'Смените вид использования или попросите участок меньше.',
      ['plot.area', 'right.purpose'],
    ),
    ground(
      'others-came',
      'На участок подали и другие люди.',
      at('статья 39.18'),
      'Теперь округ обязан назначить аукцион. Участвуйте в нём.',
    ),
  ],
  askMore: [
    ask('right-paper', 'Вашего права нет в реестрах. Пришлите документ о нём.', at('статья 39.17'), ['right-document'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Договор на участок или решение о передаче',
    description: 'Договор купли-продажи, аренды или пользования. Или решение отдать землю бесплатно. Право запишет Росреестр.',
    titles: {
      approval: 'Решение о предоставлении земельного участка',
      refusal: 'Решение об отказе в предоставлении земельного участка',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в комитете по земле округа', 'письмом в администрацию'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Получить участок', renew: 'Продлить аренду', terminate: 'Отказаться от участка' }),
      ...partiesPages(),
      plotPage({ title: 'Участок', fields: [area('Площадь участка', { when: first })] }),
      formerDecisionPage('Прежний договор', { number: 'Номер договора', hint: 'Он стоит на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'right',
        title: 'На каком основании',
        when: first,
        fields: [
          choice('basis', 'Почему участок положен вам без торгов', {
            building: 'На нём моё здание',
            garden: 'Я член садового товарищества',
            approved: 'Мне его предварительно согласовали',
            house: 'Для своего дома, личного хозяйства или сада',
            farm: 'Для фермы',
            benefit: 'По льготе',
            other: 'Другое',
          }),
          text('other-basis', 'Какое основание', {
            when: { field: 'basis', is: 'other' },
            maxLength: 500,
            hint: 'Если знаете статью закона, назовите её.',
          }),
          text('approval', 'Номер и дата решения о предварительном согласовании', { when: { field: 'basis', is: 'approved' } }),
          choice('right', 'Какое право нужно', {
            ownership: 'Собственность',
            lease: 'Аренда',
            'free-use': ['Безвозмездное пользование', 'Без платы.'],
          }),
          text('purpose', 'Для чего нужна земля', { maxLength: 500 }),
          yesno('buildings', 'Есть ли на участке здания?'),
        ],
      },
      {
        kind: 'questions',
        id: 'lease',
        title: 'Срок аренды',
        when: { any: [lease, { field: 'action.action', is: 'renew' }] },
        fields: [count('years', 'На сколько лет', { min: 1, max: 49, unit: 'лет' })],
      },
      {
        kind: 'repeat',
        id: 'buildings',
        title: 'Здания на участке',
        lead: 'Назовите все здания, даже чужие.',
        when: { all: [first, hasBuildings] },
        min: 1,
        max: 20,
        itemTitle: 'Здание',
        addLabel: 'Добавить ещё здание',
        nameBy: ['name'],
        fields: [
          text('name', 'Что это', { hint: 'Например: жилой дом.' }),
          cadastralNumber('Кадастровый номер', { optional: true }),
          text('owners', 'Кто владельцы', { maxLength: 500, hint: 'Фамилия, имя и отчество каждого. Или название организации.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Отказ от участка',
        when: { field: 'action.action', is: 'terminate' },
        fields: [
          choice('right', 'Какое у вас право на участок', {
            lease: 'Аренда',
            'free-use': 'Безвозмездное пользование',
            permanent: 'Бессрочное пользование',
          }),
          confirm('free', 'На участке нет моих построек и вещей'),
        ],
      },
      papersPage([
        ifAny('right-document', 'Документ о праве получить участок без торгов', {
          when: first,
          hint: 'Если вашего права нет в реестрах.',
        }),
        ifAny('co-owners', 'Согласие других владельцев здания', { when: first }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'выкупить землю под домом',
    'оформить участок под домом',
    'земля в собственность',
    'аренда земли у администрации',
    'продлить аренду участка',
    'выкуп участка из аренды',
    'получить землю бесплатно',
    '39.17',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года; приказ П/0321 не читан. Цену выкупа ставит край (доля кадастровой стоимости), поэтому суммы нет. Владельцы помещений одного здания подают вместе: совместной подачи пока нет, есть слот согласия. Предел аренды 49 лет — по памяти.',
});
