import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { dwellingPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { housingCode } from '../parts/codes.ts';
import { cadastralNumber, choice, choices, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (article: string) => housingCode.at(article);
const shared = { field: 'works.common', is: 'yes' };
const tenant = { field: 'right.who', is: 'tenant' };

export const apartmentReplanningApproval = define({
  slug: 'apartment-replanning-approval',
  title: 'Согласовать перепланировку квартиры',
  official: 'Согласование переустройства и (или) перепланировки помещения в многоквартирном доме',
  summary:
    'Разрешение нужно до ремонта, если переносите стены, проёмы, санузел или трубы. После ремонта квартиру примет комиссия.',
  topic: 'construction',
  audience: ['citizen', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статьи 25 и 26, части 2, 2.1, 4, 5'),
    housingCode.read('статья 27, часть 1'),
    housingCode.read('статьи 28 и 29 (акт комиссии, работы без согласия)'),
    law('Федеральный закон от 19.12.2023 № 608-ФЗ', 'понятия перепланировки с 1 апреля 2024 года'),
    readLaw(
      'Статья о согласовании в Хабаровске от 25.10.2025',
      '45 дней со дня приёма документов',
      'https://pereplanirovkadv.ru/blog/anatomija_soglasovanija_pereplanirovki_kak_procedura_rabotaet_iznutri/2025-10-25-322',
    ),
  ],
  whoMay: 'Собственник квартиры. Или наниматель по договору социального найма, если ему разрешил владелец жилья.',
  documents: [
    {
      name: 'Проект перепланировки',
      required: true,
      note: 'Его делает проектировщик, который состоит в СРО — объединении проектировщиков.',
    },
    { name: 'Согласие семьи нанимателя', required: true, note: 'Только если квартира по социальному найму.' },
    { name: 'Протокол собрания собственников', required: true, note: 'Только если затронуто общее имущество дома.' },
    { name: 'Заключение охраны наследия', required: false, note: 'Если дом — памятник и заключения нет у государства.' },
    authority,
  ],
  askedByUs: [
    { what: 'право на квартиру', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'технический паспорт квартиры', registry: 'архив БТИ — бюро технической инвентаризации' },
    { what: 'договор социального найма', registry: 'жилищный отдел округа' },
    { what: 'не памятник ли дом', registry: 'реестр объектов культурного наследия' },
  ],
  deadline: housingCode.term(45, 'calendar', 'статья 26, часть 4', 'documents-complete'),
  otherDeadlines: [
    {
      outcome: 'Выдача решения, когда оно принято',
      ...housingCode.term(3, 'working', 'статья 26, часть 5', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground(
      'no-project',
      'Нет проекта перепланировки.',
      at('статья 26, часть 2'),
      'Закажите проект у проектировщика и подайте снова.',
      ['papers.replanning'],
    ),
    ground(
      'other-district',
      'Квартира находится в другом округе.',
      at('статья 26, часть 1'),
      'Выберите округ, где стоит дом, и подайте снова.',
      ['dwelling.municipality'],
    ),
  ],
  refusal: [
    ground(
      'papers-missing',
      'Нет обязательных документов.',
      at('статья 27, часть 1'),
      'Добавьте то, что названо в отказе, и подайте снова.',
      ['papers'],
    ),
    ground(
      'registry-empty',
      'Документа нет у ведомств, и вы его не прислали.',
      at('статья 27, часть 1'),
      'Найдите документ у себя, приложите его и подайте снова.',
      ['papers'],
    ),
    ground(
      'unsafe',
      'Проект нарушает правила. Например, кухня над комнатой соседей или проём в несущей стене.',
      at('статья 27, часть 1'),
      'Отдайте проект на переделку. Про несущую стену спросите автора проекта дома.',
      ['works', 'papers.replanning'],
    ),
    ground(
      'wrong-body',
      'Эту перепланировку согласует другой орган.',
      at('статья 27, часть 1'),
      'В отказе написано, куда обратиться. Проверьте адрес квартиры.',
      ['dwelling'],
    ),
  ],
  askMore: [
    ask(
      'not-found',
      'Другое ведомство не нашло нужный документ. Если он у вас есть, пришлите снимок.',
      at('статья 27, часть 1'),
      ['heritage', 'consent', 'meeting'],
      { days: 15, stops: true },
    ),
  ],
  result: {
    name: 'Решение о согласовании перепланировки',
    description: 'В решении назван срок работ. После ремонта комиссия подпишет акт, и новый план попадёт в реестр недвижимости.',
    titles: {
      approval: 'Решение о согласовании переустройства и (или) перепланировки',
      refusal: 'Решение об отказе в согласовании переустройства и (или) перепланировки',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в администрации округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Согласовать перепланировку', amend: 'Изменить срок или согласованный проект' }),
      applicantPage(),
      passportPage(),
      ...onBehalfPages(['citizen', 'organisation']),
      dwellingPage({ title: 'Квартира' }),
      {
        kind: 'questions',
        id: 'right',
        title: 'Чья это квартира',
        fields: [
          choice('who', 'Кто вы', { owner: 'Собственник', tenant: ['Наниматель', 'Квартира по договору социального найма.'] }),
          cadastralNumber('Кадастровый номер квартиры', { optional: true }),
          text('others', 'Кто ещё владеет квартирой', {
            optional: true,
            maxLength: 500,
            hint: 'Фамилия, имя и отчество каждого. Если вы один, оставьте пустым.',
          }),
          text('earlier', 'Номер и дата прежнего решения', {
            optional: true,
            hint: 'Если не помните, оставьте пустым: найдём по квартире.',
            when: { field: 'action.action', is: 'amend' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'works',
        title: 'Что меняете',
        fields: [
          choice('kind', 'Какие работы', {
            plan: ['Перепланировка', 'Стены, проёмы, двери.'],
            pipes: ['Переустройство', 'Трубы, плита, ванна, батареи.'],
            both: 'И то, и другое',
          }),
          choices('what', 'Что изменится', {
            walls: 'Внутренние стены',
            opening: 'Проём в стене',
            bathroom: 'Ванная или туалет',
            kitchen: 'Кухня',
            balcony: 'Балкон или лоджия',
            joined: 'Две квартиры станут одной',
            equipment: 'Батареи, плита, вытяжка',
            other: 'Другое',
          }),
          longtext('other', 'Что ещё изменится', { when: { field: 'what', is: 'other' }, maxLength: 500 }),
          yesno('common', 'Затронуто общее имущество дома?', { hint: 'Подъезд, чердак, несущая стена, общие трубы.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'Когда и кто',
        fields: [
          date('from', 'Начало работ', { range: 'future' }),
          date('until', 'Окончание работ', { range: 'future' }),
          text('hours', 'В какие часы будете работать', { hint: 'Например: с 9 до 19 по будням.' }),
          text('designer', 'Кто сделал проект', { hint: 'Организация и её номер в СРО — объединении проектировщиков.' }),
        ],
      },
      papersPage([
        needed('replanning', 'Проект перепланировки', { maxFiles: 10 }),
        needed('consent', 'Согласие семьи нанимателя', { when: tenant, hint: 'Подписывают все взрослые, кто живёт в квартире.' }),
        needed('meeting', 'Протокол собрания собственников', { when: shared }),
        ifAny('heritage', 'Заключение охраны наследия', { hint: 'Если дом — памятник.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'перепланировка',
    'снести стену',
    'объединить кухню с комнатой',
    'переустройство',
    'перенести санузел',
    'узаконить перепланировку',
    'согласовать ремонт',
    'присоединить балкон',
    'объединить квартиры',
    'проём в стене',
  ],
  notes:
    '45 дней прочитаны в кодексе редакции 2023 года; их же называет статья 2025 года из Хабаровска. Что изменил закон № 608-ФЗ с апреля 2024 года, прочитать не удалось: срок и основания нужно проверить. Работы, сделанные без согласия, узаконивают через суд или по местному порядку.',
});
