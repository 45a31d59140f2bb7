import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { formerNamesPage } from '../pages/former-names.ts';
import { forWhomPage } from '../pages/representative.ts';
import { choices, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { archiveLaw } from './archive-law.ts';
import { sendingPage } from './sending.ts';

const rules = 'Порядок работы архивов с запросами, утверждённый краем';
const another = { field: 'for-whom.who', is: 'another' };

export const archiveWorkCertificate = define({
  slug: 'archive-work-certificate',
  title: 'Справка из архива о стаже и зарплате',
  official:
    'Организация исполнения запросов на получение архивных справок, выписок и копий, связанных с социальной защитой граждан и пенсионным обеспечением',
  summary: 'Фирмы уже нет, а справка нужна для пенсии? Архив найдёт приказы и ведомости. Для пенсии и льгот это бесплатно.',
  topic: 'culture',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'culture',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(archiveLaw, 'статья 26'),
    readLaw(
      'Приказ Управления делами Воронежской области от 23.10.2023 № 427-п (регламент, пример)',
      'в целом',
      'зеркало базы регламентов, docid 138745 (выдача поиска)',
    ),
    readLaw(
      'Постановление министерства культуры Астраханской области от 26.06.2023 № 19-п (регламент, пример)',
      'в целом',
      'зеркало базы регламентов, docid 124940 (выдача поиска)',
    ),
  ],
  whoMay:
    'Каждый, кому нужно подтвердить работу, зарплату, учёбу или награду. За умершего — наследник, за другого — по доверенности.',
  documents: [
    { name: 'Копия трудовой книжки', required: false, note: 'Страницы за нужные годы: по ним найдём быстрее.' },
    { name: 'Доверенность или документ о родстве', required: false, note: 'Если справка о другом человеке.' },
  ],
  askedByUs: [
    { what: 'смена фамилии, родство и смерть', registry: 'ЗАГС' },
    { what: 'стаж, который уже учтён', registry: 'Социальный фонд' },
    { what: 'что стало с организацией', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'паспорт', registry: 'МВД' },
  ],
  deadline: term(30, 'calendar', rules),
  otherDeadlines: [
    { outcome: 'Если документы в другом архиве, перешлём запрос', ...term(5, 'working', rules) },
    { outcome: 'Простой поиск для пенсии', ...term(15, 'working', rules) },
    { outcome: 'Если искать долго, предупредим и продлим', ...term(60, 'calendar', rules) },
  ],
  intakeRefusal: [
    ground('no-workplace', 'Не названы организация или годы.', rules, 'Допишите их хотя бы примерно и подайте снова.', ['work']),
    ground('no-identity', 'Не подтвердилось, кто спрашивает.', rules, 'Сверьте паспорт и подайте снова.', ['passport']),
  ],
  refusal: [
    ground(
      'not-received',
      'Документы этой организации в архив не поступали.',
      rules,
      'Спросите там, где они сейчас: место мы назовём в ответе. Обычно это правопреемник.',
      ['work.organisation'],
    ),
    ground(
      'other-years',
      'В архиве документы за другие годы.',
      rules,
      'Ждите ответа другого архива: запрос туда мы перешлём за пять рабочих дней.',
      ['work.years'],
    ),
    ground(
      'secret-75-years',
      'Это сведения о другом человеке, и им меньше 75 лет.',
      `${archiveLaw}, статья 25`,
      'Приложите его согласие, доверенность или документ о родстве.',
      ['for-whom', 'papers.right'],
    ),
    ground(
      'no-name-found',
      'В документах организации вашего имени нет.',
      rules,
      'Покажите этот ответ в Социальном фонде: с ним стаж подтверждают свидетели.',
      ['work', 'former-names'],
    ),
  ],
  askMore: [
    ask('workbook', 'Годы и название организации неясны. Пришлите страницы трудовой книжки.', rules, ['workbook'], {
      days: 15,
      stops: true,
    }),
    ask('right', 'Справка о другом человеке. Пришлите доверенность или документ о родстве.', rules, ['right'], {
      days: 15,
      stops: true,
    }),
  ],
  result: {
    name: 'Архивная справка',
    description: 'Справка с печатью архива. Если ничего не нашлось, придёт письмо об этом.',
    titles: { approval: 'Архивная справка', refusal: 'Ответ об отсутствии сведений в архиве' },
  },
  delivery: ['cabinet', 'post', 'agency', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в архиве', 'письмом в архив'],
  correction: correctionOf('Справку'),
  form: {
    pages: [
      actionPage({ issue: 'Получить справку', duplicate: 'Получить прежнюю справку ещё раз' }),
      applicantPage(),
      passportPage(),
      forWhomPage({ self: 'О себе', another: 'О другом человеке, живом или умершем' }),
      formerDecisionPage('Прежняя справка', {
        number: 'Номер справки',
        hint: 'Если не помните, напишите, о какой она работе.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'question',
        title: 'Что подтвердить',
        fields: [
          choices('what', 'О чём справка', {
            service: 'Стаж: приём и увольнение',
            wages: 'Зарплата',
            hazard: ['Вредная работа', 'Для льготной пенсии.'],
            award: 'Награда или звание',
            study: 'Учёба',
            other: 'Другое',
          }),
          text('other', 'Что именно', { when: { field: 'what', is: 'other' } }),
          yesno('pension', 'Это нужно для пенсии или льгот?', { hint: 'Тогда справка бесплатна и готовят её раньше.' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'work',
        title: 'Где работали или учились',
        lead: 'Каждое место отдельно. Назовите те, о которых нужна справка.',
        min: 1,
        max: 10,
        itemTitle: 'Место работы или учёбы',
        addLabel: 'Добавить ещё одно место',
        nameBy: ['organisation', 'years'],
        fields: [
          text('organisation', 'Организация и город', { hint: 'Как называлась тогда: «Совхоз «Рассвет», село Ольховка».' }),
          text('years', 'Годы', { hint: 'Например: 1983–1991.', maxLength: 60 }),
          text('post', 'Должность, цех или отдел', { hint: 'Например: швея, второй цех.' }),
          text('order', 'Номера приказов', { optional: true, hint: 'Они есть в трудовой книжке.' }),
          longtext('more', 'Что ещё поможет найти', { optional: true, maxLength: 1000, hint: 'Переводы, отпуск с ребёнком.' }),
        ],
      },
      formerNamesPage('Если фамилия тогда была другой.'),
      sendingPage('в архиве'),
      papersPage([
        ifAny('workbook', 'Копия трудовой книжки', { maxFiles: 6 }),
        ifAny('right', 'Доверенность или документ о родстве', { when: another }),
      ]),
    ],
  },
  synonyms: [
    'архивная справка',
    'стаж в архиве',
    'справка о зарплате для пенсии',
    'архив',
    'подтвердить стаж',
    'льготный стаж',
    'где мои документы',
    'потерял трудовую книжку',
    'завод закрылся нужна справка',
    'справка о стаже',
    'работал в колхозе',
    'совхоз',
    'завод закрылся',
  ],
  notes:
    'Состав запроса и копия трудовой книжки прочитаны (kandalaksha-admin.ru). Срок 30 дней типовой, в обзоре — «обычно»; остальные сроки тоже типовые. Бесплатность запросов для пенсии по памяти. Муниципальные архивы отвечают сами: им запрос пересылает архив края.',
});
