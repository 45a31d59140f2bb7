import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { visitPage } from '../pages/visit.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, count, date, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 02.07.2021 № 297-ФЗ «О самоходных машинах и других видах техники»';
const rules = 'Правила государственной регистрации самоходных машин';
const at = (part: string) => `${rules}, ${part}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const stays = { not: does('terminate') };

export const selfPropelledMachineRegistration = define({
  slug: 'self-propelled-machine-registration',
  title: 'Трактор, снегоход, квадроцикл: поставить на учёт',
  official: 'Государственная регистрация самоходных машин и других видов техники',
  summary: 'Такую технику учитывает не Госавтоинспекция, а Гостехнадзор. Он же выдаёт номера, меняет данные и снимает с учёта.',
  topic: 'transport',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'machines',
  actions: ['issue', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'правила регистрации и учёта машин'),
    readLaw(
      'Постановление Правительства РФ № 1507 (прежние правила регистрации)',
      'перестало действовать с 1 сентября 2026 г.; когда регистрацию аннулируют',
      'https://www.kommersant.ru/doc/8399680',
    ),
    readLaw(
      'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 36',
      'знаки 1500 рублей, паспорт 800, свидетельство 500',
      'https://kilmezadm.ru/cat/15347/ (описание услуги до поправок 2025 года)',
    ),
  ],
  whoMay:
    'Владелец трактора, экскаватора, снегохода, квадроцикла, вездехода или прицепа к ним. Подать лучше за 10 дней после покупки.',
  documents: [
    { name: 'Договор или свидетельство о наследстве', required: true, note: 'Только чтобы поставить на учёт.' },
    { name: 'Бумажный паспорт машины', required: false, note: 'Если нет электронного паспорта (ПСМ).' },
    { name: 'Прежнее свидетельство о регистрации', required: false },
    authority,
  ],
  askedByUs: [
    { what: 'электронный паспорт машины', registry: 'система электронных паспортов' },
    { what: 'страховой полис (ОСАГО)', registry: 'система страховых полисов' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'утилизационный сбор и ввоз из-за границы', registry: 'таможня' },
    { what: 'уплата пошлины', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 200_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'Номер и свидетельство вместе. Точную сумму назовём в счёте.',
    verified: false,
  },
  fees: [
    {
      action: 'duplicate',
      kopecks: 50_000,
      basis: 'Налоговый кодекс РФ, статья 333.33',
      note: 'За новое свидетельство. Точную сумму назовём в счёте.',
      verified: false,
    },
  ],
  deadline: term(10, 'working', rules),
  otherDeadlines: [{ outcome: 'Осмотр машины по договорённости', ...term(5, 'working', rules) }],
  intakeRefusal: [
    ground(
      'no-passport',
      'Нет паспорта машины: ни электронного, ни бумажного.',
      at('подача заявления'),
      'Попросите паспорт у продавца или восстановите его. Потом подайте снова.',
      ['numbers.passport', 'papers.machine-passport'],
    ),
    ground(
      'no-right',
      'Не видно, что машина ваша.',
      at('подача заявления'),
      'Приложите договор или свидетельство о наследстве.',
      ['right', 'papers.purchase'],
    ),
  ],
  refusal: [
    ground(
      'fake',
      'Документы поддельные, или номер на раме уничтожен.',
      at('отказ в регистрации'),
      'Закажите экспертизу номеров. С её выводом можно подать снова или идти в суд.',
      ['numbers'],
    ),
    ground(
      'ban',
      'На машину наложен запрет.',
      at('отказ в регистрации'),
      'Узнайте у приставов, чей это запрет. Снимите его и подайте снова.',
    ),
    ground(
      'not-paid',
      'Не оплачены пошлина или утилизационный сбор.',
      at('отказ в регистрации'),
      'Оплатите: данные об оплате придут к нам сами. Потом подайте снова.',
    ),
    ground(
      'not-registered-kind',
      'Такую технику на учёт не ставят.',
      at('какие машины регистрируют'),
      'Сохраните это решение: оно подтверждает, что номер не нужен.',
      ['machine.kind'],
    ),
  ],
  askMore: [
    ask(
      'show',
      'Инспектору нужно увидеть номера на машине. Пришлите их снимки, а если не читаются — договоримся об осмотре.',
      at('осмотр'),
      ['machine-photo'],
      { days: 10, stops: true },
    ),
  ],
  result: {
    name: 'Свидетельство о регистрации и номер',
    description: 'Их выдают в инспекции. Запись о машине появится в реестре Гостехнадзора.',
    titles: {
      approval: 'Решение о государственной регистрации самоходной машины',
      refusal: 'Решение об отказе в государственной регистрации самоходной машины',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['лично в инспекции Гостехнадзора', 'на портале Госуслуг'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({
        issue: 'Поставить на учёт',
        amend: 'Изменить данные',
        duplicate: 'Восстановить свидетельство или номер',
        terminate: 'Снять с учёта',
      }),
      ...partiesPages(),
      formerDecisionPage('Как машина записана сейчас', {
        number: 'Номер на табличке или номер свидетельства',
        hint: 'Если ничего не сохранилось, напишите номер рамы.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'machine',
        title: 'Что за техника',
        when: does('issue', 'amend'),
        fields: [
          choice('kind', 'Вид', {
            tractor: 'Трактор или минитрактор',
            digger: 'Экскаватор, погрузчик, другая строительная',
            snowmobile: 'Снегоход',
            quad: 'Квадроцикл',
            'all-terrain': 'Вездеход, болотоход',
            harvester: 'Комбайн',
            trailer: 'Прицеп к такой технике',
            other: 'Другое',
          }),
          text('kind-else', 'Какая именно', { when: { field: 'kind', is: 'other' } }),
          text('make', 'Марка и модель', { hint: 'Например: «Беларус-82.1».' }),
          count('year', 'Год выпуска', { min: 1930, max: 2100 }),
          number('power', 'Мощность двигателя', { optional: true, min: 1, max: 5000, unit: 'л. с.', hint: 'У прицепа её нет.' }),
          text('colour', 'Цвет', { maxLength: 40 }),
        ],
      },
      {
        kind: 'questions',
        id: 'numbers',
        title: 'Номера и паспорт машины',
        lead: 'Перепишите с таблички на машине или из её паспорта.',
        when: does('issue', 'amend'),
        fields: [
          text('frame', 'Заводской номер машины или рамы', { maxLength: 40 }),
          text('engine', 'Номер двигателя', { optional: true, maxLength: 40 }),
          text('passport', 'Номер паспорта машины (ПСМ)', {
            optional: true,
            maxLength: 30,
            hint: 'У электронного 15 цифр. Если паспорт бумажный, ещё и приложите снимок.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'right',
        title: 'Откуда машина',
        when: does('issue'),
        fields: [
          choice('how', 'Как она стала вашей', {
            bought: 'Купил',
            inherited: 'Получил в наследство',
            leased: 'Взял в лизинг',
            other: 'По-другому',
          }),
          text('how-else', 'Как именно', { when: { field: 'how', is: 'other' } }),
          text('paper', 'Номер договора или документа', { optional: true, maxLength: 60 }),
          date('on', 'От какого числа', { range: 'past' }),
          yesno('transit', 'Нужен временный номер, чтобы перегнать её?'),
        ],
      },
      {
        kind: 'questions',
        id: 'why',
        title: 'Что случилось',
        when: does('duplicate', 'terminate'),
        fields: [
          choice('reason', 'Причина', {
            lost: 'Потеряно или украдено',
            worn: 'Испорчено, не прочитать',
            sold: 'Машина продана',
            scrapped: 'Машина сдана в утиль',
            moved: 'Увезли в другой регион или страну',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'parking',
        title: 'Где стоит машина',
        lead: 'Если понадобится осмотр, инспектор приедет сюда.',
        when: does('issue', 'amend'),
        fields: [address('address', 'Адрес стоянки', { prefill: 'address' })],
      },
      visitPage({
        title: 'Встреча с инспектором',
        district: 'В каком округе вам удобнее',
        lead: 'Точное время назовёт инспекция. Возьмите паспорт и документы на машину.',
      }),
      papersPage([
        needed('purchase', 'Договор или свидетельство о наследстве', { when: does('issue') }),
        ifAny('machine-passport', 'Бумажный паспорт машины', { when: does('issue', 'amend') }),
        ifAny('machine-photo', 'Снимки машины и её номеров', { when: stays, types: ['jpg', 'png'], maxFiles: 6 }),
        ifAny('old-certificate', 'Прежнее свидетельство о регистрации'),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'поставить трактор на учёт',
    'номер на снегоход',
    'квадроцикл регистрация',
    'гостехнадзор',
    'ПСМ',
    'вездеход оформить',
    'снять трактор с учёта',
    'минитрактор документы',
    'мотовездеход',
    'комбайн экскаватор погрузчик',
  ],
  notes:
    'Постановление № 1507 утратило силу 1 сентября 2026 года, новые правила не найдены: проверить первым делом. 10 рабочих дней — по памяти; в прежних правилах оформляли за час двадцать. Пошлина сложена из 1500 и 500 рублей по статье до 2025 года. Кроме неё регион может брать свой сбор. 10 дней после покупки — по газете 2025 года; собранное из запчастей, по обзору, не регистрируют.',
});
