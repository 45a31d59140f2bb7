import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, cadastralNumber, choice, choices, confirm, longtext, number, text } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';

const rules = 'Постановление Правительства РФ от 13.09.2021 № 1547';
const at = `${rules}, правила подключения`;
const ends = { field: 'action.action', is: 'terminate' };
const stays = { not: ends };

export const socialGasConnection = define({
  slug: 'social-gas-connection',
  title: 'Провести газ до участка бесплатно',
  official:
    'Подключение (технологическое присоединение) домовладений к сетям газораспределения в рамках социальной газификации (догазификации)',
  summary: 'Трубу доведут до границы участка без платы. Внутри участка работы оплачивает хозяин, льготникам помогает край.',
  topic: 'housing',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('gas', {
    deadline: term(15, 'working', at),
    grounds: {
      NO_TITLE: 'no-title',
      NO_PIPELINE: 'no-pipeline',
      SEASONAL: 'seasonal',
      BUSINESS: 'business',
      NO_CAPACITY: 'no-capacity',
    },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      `${rules} (правила подключения к газу)`,
      'в целом',
      'https://neftegaz.ru/news/gazoraspredelenie/697312-v-rossii-nachinayut-deystvovat-novye-pravila-podklyucheniya-k-gazoraspredelitelnym-setyam',
    ),
    readLaw(
      'Постановление Правительства РФ о газе в садовых товариществах, апрель 2024 года',
      'условия для товариществ',
      'https://adyggaz.ru/?page_id=6530',
    ),
  ],
  whoMay:
    'Собственник жилого дома там, где газ уже есть. С апреля 2024 года — и в садовом товариществе, если дом жилой. Для бизнеса газ подключают за плату.',
  fit: fit(
    [
      whether('owner', 'Дом и участок оформлены и записаны на вас?'),
      whether('gas', 'Газопровод в населённом пункте есть?'),
      whether('living', 'В доме можно жить круглый год?'),
      whether('trade', 'Газ нужен для торговли или другого бизнеса?'),
    ],
    [
      against('owner', 'no', 'дом не записан на вас', 'Постановление Правительства РФ от 13.09.2021 № 1547, правила подключения'),
      against(
        'gas',
        'no',
        'газопровода в населённом пункте нет',
        'Постановление Правительства РФ от 13.09.2021 № 1547, правила подключения',
      ),
      against(
        'living',
        'no',
        'в доме нельзя жить круглый год',
        'Постановление Правительства РФ от 13.09.2021 № 1547, правила подключения',
      ),
      against(
        'trade',
        'yes',
        'для бизнеса газ подключают за плату',
        'Постановление Правительства РФ от 13.09.2021 № 1547, правила подключения',
      ),
    ],
  ),
  documents: [
    { name: 'План участка с домом (ситуационный план)', required: true, note: 'Подойдёт снимок карты, где отмечен дом.' },
    { name: 'Топографическая карта участка', required: false, note: 'Если рядом чужие постройки или сети.' },
    { name: 'Расчёт расхода газа', required: false, note: 'Если нужно больше 7 м³ в час.' },
    { name: 'Документ о льготе', required: false, note: 'Если её нет в реестрах.' },
    authority,
  ],
  askedByUs: [
    { what: 'право на дом и участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'льготы семьи', registry: 'Социальный фонд' },
    { what: 'адрес', registry: 'реестр адресов' },
    { what: 'ваш паспорт', registry: 'МВД' },
  ],
  deadline: term(2, 'working', 'Порядок передачи заявок оператору газификации'),
  otherDeadlines: [
    {
      outcome: 'Сами работы: зависят от расстояния и графика, это ориентир',
      ...term(200, 'calendar', at, { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground('not-owner', 'Дом не записан на вас.', at, 'Зарегистрируйте право на дом и подайте снова.', ['house']),
    ground(
      'no-gas-here',
      'В этом населённом пункте газа нет.',
      at,
      'Следите за программой газификации края. Подайте, когда газ придёт.',
      ['house.address'],
    ),
  ],
  refusal: [
    ground(
      'no-title',
      'Дом или участок не оформлены.',
      at,
      'Оформите дом: есть услуга «Оформить дом после стройки». Потом подайте снова.',
      ['house'],
    ),
    ground(
      'no-pipeline',
      'Газопровода в населённом пункте нет.',
      at,
      'Подайте снова, когда газ придёт по программе газификации края.',
      ['house.address'],
    ),
    ground(
      'seasonal',
      'Дом садовый, жить в нём круглый год нельзя.',
      at,
      'Сделайте дом жилым: есть услуга «Признать жильё аварийным или непригодным».',
      ['house.kind'],
    ),
    ground(
      'business',
      'Газ нужен для торговли, или за три года это второе подключение.',
      at,
      'Подайте на платное подключение в газовую службу.',
      ['need'],
    ),
    ground(
      'no-capacity',
      'Сейчас не хватает мощности сетей.',
      at,
      'Срок перенесут в графике. Если день не назван, подайте жалобу.',
      ['need.flow'],
    ),
    ground(
      'other',
      'Газовая служба отказала по другой причине. Она названа в ответе.',
      at,
      'Прочитайте ответ, исправьте, что нужно, и подайте снова.',
    ),
  ],
  askMore: [
    ask('plan', 'Не хватает плана участка с домом или расчёта расхода газа. Пришлите их.', at, ['plan', 'flow-paper'], {
      days: 20,
    }),
  ],
  result: {
    name: 'Договор о подключении к газу',
    description: 'Договор с газовой службой. Она построит газопровод до границы участка в срок из договора.',
    titles: { approval: 'Договор о подключении (проект)', refusal: 'Отказ в подключении к сети газораспределения' },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'на сайте единого оператора газификации', 'в газовой службе'],
  form: {
    pages: [
      actionPage({ issue: 'Подать заявку на газ', amend: 'Изменить заявку', terminate: 'Отозвать заявку' }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Прежняя заявка', { number: 'Номер заявки', hint: 'Он пришёл вам после подачи.' }),
      {
        kind: 'questions',
        id: 'house',
        title: 'Дом',
        when: stays,
        fields: [
          address('address', 'Адрес дома', { prefill: 'address' }),
          cadastralNumber('Кадастровый номер дома'),
          { ...cadastralNumber('Кадастровый номер участка'), id: 'plot' },
          choice('kind', 'Какой это дом', {
            dwelling: 'Жилой дом',
            partnership: 'Жилой дом в садовом товариществе',
            garden: 'Садовый дом',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'need',
        title: 'Для чего газ',
        when: stays,
        fields: [
          choices('equipment', 'Что поставите', { boiler: 'Котёл', stove: 'Плита', heater: 'Водонагреватель', meter: 'Счётчик' }),
          number('flow', 'Сколько газа в час', { min: 0.1, max: 500, unit: 'м³', hint: 'Обычному дому хватает 5–7.' }),
          choice('inside', 'Кто проведёт газ внутри участка', { operator: 'Газовая служба за плату', self: 'Найду сам' }),
          choice('benefit', 'Есть ли льгота', {
            no: 'Нет',
            large: 'Многодетная семья',
            poor: 'Небольшой доход',
            veteran: 'Ветеран или участник СВО (специальной операции)',
            disabled: 'Инвалидность',
            other: 'Другая',
          }),
          text('other-benefit', 'Какая льгота', { when: { field: 'benefit', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Отзыв заявки',
        when: ends,
        fields: [
          longtext('why', 'Почему отзываете', { optional: true, maxLength: 500, hint: 'Можно не отвечать.' }),
          confirm('sure', 'Понимаю, что место в графике не сохранится'),
        ],
      },
      {
        ...papersPage([
          needed('plan', 'План участка с домом (ситуационный план)', { hint: 'Подойдёт снимок карты, где отмечен дом.' }),
          ifAny('map', 'Топографическая карта участка', { hint: 'Масштаб 1:500. Если рядом чужие постройки.' }),
          ifAny('flow-paper', 'Расчёт расхода газа', { hint: 'Если нужно больше 7 м³ в час.' }),
          ifAny('benefit-paper', 'Документ о льготе', { when: { not: { field: 'need.benefit', is: 'no' } } }),
          authoritySlot,
        ]),
        when: stays,
      },
    ],
  },
  synonyms: [
    'провести газ',
    'догазификация',
    'бесплатный газ до участка',
    'газ в СНТ',
    'подключить газ к дому',
    'социальная газификация',
    'субсидия на газификацию',
    'газ в частный дом',
    'газовая труба к дому',
  ],
  notes:
    'Решает не край: заявку передаём единому оператору газификации. 15 рабочих дней на договор, 20 дней на исправление и наши 2 дня источником не подтверждены. Прочитано, что срок работ зависит от расстояния и графика; 200 дней — ориентир. Помощь края внутри участка — отдельная услуга.',
});
