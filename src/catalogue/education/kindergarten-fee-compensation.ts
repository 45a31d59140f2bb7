import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, confirm, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { educationLaw } from './education-law.ts';

const standard = 'Постановление Правительства РФ от 27.05.2023 № 829 (единый стандарт компенсации)';

export const kindergartenFeeCompensation = define({
  slug: 'kindergarten-fee-compensation',
  title: 'Вернуть часть платы за детский сад',
  official: 'Выплата компенсации части родительской платы за присмотр и уход за детьми',
  summary: 'Каждый месяц на счёт вернут не меньше 20 % платы за первого ребёнка, 50 % за второго, 70 % за третьего.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'education',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      standard,
      'единый стандарт в целом',
      'https://nicinskoe.ru/prokuratura-informiruet/ob-utverjdenii-edinogo-standarta-predostavleniya-gosudarstvennoy-i-munitsipalnoy-uslugi-po-vyplate-kompensatsii-chasti-roditelskoy-platy-za-prismotr-i-uhod-za-detmi-v-obrazovatelnyh-organizatsiyah_389',
    ),
    readLaw(educationLaw, 'статья 65, часть 5', 'зеркало ГАРАНТ, новость 1627297 (выдача поиска)'),
  ],
  whoMay: 'Родитель или опекун, который сам платит за сад. Край вправе платить только семьям с небольшим доходом.',
  documents: [
    { name: 'Квитанции об оплате сада', required: false, note: 'Если сад не передал сведения об оплате.' },
    { name: 'Документ о родстве с другими детьми', required: false, note: 'Если фамилии разные и в ЗАГСе его нет.' },
  ],
  askedByUs: [
    { what: 'все дети семьи и их родители', registry: 'ЗАГС' },
    { what: 'договор с садом и оплата', registry: 'реестр образования' },
    { what: 'доход семьи, если в крае есть предел', registry: 'налоговая служба' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'опека над ребёнком', registry: 'органы опеки' },
  ],
  deadline: term(6, 'working', standard),
  otherDeadlines: [
    { outcome: 'Решение, если другие ведомства молчат', ...term(12, 'working', standard) },
    { outcome: 'Первая выплата', ...term(30, 'calendar', standard, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('not-enrolled', 'Ребёнок ещё не зачислен в детский сад.', standard, 'Подайте, когда сад заключит с вами договор.', [
      'garden',
    ]),
    ground('no-account', 'Не указано, куда платить.', standard, 'Назовите счёт или почту и подайте снова.', ['payout']),
  ],
  refusal: [
    ground(
      'income-too-high',
      'Доход семьи выше предела, установленного в крае.',
      `${educationLaw}, статья 65`,
      'Подайте снова, когда доход станет меньше.',
      ['children'],
    ),
    ground(
      'another-pays',
      'По договору за сад платит другой человек.',
      `${educationLaw}, статья 65, часть 5`,
      'Пусть подаст он. Или переоформите договор с садом на себя.',
      ['garden.contract'],
    ),
    ground(
      'private-garden',
      'Частный сад не участвует в программе.',
      `${educationLaw}, статья 65`,
      'Спросите в саду, есть ли у него соглашение с краем.',
      ['garden.kind'],
    ),
    ground(
      'debt',
      'Есть долг по плате за сад.',
      'Порядок выплаты компенсации, утверждённый краем',
      'Погасите долг: платить начнут без нового заявления.',
      ['papers.receipts'],
    ),
  ],
  askMore: [
    ask('no-payments', 'Сад не передал сведения об оплате. Пришлите квитанции.', standard, ['receipts'], { days: 10 }),
    ask('kin', 'Родство с другими детьми не видно. Пришлите документ о нём.', standard, ['kin'], { days: 10 }),
  ],
  result: {
    name: 'Решение о компенсации',
    description: 'Деньги приходят раз в месяц тому, кто платит за сад.',
    titles: {
      approval: 'Решение о выплате компенсации части родительской платы',
      refusal: 'Решение об отказе в выплате компенсации части родительской платы',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'через детский сад'],
  form: {
    pages: [
      actionPage({
        issue: 'Получать компенсацию',
        amend: 'Изменить: сад, счёт или состав семьи',
        terminate: 'Отказаться от компенсации',
      }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Прежнее решение', {
        number: 'Номер решения',
        hint: 'Если не помните, напишите имя ребёнка и сад.',
        needed: true,
      }),
      { ...homePage('Где вы живёте с детьми.'), when: goesOn },
      {
        kind: 'questions',
        id: 'garden',
        title: 'Ребёнок и сад',
        when: goesOn,
        fields: [
          text('child', 'Имя ребёнка, за которого платите', { hint: 'Фамилия, имя и отчество.', prefill: 'childName' }),
          text('name', 'Детский сад', { prefill: 'childSchool', hint: 'Город и номер или название.' }),
          choice('kind', 'Чей это сад', {
            municipal: 'Муниципальный или государственный',
            private: 'Частный',
            entrepreneur: 'У предпринимателя',
          }),
          choice('contract', 'На кого договор с садом', { me: 'На меня', other: 'На другого человека' }),
          date('from', 'С какого месяца получать', { hint: 'Первое число месяца, например 01.09.2026.' }),
        ],
      },
      {
        ...childrenPage({
          title: 'Все дети семьи',
          lead: 'И взрослые тоже: от очереди рождения зависит доля.',
          fields: [
            choice('bond', 'Кем приходится вам', {
              own: 'Родной или усыновлён',
              ward: 'Под опекой',
              step: 'Ребёнок мужа или жены',
            }),
            yesno('same-garden', 'Ходит ли он в детский сад?'),
          ],
        }),
        when: goesOn,
      },
      {
        kind: 'questions',
        id: 'other-parent',
        title: 'Второй родитель',
        when: goesOn,
        fields: [confirm('does-not-get', 'Второй родитель не получает эту компенсацию', { hint: 'Или второго родителя нет.' })],
      },
      { ...payoutPage('Куда возвращать деньги', 'Счёт должен быть у того, кто платит за сад.'), when: goesOn },
      endingPage(
        'Почему отказываетесь',
        { left: 'Ребёнок ушёл из сада', moved: 'Мы переехали', 'other-parent': 'Получать будет второй родитель' },
        'Понимаю, что выплаты прекратятся',
      ),
      {
        ...papersPage([
          ifAny('receipts', 'Квитанции об оплате сада', { maxFiles: 6 }),
          ifAny('kin', 'Документ о родстве с другими детьми'),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'компенсация за садик',
    'вернуть деньги за сад',
    'возврат 20 процентов за сад',
    'родительская плата',
    'льгота за детский сад',
    'компенсация детсад',
    'деньги за детсад обратно',
    'платим за детский сад',
    'компенсация родительской платы',
  ],
  notes:
    'Постановление № 829 и форма заявления прочитаны. Доли 20, 50 и 70 % — из практики статьи 65. Срок 6 рабочих дней и продление ещё на 6 по памяти. О переходе в другой сад сообщают за 15 дней. Если сад и ЗАГС ответили, решать можно сразу.',
});
