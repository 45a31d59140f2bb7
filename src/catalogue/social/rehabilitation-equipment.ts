import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { forAnother, forWhomPage } from '../pages/representative.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 07.04.2008 № 240, правила обеспечения';
const act = 'Федеральный закон № 181-ФЗ, статья 11.1';
const replaces = { field: 'action.action', is: 'renew' };

export const rehabilitationEquipment = define({
  slug: 'rehabilitation-equipment',
  title: 'Коляска, протез, слуховой аппарат инвалиду',
  official: 'Обеспечение инвалидов техническими средствами реабилитации и отдельных категорий граждан протезами',
  summary: 'Социальный фонд даёт изделие бесплатно или оплачивает покупку электронным сертификатом.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('sfr', {
    deadline: term(10, 'working', rules),
    grounds: {
      NOT_IN_PROGRAMME: 'not-in-programme',
      TOO_EARLY: 'too-early',
      BOUGHT: 'bought-oneself',
      NO_DISABILITY: 'disability-ended',
    },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'renew', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 24.11.1995 № 181-ФЗ «О социальной защите инвалидов в Российской Федерации»',
      'статья 11.1',
      'http://base.garant.ru/57404676/',
    ),
    readLaw(
      'Постановление Правительства РФ от 07.04.2008 № 240 (обеспечение инвалидов техническими средствами)',
      'правила в целом',
      'https://mo75.ru/press-tsentr/novosti/sect_novosti-ot-prokuratury-sankt-peterburga/1406',
    ),
  ],
  whoMay:
    'Взрослый или ребёнок с инвалидностью, если изделие вписано в программу реабилитации (ИПРА). Ветеран, которому протез назначила врачебная комиссия.',
  documents: [
    { name: 'Заключение врачебной комиссии', required: false, note: 'Нужно ветерану без инвалидности.' },
    { name: 'Заключение, что изделие негодно', required: false, note: 'Если прежнее сломалось раньше срока.' },
    { name: 'Лист с мерками', required: false, note: 'Если врач или мастер уже снял мерки.' },
    authority,
  ],
  askedByUs: [
    { what: 'программа реабилитации и группа инвалидности', registry: 'Социальный фонд' },
    { what: 'паспорт и место жительства', registry: 'МВД' },
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'опека', registry: 'Социальный фонд' },
  ],
  deadline: term(1, 'working', rules),
  otherDeadlines: [
    { outcome: 'Готовое изделие', ...term(30, 'calendar', rules) },
    { outcome: 'Изделие по вашим меркам', ...term(60, 'calendar', rules) },
    { outcome: 'Электронный сертификат', ...term(7, 'working', rules) },
  ],
  intakeRefusal: [
    ground(
      'programme-ended',
      'Программа реабилитации больше не действует.',
      rules,
      'Запишитесь к врачу: он направит на экспертизу за новой программой. Потом подайте снова.',
    ),
    ground(
      'wrong-item',
      'В программе реабилитации нет такого изделия.',
      rules,
      'Посмотрите название в программе и исправьте его.',
      ['item'],
    ),
  ],
  refusal: [
    ground(
      'not-in-programme',
      'Изделия нет в программе реабилитации.',
      rules,
      'Попросите врача направить вас на экспертизу. Изделие добавят в программу, и можно подать снова.',
      ['item'],
    ),
    ground(
      'too-early',
      'Срок службы прежнего изделия ещё не вышел.',
      rules,
      'Если оно сломалось, возьмите заключение о негодности и подайте снова: заменят раньше.',
      ['last.on', 'papers.broken'],
    ),
    ground(
      'bought-oneself',
      'Изделие куплено за свои деньги после 1 января 2025 года. За такие покупки больше не возвращают.',
      act,
      'Попросите электронный сертификат: им оплачивают следующую покупку.',
      ['way.way'],
    ),
    ground(
      'disability-ended',
      'Срок инвалидности кончился.',
      act,
      'Пройдите экспертизу снова и подайте заявление. Прежние ответы перенесём.',
    ),
    ground(
      'other',
      'Социальный фонд отказал по другой причине. Она названа в его ответе.',
      rules,
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'no-measures',
      'Для изделия на заказ не хватает мерок. Пришлите лист с мерками от врача или мастера.',
      rules,
      ['measures'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Направление за изделием или сертификат',
    description: 'По направлению изделие выдают бесплатно. Сертификатом платят в магазине картой «Мир».',
    titles: {
      approval: 'Уведомление о постановке на учёт по обеспечению техническим средством реабилитации',
      refusal: 'Отказ в обеспечении техническим средством реабилитации',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'в отделении Социального фонда'],
  correction: correctionOf('Направление'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить изделие впервые',
        renew: 'Заменить прежнее изделие',
        amend: 'Изменить заявление: размер, адрес, способ',
      }),
      applicantPage(),
      passportPage(),
      forWhomPage({ self: 'Для себя', child: 'Для ребёнка', another: 'Для взрослого, за которого я действую' }),
      formerDecisionPage('Прежнее заявление', {
        number: 'Номер прежнего заявления',
        when: { field: 'action.action', is: 'amend' },
      }),
      {
        kind: 'questions',
        id: 'item',
        title: 'Что нужно',
        lead: 'Ответьте так, как написано в программе реабилитации.',
        fields: [
          choice('kind', 'Какое изделие', {
            wheelchair: 'Кресло-коляска',
            prosthesis: 'Протез или ортез',
            hearing: 'Слуховой аппарат',
            walking: 'Трость, костыли, ходунки',
            absorbent: 'Подгузники и впитывающее бельё',
            shoes: 'Ортопедическая обувь',
            other: 'Другое',
          }),
          text('name', 'Название из программы', { hint: 'Например: кресло-коляска с ручным приводом комнатная.' }),
          longtext('size', 'Размер и мерки, если знаете', {
            optional: true,
            maxLength: 500,
            hint: 'Рост, вес, размер. Для слухового аппарата — какое ухо.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'last',
        title: 'Прежнее изделие',
        when: replaces,
        fields: [
          date('on', 'Когда его получили', { range: 'past', hint: 'Можно примерно.' }),
          choice('state', 'Что с ним', {
            term: 'Вышел срок службы',
            broken: 'Сломалось раньше срока',
            size: 'Больше не подходит',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'way',
        title: 'Как вам удобнее',
        fields: [
          choice('way', 'Как получить', {
            thing: ['Готовое изделие', 'Его закажет и выдаст Социальный фонд.'],
            certificate: ['Электронный сертификат', 'Выберете и купите сами, сертификат оплатит.'],
          }),
          address('deliver-to', 'Куда привезти', { prefill: 'livingAddress', when: { field: 'way', is: 'thing' } }),
          yesno('travel', 'Нужен ли бесплатный проезд туда, где изделие делают?', {
            hint: 'Например, на примерку протеза в другой город.',
            when: { field: 'way', is: 'thing' },
          }),
        ],
      },
      papersPage([
        ifAny('commission', 'Заключение врачебной комиссии', { hint: 'Для ветерана без инвалидности.' }),
        ifAny('broken', 'Заключение, что изделие негодно', { when: replaces }),
        ifAny('measures', 'Лист с мерками', { hint: 'Если врач или мастер уже снял мерки.' }),
        { ...authoritySlot, when: forAnother },
      ]),
    ],
  },
  synonyms: [
    'инвалидная коляска',
    'протез',
    'слуховой аппарат',
    'памперсы инвалиду',
    'тср',
    'электронный сертификат инвалид',
    'ходунки бесплатно',
    'костыли',
    'ортопедическая обувь',
    'подгузники для взрослых',
    'техническое средство реабилитации',
    'ипра',
  ],
  notes:
    'Решает Социальный фонд. Прочитаны 30 и 60 дней обеспечения (описания 2018 года) и конец компенсаций с 01.01.2025 (ktsr.sfr.gov.ru). 10 дней на решение и 7 на сертификат — по памяти. Наш срок передачи — решение портала.',
});
