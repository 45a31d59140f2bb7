import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { joins, peoplesPatrolForm, repeats } from './peoples-patrol-form.ts';

const act = 'Федеральный закон от 02.04.2014 № 44-ФЗ «Об участии граждан в охране общественного порядка»';
const article = 'Федеральный закон № 44-ФЗ «Об участии граждан в охране общественного порядка», статья 14';
const order = 'Положение о народной дружине';

export const peoplesPatrol = define({
  slug: 'peoples-patrol',
  title: 'Вступить в народную дружину',
  official: 'Приём граждан в народную дружину; сведения для внесения дружины в региональный реестр',
  summary: 'Дружинники вместе с полицией смотрят за порядком на улицах и праздниках. Сначала вас научат.',
  topic: 'community',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'administration',
  actions: ['issue', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'статья 14 (приём и исключение)', 'http://pravoved.ru/journal/fz44st14/'),
    readLaw(
      act,
      'создание дружины по желанию граждан (статья 12, номер по памяти)',
      'https://consultant.ru/document/cons_doc_LAW_420531/e1e889b658c74a193afab05194a2132b1132163b',
    ),
    law(act, 'статья 26 (льготы дружинникам)'),
  ],
  whoMay: 'Гражданин России с 18 лет, здоровый, без судимости и уголовного преследования. Новичку дают наставника.',
  fit: fit(
    [
      whether('citizen', 'Вы гражданин России?'),
      whether('age', 'Вам есть 18 лет?'),
      whether('conviction', 'Есть судимость или уголовное дело?'),
    ],
    [
      against(
        'citizen',
        'no',
        'у вас нет гражданства России',
        'Федеральный закон № 44-ФЗ «Об участии граждан в охране общественного порядка», статья 14',
      ),
      against(
        'age',
        'no',
        'в дружину принимают с 18 лет',
        'Федеральный закон № 44-ФЗ «Об участии граждан в охране общественного порядка», статья 14',
      ),
      against(
        'conviction',
        'yes',
        'есть судимость или уголовное дело',
        'Федеральный закон № 44-ФЗ «Об участии граждан в охране общественного порядка», статья 14',
      ),
    ],
  ),
  documents: [
    { name: 'Фотография 3×4', required: true, note: 'Для удостоверения. Личность по ней не проверяют.' },
    { name: 'Рассказ о себе', required: false, note: 'Где учились и работали. Его называют автобиографией.' },
    { name: 'Решение суда о снятии судимости', required: false },
  ],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'судимость и уголовное преследование', registry: 'МВД' },
    { what: 'учёт у психиатра и нарколога', registry: 'министерство здравоохранения' },
    { what: 'нет ли вас в перечне экстремистов', registry: 'Росфинмониторинг' },
  ],
  deadline: term(30, 'calendar', order),
  otherDeadlines: [{ outcome: 'Запись дружины в реестре полиции', ...term(30, 'calendar', act, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground(
      'not-citizen',
      'У вас нет гражданства России.',
      article,
      'Помогайте соседям иначе: в ТОС (самоуправление жителей) или волонтёром.',
      ['passport'],
    ),
  ],
  refusal: [
    ground(
      'conviction',
      'Есть судимость, уголовное дело или прежнее умышленное преступление.',
      article,
      'Если судимость сняли, приложите решение суда. Иначе можно стать волонтёром или помогать в ТОС.',
      ['papers.court'],
    ),
    ground('extremism', 'Вы в перечне причастных к экстремизму.', article, 'Из перечня исключают через суд.'),
    ground(
      'health',
      'Служить мешает болезнь, зависимость или решение суда о недееспособности.',
      article,
      'Не согласны с диагнозом — обжалуйте его с заключением врача. Волонтёром можно быть и без патруля.',
      ['health'],
    ),
    ground('fined-twice', 'За год вас дважды наказали за умышленное нарушение.', article, 'Подайте снова, когда год пройдёт.'),
  ],
  askMore: [ask('form-incomplete', 'По анкете не всё понятно. Пришлите короткий рассказ о себе.', order, ['story'], { days: 5 })],
  result: {
    name: 'Удостоверение дружинника',
    description: 'Вместе с ним дадут повязку или форму, график и страховку. За удостоверением приходят в штаб.',
    titles: {
      approval: 'Решение о приёме в народную дружину',
      refusal: 'Решение об отказе в приёме в народную дружину',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['лично в штабе дружины', 'у участкового'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({
        issue: 'Вступить в дружину',
        duplicate: 'Получить удостоверение взамен потерянного',
        terminate: 'Выйти из дружины',
      }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      formerDecisionPage('Ваше удостоверение', { number: 'Номер удостоверения' }),
      ...peoplesPatrolForm,
      endingPage(
        'Почему уходите',
        { time: 'Нет времени', moving: 'Переезжаю', health: 'По здоровью' },
        'Сдам удостоверение и форму в штаб',
      ),
      {
        ...papersPage([
          needed('photo', 'Фотография 3×4', {
            types: ['jpg', 'png'],
            maxFiles: 1,
            hint: 'Светлый фон, без головного убора. Личность по ней не проверяют.',
          }),
          ifAny('story', 'Рассказ о себе', { when: joins }),
          ifAny('court', 'Решение суда о снятии судимости', { when: joins }),
        ]),
        when: { any: [joins, repeats] },
      },
    ],
  },
  synonyms: [
    'дружина',
    'днд',
    'народная дружина',
    'дружинник',
    'патрулировать улицы',
    'помогать полиции',
    'добровольный отряд',
    'охранять порядок',
    'казачья дружина',
  ],
  notes:
    'Статья 14 прочитана: возраст, судимость, преследование, экстремизм. Сроки — по памяти, льготы задаёт край. Реестр дружин ведёт полиция; мы решаем только о приёме. Названия ведомств, у которых спрашивают об учёте и перечне, — по смыслу, в описании «другое ведомство».',
});
