import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { landCode } from '../parts/codes.ts';
import { area, choice, confirm, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => landCode.at(`статья 11.10, ${part}`);
const source = 'https://www.tramitador.org/gu/service/480827 (описание услуги другого муниципалитета)';
const ends = { field: 'action.action', is: 'terminate' };
const asks = { not: ends };

export const landLayoutSchemeApproval = define({
  slug: 'land-layout-scheme-approval',
  title: 'Утвердить схему расположения участка',
  official: 'Утверждение схемы расположения земельного участка или земельных участков на кадастровом плане территории',
  summary: 'Схема показывает границы будущего участка: при разделе, объединении или отводе земли. С ней заказывают межевание.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    landCode.read('статья 11.10, пункты 1, 2, 15–17, 20'),
    law('Приказ Росреестра от 19.04.2022 № П/0148', 'как готовят схему'),
  ],
  whoMay: 'Владелец участка или тот, кто хочет его получить. Если для места есть проект межевания, схема не нужна.',
  documents: [
    { name: 'Файл схемы', required: true, note: 'PDF от кадастрового инженера.' },
    { name: 'Согласие того, кто пользуется исходным участком', required: false, note: 'Если участок в аренде или залоге.' },
    authority,
  ],
  askedByUs: [
    { what: 'исходный участок, права и обременения', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'проекты планировки и межевания', registry: 'градостроительная система края' },
    { what: 'границы лесов и охраняемых территорий', registry: 'Минлесхоз края' },
  ],
  deadline: term(18, 'calendar', 'Муниципальный регламент утверждения схем', { source }),
  otherDeadlines: [
    {
      outcome: 'Решение, если участок пойдёт на аукцион',
      ...landCode.term(60, 'calendar', 'статья 39.11, пункт 4 (два месяца)'),
    },
    { outcome: 'Передача решения в Росреестр', ...landCode.term(5, 'working', 'статья 11.10, пункт 20', 'documents-complete') },
  ],
  intakeRefusal: [
    ground(
      'wrong-format',
      'Схема в другом формате или без подписи инженера.',
      at('пункт 2'),
      'Попросите инженера подписать схему и сохранить её в PDF.',
      ['papers.layout'],
    ),
    ground(
      'no-consent',
      'Нет согласия того, кто пользуется исходным участком.',
      at('пункт 2'),
      'Получите согласие и приложите его.',
      ['papers.user-consent'],
    ),
  ],
  refusal: [
    ground(
      'form',
      'Схема не соответствует форме.',
      at('пункт 16'),
      'Отдайте инженеру список ошибок из отказа и приложите новый файл.',
      ['papers.layout'],
    ),
    ground(
      'overlaps',
      'Границы накладываются на чужую утверждённую схему.',
      at('пункт 16'),
      'Сдвиньте границы. Или дождитесь, когда кончатся два года той схемы.',
      ['papers.layout', 'scheme.other-variant'],
    ),
    ground(
      'project-exists',
      'Для этого места есть проект межевания.',
      at('пункт 16'),
      'Просите участок по проекту межевания: схема не нужна.',
      ['plot'],
    ),
    ground(
      'bad-shape',
      'Новый участок слишком мал, вклинивается в чужой или к нему не пройти.',
      at('пункт 16'),
      'Измените границы так, чтобы был проход и хватало площади.',
      ['scheme.area', 'papers.layout'],
    ),
  ],
  askMore: [
    ask(
      'earlier',
      'На это место раньше подали другую схему, ждём решения по ней. Если хотите, пришлите исправленную.',
      at('пункт 16'),
      ['layout'],
      { days: 18, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Решение об утверждении схемы',
    description: 'Решение действует два года. За это время участок нужно поставить на кадастровый учёт.',
    titles: {
      approval: 'Решение об утверждении схемы расположения земельного участка',
      refusal: 'Решение об отказе в утверждении схемы расположения земельного участка',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в комитете по земле округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Утвердить схему', terminate: 'Отменить утверждённую схему' }),
      ...partiesPages(),
      formerDecisionPage('Решение о схеме', { number: 'Номер решения', hint: 'Он стоит вверху решения.', needed: true }),
      plotPage({ title: 'Исходный участок', label: 'Кадастровый номер исходного участка или квартала' }),
      {
        kind: 'questions',
        id: 'scheme',
        title: 'Что получится',
        when: asks,
        fields: [
          choice('aim', 'Зачем схема', {
            split: 'Разделить участок',
            join: 'Объединить участки',
            take: 'Отвести участок из общей земли',
            auction: 'Выставить участок на аукцион',
          }),
          area('Площадь нового участка'),
          longtext('where', 'Опишите место', { maxLength: 500, hint: 'Например: от забора до ручья, рядом с домом 14.' }),
          text('engineer', 'Кадастровый инженер', { hint: 'Фамилия, имя, отчество и номер в реестре инженеров.' }),
          yesno('other-variant', 'Согласны, если округ предложит другие границы?'),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Почему схема не нужна',
        when: ends,
        fields: [
          choice('why', 'Почему отменяете', { unused: 'Участок больше не нужен', new: 'Сделаю другую схему', other: 'Другое' }),
          text('other', 'Что случилось', { when: { field: 'why', is: 'other' } }),
          confirm('no-survey', 'Участок по этой схеме не поставлен на учёт'),
        ],
      },
      {
        ...papersPage([
          needed('layout', 'Файл схемы', { hint: 'PDF от кадастрового инженера.' }),
          ifAny('user-consent', 'Согласие того, кто пользуется исходным участком', { hint: 'Если участок в аренде или залоге.' }),
          authoritySlot,
        ]),
        when: asks,
      },
    ],
  },
  synonyms: [
    'схема на кадастровом плане',
    'СРЗУ',
    'утвердить схему земли',
    'раздел участка',
    'разделить участок',
    'образовать участок',
    'КПТ схема',
    'объединить участки',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Срока утверждения в нём нет, кроме аукциона; 18 дней прочитаны в описании услуги, в других встречаются 18 рабочих и 30 календарных. Файл XML форма пока не принимает: просим PDF. Контур на карте заменён описанием места.',
});
