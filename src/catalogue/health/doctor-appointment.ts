import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { forSelf } from '../pages/representative.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { healthLaw } from './health-law.ts';
import { patientPage } from './patient.ts';

const programme = 'Программа государственных гарантий бесплатной медицинской помощи на 2026–2028 годы';
const source = 'https://tass.ru/obschestvo/26204067';
const narrow = { field: 'doctor.speciality', is: ['specialist', 'test'] };

export const doctorAppointment = define({
  slug: 'doctor-appointment',
  title: 'Записаться к врачу',
  official: 'Прием заявок (запись) на прием к врачу',
  summary:
    'Поликлиника назовёт врача, день и час. Здесь же запись переносят и отменяют. Плохо прямо сейчас — звоните 103 или 112.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend', 'terminate'],
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [readLaw(programme, 'сроки ожидания', source), law(healthLaw, 'статьи 70 и 80')],
  whoMay:
    'Каждый, у кого есть полис ОМС (обязательное медицинское страхование). За ребёнка записывает родитель. К узкому врачу нужно направление.',
  documents: [{ name: 'Направление на бумаге', required: false, note: 'Если его нет в электронной карте.' }],
  askedByUs: [
    { what: 'полис и поликлиника', registry: 'фонд ОМС' },
    { what: 'направления к врачам', registry: 'медицинская система края' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
  ],
  deadline: term(1, 'working', `${programme}: участковый врач и педиатр принимают за сутки`, { source }),
  otherDeadlines: [
    { outcome: 'Приём у узкого врача, не позже', ...term(14, 'working', programme, { source }) },
    { outcome: 'Приём, если подозревают рак или болезнь сердца', ...term(3, 'working', programme, { source }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('time-taken', 'Это время уже занято.', programme, 'Назовите другой день или другого врача.', ['time']),
    ground('no-policy', 'Полиса нет в реестре.', programme, 'Оформите полис ОМС: это отдельная услуга.', ['for-whom']),
  ],
  refusal: [
    ground(
      'no-referral',
      'К узкому врачу нужно направление, а его нет.',
      `${healthLaw}, статья 70`,
      'Запишитесь к участковому врачу: он даст направление на приёме.',
      ['doctor.referral', 'papers.referral-paper'],
    ),
    ground(
      'not-attached',
      'Пациент прикреплён к другой поликлинике.',
      `${healthLaw}, статья 21`,
      'Запишитесь в свою поликлинику. Или прикрепитесь к этой: решат за два рабочих дня.',
      ['doctor.clinic'],
    ),
    ground(
      'no-slots',
      'На эти дни мест нет.',
      programme,
      'Подайте снова с другими днями и согласитесь на видеосвязь или другого врача.',
      ['time', 'doctor'],
    ),
    ground(
      'wrong-doctor',
      'Этот врач не принимает людей такого возраста или пола.',
      programme,
      'Для ребёнка выберите детского врача, для взрослого — взрослого.',
      ['doctor.speciality', 'for-whom.birth-date'],
    ),
  ],
  askMore: [
    ask('policy-differs', 'Данные полиса и паспорта расходятся. Пришлите снимок полиса.', programme, ['policy-photo'], {
      days: 1,
    }),
    ask('referral', 'Направления нет в электронной карте. Пришлите его снимок.', programme, ['referral-paper'], { days: 1 }),
  ],
  result: {
    name: 'Запись на приём',
    description: 'В сообщении будут врач, кабинет, адрес и время. С собой возьмите паспорт и полис.',
    titles: { approval: 'Талон на приём к врачу', refusal: 'Ответ о том, что записать на приём не удалось' },
  },
  delivery: ['cabinet'],
  elsewhere: ['по телефону 122', 'в регистратуре поликлиники'],
  form: {
    pages: [
      actionPage({ issue: 'Записаться', amend: 'Перенести запись', terminate: 'Отменить запись' }),
      applicantPage({ lead: 'Поликлиника позвонит, если что-то изменится.' }),
      patientPage(),
      formerDecisionPage('Прежняя запись', {
        number: 'К кому и на какое время',
        hint: 'Например: терапевт Петрова, 10 марта, 9:20.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'doctor',
        title: 'К какому врачу',
        when: goesOn,
        fields: [
          text('clinic', 'Поликлиника', {
            prefill: 'clinic',
            prefillWhen: forSelf,
            hint: 'Та, к которой прикреплён пациент. Например: «Поликлиника № 2».',
          }),
          choice('speciality', 'Кто нужен', {
            therapist: 'Терапевт или семейный врач',
            paediatrician: 'Педиатр',
            dentist: 'Стоматолог',
            gynaecologist: 'Гинеколог',
            surgeon: 'Хирург',
            eye: 'Окулист',
            ent: 'ЛОР: ухо, горло, нос',
            specialist: ['Другой узкий врач', 'Нужно направление.'],
            test: ['Анализ или обследование', 'Нужно направление.'],
          }),
          text('which', 'Какой врач или обследование', {
            hint: 'Например: невролог, УЗИ живота.',
            when: { field: 'speciality', is: ['specialist', 'test'] },
          }),
          text('referral', 'Номер направления', {
            optional: true,
            maxLength: 40,
            hint: 'Если не знаете, оставьте пустым: поищем в карте.',
            when: { field: 'speciality', is: ['specialist', 'test'] },
          }),
          text('name', 'К кому именно', { optional: true, hint: 'Фамилия врача, если важно.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'visit',
        title: 'Зачем вы идёте',
        when: goesOn,
        fields: [
          choice('why', 'Цель', {
            ill: 'Заболел',
            check: 'Осмотр, прививка или диспансеризация',
            paper: 'Нужна справка или рецепт',
            chronic: 'Наблюдаюсь с давней болезнью',
          }),
          choice('first', 'Это первый приём с этой жалобой?', { first: 'Да, первый', again: 'Нет, повторный' }),
          yesno('video', 'Подойдёт ли приём по видеосвязи?'),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'Когда удобно',
        when: goesOn,
        fields: [
          date('from', 'С какого дня', { range: 'future' }),
          date('till', 'По какой день', { range: 'future', optional: true }),
          choice('hours', 'В какое время', { any: 'В любое', morning: 'Утром', day: 'Днём', evening: 'Вечером' }),
        ],
      },
      endingPage('Почему отменяете', { better: 'Уже не нужно', busy: 'Не смогу прийти' }, 'Понимаю, что место отдадут другому'),
      {
        ...papersPage([
          ifAny('referral-paper', 'Направление на бумаге', { when: narrow }),
          ifAny('policy-photo', 'Снимок полиса', { hint: 'Только если имя недавно сменилось.' }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'запись к врачу',
    'терапевт',
    'записаться к педиатру',
    'талон к врачу',
    'записаться на узи',
    'поликлиника запись',
    'электронная регистратура',
    'отменить запись',
    'талончик',
    'прием у врача',
    'к стоматологу',
    'перенести прием врача',
    'кардиолог',
    'невролог',
    'окулист',
    'лор',
    'хирург',
    'гинеколог',
    'уролог',
    'эндокринолог',
  ],
  notes:
    'Сутки, 14 и 3 рабочих дня прочитаны (ТАСС, vz.ru, mosregtoday.ru, январь 2026); неотложная помощь — за два часа. Сутки записаны как 1 рабочий день. Свободные талоны портал пока не видит: время назначает поликлиника. Для подтверждения записи на экране нужна связь с системой края.',
});
