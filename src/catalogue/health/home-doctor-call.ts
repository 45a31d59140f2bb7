import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { address, choice, choices, confirm, longtext, number, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { healthLaw } from './health-law.ts';
import { patientPage } from './patient.ts';

const rules = 'Порядок вызова врача на дом, утверждённый краем';

export const homeDoctorCall = define({
  slug: 'home-doctor-call',
  title: 'Вызвать врача на дом',
  official: 'Прием заявок на вызов врача на дом',
  summary: 'Врач поликлиники придёт к тому, кто не может дойти сам. Если речь о жизни, звоните 103 или 112.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'terminate'],
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    law(healthLaw, 'статья 33'),
    readLaw(
      'Приказ Департамента здравоохранения Томской области от 30.10.2025 № 76 (регламент вызова врача на дом, пример)',
      'в целом',
      'https://www.garant.ru/hotlaw/tomsk/1919216',
    ),
  ],
  whoMay:
    'Тот, кому трудно прийти: высокая температура, маленький ребёнок, инвалидность, лежачий больной. К ребёнку вызывает родитель.',
  documents: [{ name: 'Снимок полиса', required: false, note: 'Если полис недавно сменили.' }],
  askedByUs: [
    { what: 'полис и поликлиника', registry: 'фонд ОМС' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
    { what: 'к какому участку относится дом', registry: 'реестр адресов' },
  ],
  deadline: term(1, 'working', rules),
  registration: 'rule',
  intakeRefusal: [
    ground('too-late', 'На сегодня вызовы уже не принимают.', rules, 'Подайте завтра с утра. Ночью и в выходной звоните 103.'),
    ground(
      'other-area',
      'Этот адрес далеко от вашей поликлиники.',
      rules,
      'Позвоните 122: вызов передадут ближней поликлинике.',
      ['place.address'],
    ),
  ],
  refusal: [
    ground(
      'not-attached',
      'Больной не прикреплён к этой поликлинике.',
      `${healthLaw}, статья 33`,
      'Позвоните 122 и вызовите врача туда, где он сейчас. Потом прикрепитесь к поликлинике.',
      ['for-whom', 'place'],
    ),
    ground('ambulance', 'По описанию нужна скорая помощь.', rules, 'Сразу звоните 103 или 112 и повторите всё, что написали.', [
      'illness',
    ]),
    ground(
      'can-come',
      'С такими жалобами можно прийти на приём.',
      rules,
      'Запишитесь на сегодня услугой «Записаться к врачу» или по телефону 122.',
      ['illness'],
    ),
    ground(
      'address-unclear',
      'По этому адресу врач не найдёт дверь.',
      rules,
      'Допишите подъезд, этаж и домофон и подайте снова.',
      ['place'],
    ),
  ],
  askMore: [
    ask('policy', 'Полиса нет в реестре. Пришлите его снимок или назовите номер по телефону.', rules, ['policy-photo'], {
      days: 1,
    }),
  ],
  result: {
    name: 'Вызов врача',
    description: 'В сообщении — номер вызова и когда ждать врача. Больничный откроют на приёме, он будет электронным.',
    titles: { approval: 'Вызов врача на дом принят', refusal: 'Ответ о том, что вызов не принят' },
  },
  delivery: ['cabinet'],
  elsewhere: ['по телефону 122', 'в регистратуре поликлиники'],
  form: {
    pages: [
      actionPage({ issue: 'Вызвать врача', terminate: 'Отменить вызов' }),
      applicantPage({ lead: 'Кто вызывает врача. Больной может быть другой.' }),
      patientPage(),
      {
        kind: 'questions',
        id: 'danger',
        title: 'Нет ли опасности для жизни',
        lead: 'Нет сознания, трудно дышать, сильная боль в груди, кровь не останавливается — звоните 103 или 112 сейчас.',
        when: goesOn,
        fields: [confirm('none', 'Ничего из этого нет')],
      },
      {
        kind: 'questions',
        id: 'illness',
        title: 'Что случилось',
        when: goesOn,
        fields: [
          choices('symptoms', 'Что беспокоит', {
            fever: 'Температура',
            cough: 'Кашель, горло, насморк',
            stomach: 'Живот, рвота, понос',
            rash: 'Сыпь',
            pressure: 'Давление',
            pain: 'Боль',
            other: 'Другое',
          }),
          longtext('told', 'Расскажите своими словами', { optional: true, maxLength: 500 }),
          number('temperature', 'Температура', { optional: true, min: 34, max: 43, unit: '°C', hint: 'Например: 38,5.' }),
          choice('since', 'Когда началось', { today: 'Сегодня', days: 'Несколько дней назад', longer: 'Больше недели назад' }),
          yesno('contact', 'Был ли рядом заразный больной?', { hint: 'Корь, ветрянка, грипп. Врач подготовится.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'needs',
        title: 'Что ещё знать врачу',
        when: goesOn,
        fields: [
          choice('paper', 'Нужен ли больничный', {
            none: 'Нет',
            leave: 'Больничный для работы',
            note: 'Справка для школы или сада',
          }),
          yesno('bedridden', 'Больной не встаёт с постели?'),
        ],
      },
      {
        kind: 'questions',
        id: 'place',
        title: 'Куда прийти',
        when: goesOn,
        fields: [
          address('address', 'Адрес, где больной сейчас', { prefill: 'livingAddress' }),
          text('entrance', 'Подъезд, этаж, код домофона', {
            maxLength: 100,
            hint: 'Если дом частный, напишите, как подойти и есть ли собака.',
          }),
          phone('phone-there', 'Телефон того, кто откроет дверь', { prefill: 'phone' }),
        ],
      },
      endingPage(
        'Почему отменяете',
        { better: 'Стало легче', ambulance: 'Приезжала скорая', came: 'Сходили сами' },
        'Понимаю, что врач сегодня не придёт',
      ),
      { ...papersPage([ifAny('policy-photo', 'Снимок полиса')]), when: goesOn },
    ],
  },
  synonyms: [
    'вызвать врача',
    'врач на дом',
    'вызов педиатра',
    'вызвать терапевта',
    'температура ребенок',
    'доктор на дом',
    'вызов на дом',
    'заболел ребенок',
    'больничный на дому',
    'врач к бабушке',
  ],
  notes:
    'Регламент Томской области прочитан как пример; сроки типовые. Сутки записаны как 1 рабочий день, неотложный вызов — за два часа, диспетчер перезванивает за полчаса. До какого часа принимают вызовы, решает поликлиника. Заявку портала должна видеть дежурная: без связи с системой края ей пользоваться нельзя.',
});
