import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { employmentLaw } from './employment-law.ts';

const act = `${employmentLaw.short}, статья 30`;
const standard = 'Стандарт организации обучения службой занятости';

export const vocationalRetraining = define({
  slug: 'vocational-retraining',
  title: 'Бесплатное обучение от службы занятости',
  official: 'Организация профессионального обучения и дополнительного профессионального образования',
  summary: 'Можно выучиться новой профессии или повысить разряд. Курсы оплачивает служба занятости.',
  topic: 'employment',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'employment',
  actions: ['issue', 'terminate'],
  filing: { requires: 'esia' },
  law: [employmentLaw.training, employmentLaw.support],
  whoMay:
    'Безработный, которому не хватает квалификации. Родитель в отпуске по уходу за ребёнком до трёх лет. Пенсионер, который хочет вернуться к работе. Участник федеральной программы.',
  documents: [
    { name: 'Диплом', required: false, note: 'Если его нет в реестре образования.' },
    { name: 'Медицинская справка', required: false, note: 'Для профессий, где нужен допуск врача: водитель, повар.' },
    { name: 'Письмо работодателя, что вас возьмут', required: false, note: 'Если профессии нет в списке нужных краю.' },
    { name: 'Документ о том, почему бросили прежние курсы', required: false },
  ],
  askedByUs: [
    { what: 'статус безработного', registry: 'портал «Работа России»' },
    { what: 'стаж, пенсия, отпуск по уходу за ребёнком', registry: 'Социальный фонд' },
    { what: 'образование', registry: 'реестр образования' },
    { what: 'рождение детей', registry: 'ЗАГС' },
  ],
  deadline: term(10, 'working', standard),
  otherDeadlines: [{ outcome: 'Направление на курсы', ...term(14, 'calendar', standard) }],
  intakeRefusal: [
    ground('no-course', 'Не выбрана профессия.', standard, 'Напишите, на кого хотите учиться, и подайте снова.', [
      'course.trade',
    ]),
    ground(
      'not-entitled',
      'Вы не безработный и не из тех, кого учат бесплатно.',
      act,
      'Встаньте на учёт как безработный: такая услуга есть на портале. Потом подайте снова.',
      ['group.group'],
    ),
  ],
  refusal: [
    ground(
      'has-trade',
      'У вас уже есть профессия, и работа по ней предлагается.',
      act,
      'Выберите курсы для повышения разряда или напишите, почему прежняя работа не подходит.',
      ['course.trade', 'course.why'],
    ),
    ground(
      'not-listed',
      'Этой профессии нет в списке нужных краю.',
      standard,
      'Выберите другую или приложите письмо работодателя, что вас возьмут.',
      ['course.trade', 'papers.guarantee'],
    ),
    ground(
      'health-bar',
      'По здоровью такая профессия не подходит.',
      standard,
      'Консультант поможет выбрать другую. Потом подайте снова.',
      ['course.trade', 'papers.medical'],
    ),
    ground(
      'dropped-out',
      'Прежние курсы вы бросили без уважительной причины.',
      standard,
      'Если причина была, приложите документ о ней. Иначе подайте через год.',
      ['group.dropped', 'papers.why-dropped'],
    ),
  ],
  askMore: [
    ask(
      'test-needed',
      'Перед учёбой нужны короткий тест и разговор. К нему пришлите диплом и справку врача, если они есть.',
      standard,
      ['diploma-file', 'medical'],
      { days: 10 },
    ),
  ],
  result: {
    name: 'Направление на курсы и договор',
    description: 'В направлении — учебный центр и день начала. Безработным во время учёбы платят стипендию.',
    titles: {
      approval: 'Решение о направлении на профессиональное обучение',
      refusal: 'Решение об отказе в направлении на профессиональное обучение',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на портале «Работа России»', 'лично в кадровом центре'],
  correction: correctionOf('Направление'),
  form: {
    pages: [
      actionPage({ issue: 'Записаться на обучение', terminate: 'Отказаться от обучения' }),
      applicantPage({ minAge: 16 }),
      { ...passportPage(), when: goesOn },
      formerDecisionPage('Ваше направление', { number: 'Номер направления или договора', hint: 'Он на первой странице.' }),
      {
        kind: 'questions',
        id: 'group',
        title: 'Кто вы сейчас',
        when: goesOn,
        fields: [
          choice('group', 'Что подходит вам', {
            unemployed: 'Стою на учёте как безработный',
            leave: 'В отпуске по уходу за ребёнком до трёх лет',
            pensioner: 'На пенсии и хочу работать',
            programme: 'Участвую в федеральной программе обучения',
          }),
          choice('education', 'Какое у вас образование', {
            none: 'Девять классов или меньше',
            school: 'Одиннадцать классов',
            college: 'Техникум, колледж, училище',
            university: 'Высшее',
          }),
          yesno('dropped', 'Бросали ли вы раньше курсы от службы занятости?'),
        ],
      },
      {
        kind: 'questions',
        id: 'course',
        title: 'Чему учиться',
        when: goesOn,
        fields: [
          text('trade', 'Профессия или курс', { hint: 'Например: оператор станка, бухгалтер, сиделка.' }),
          longtext('why', 'Почему именно это', { optional: true, maxLength: 1000, hint: 'Например: обещают взять на работу.' }),
          choice('form', 'Как удобнее учиться', {
            place: 'Приходить на занятия',
            remote: 'Из дома, через интернет',
            mixed: 'И так и так',
          }),
          text('centre', 'Учебный центр', { optional: true, hint: 'Если уже выбрали. Иначе подскажем.' }),
          date('start', 'Когда готовы начать', { range: 'future' }),
          yesno('hostel', 'Нужно ли общежитие на время учёбы?', { when: { field: 'form', is: ['place', 'mixed'] } }),
        ],
      },
      {
        ...childrenPage({
          title: 'Дети, с которыми некому побыть',
          lead: 'Добавьте тех, кому на время учёбы нужен присмотр. Если таких нет, никого не добавляйте.',
          min: 0,
          fields: [
            choice('care', 'Где ребёнок обычно днём', {
              home: 'Дома со мной',
              kindergarten: 'В детском саду',
              school: 'В школе',
              kin: 'С родными',
            }),
          ],
        }),
        when: goesOn,
      },
      endingPage(
        'Отказ от обучения',
        { job: 'Нашлась работа', health: 'Не позволяет здоровье', family: 'Семейные дела' },
        'Понимаю, что в следующий раз могут отказать, если причина не уважительная',
      ),
      {
        ...papersPage([
          ifAny('diploma-file', 'Диплом', { hint: 'Если его нет в реестре образования.' }),
          ifAny('medical', 'Медицинская справка', { hint: 'Для профессий, где нужен допуск врача.' }),
          ifAny('guarantee', 'Письмо работодателя, что вас возьмут'),
          ifAny('why-dropped', 'Документ о том, почему бросили прежние курсы', { when: { field: 'group.dropped', is: 'yes' } }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'бесплатные курсы',
    'переобучение',
    'обучение от биржи',
    'курсы декретницам',
    'профобучение',
    'переквалификация',
    'учеба пенсионеру',
    'получить новую профессию',
    'курсы от центра занятости',
    'сменить профессию',
    'переучиться',
  ],
  notes:
    'Условия для безработных прочитаны в статье 30. Сроки и список профессий задаёт край. По федеральной программе решение до 15 рабочих дней у другого оператора (прочитано). Стипендия и отчёт после учёбы — по памяти.',
});
