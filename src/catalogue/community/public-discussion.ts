import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { ends, goesOn } from '../pages/ending.ts';
import { partiesPages } from '../pages/parties.ts';
import { townCode } from '../parts/codes.ts';
import { confirm } from '../parts/fields.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { selfGovernment } from './local-government-law.ts';
import { publicDiscussionForm } from './public-discussion-form.ts';

const code = 'Градостроительный кодекс РФ, статья 5.1';

export const publicDiscussion = define({
  slug: 'public-discussion',
  title: 'Высказаться на общественных обсуждениях',
  official:
    'Участие в общественных обсуждениях и публичных слушаниях по вопросам градостроительной деятельности и проектам муниципальных правовых актов',
  summary: 'Скажите, что думаете о стройке, плане округа или его бюджете. Комиссия обязана ответить на каждое предложение.',
  topic: 'community',
  audience: ['citizen', 'organisation', 'entrepreneur'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    townCode.read('статья 5.1, части 2, 3, 10–15 (кто участвует и как)'),
    townCode.read('статья 28, часть 8 (сколько идёт обсуждение)'),
    selfGovernment('о публичных слушаниях'),
  ],
  whoMay: 'Житель места, о котором речь, и хозяин земли, дома или помещения там. О бюджете и уставе — любой житель округа.',
  documents: [
    { name: 'Документ о праве на землю или помещение', required: false, note: 'Если права нет в реестре недвижимости.' },
    { name: 'Схема, снимок или расчёт', required: false, note: 'Если так понятнее, чего вы хотите.' },
  ],
  askedByUs: [
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'ваше право на землю или помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваша организация', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: townCode.term(30, 'calendar', 'статья 28, часть 8'),
  otherDeadlines: [
    { outcome: 'Заключение комиссии на сайте округа', ...term(10, 'working', code, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'too-late',
      'Это обсуждение уже закончилось.',
      code,
      'Прочитайте заключение на сайте округа. Своё мнение можно послать обычным обращением.',
      ['topic'],
    ),
    ground('off-topic', 'Предложение не об этом проекте.', code, 'Проверьте, какое обсуждение выбрали, и подайте снова.', [
      'topic',
      'opinion',
    ]),
  ],
  refusal: [
    ground(
      'not-resident',
      'Не подтвердилось, что вы здесь живёте или владеете.',
      code,
      'Приложите документ о праве и отправьте снова: предложение зачтут.',
      ['role', 'papers.right'],
    ),
    ground(
      'untrue',
      'Сведения о вас указаны неверно.',
      `${code}, часть 15`,
      'Исправьте их и отправьте снова, пока идёт обсуждение.',
      ['applicant', 'on-behalf', 'role'],
    ),
    ground(
      'not-taken',
      'Комиссия не согласилась с предложением.',
      code,
      'Причина написана в заключении. Само решение по проекту можно оспорить в суде.',
      ['opinion'],
    ),
  ],
  askMore: [
    ask('right-unreadable', 'Право на землю или помещение не нашлось в реестре. Пришлите документ о нём.', code, ['right'], {
      days: 3,
    }),
  ],
  result: {
    name: 'Номер предложения в протоколе',
    description: 'Когда выйдет заключение, в кабинет придёт ссылка на него и ответ комиссии.',
    titles: {
      approval: 'Сообщение о включении предложения в протокол обсуждений',
      refusal: 'Сообщение об отклонении предложения',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['на собрании, если его проводят', 'письмом в комиссию', 'в книге на выставке проекта'],
  correction: correctionOf('Запись в протоколе'),
  form: {
    pages: [
      actionPage({
        issue: 'Высказаться',
        amend: 'Изменить моё предложение',
        terminate: 'Отозвать моё предложение',
      }),
      ...partiesPages(),
      ...publicDiscussionForm,
      {
        kind: 'questions',
        id: 'withdrawing',
        title: 'Отзыв предложения',
        when: ends,
        fields: [confirm('sure', 'Понимаю, что комиссия не будет отвечать на это предложение')],
      },
      {
        ...papersPage([
          ifAny('right', 'Документ о праве на землю или помещение', { hint: 'Если права нет в реестре недвижимости.' }),
          ifAny('sketch', 'Схема, снимок или расчёт', { maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'публичные слушания',
    'общественные обсуждения',
    'обсуждение застройки',
    'против стройки',
    'генплан обсуждение',
    'замечание к проекту планировки',
    'проголосовать за проект',
    'не хочу стройку во дворе',
    'слушания по бюджету',
  ],
  notes:
    'Статьи 5.1 и 28 прочитаны в копии кодекса конца 2023 года; поправки 2024–2026 годов сверить. Обсуждение идёт не дольше месяца от оповещения: 30 дней от регистрации — верхняя граница. О бюджете и уставе срок задаёт округ. Десять рабочих дней до заключения — по описанию. По части 15 предложение с недостоверными сведениями не рассматривают. Открытое обсуждение пока называет сам человек.',
});
