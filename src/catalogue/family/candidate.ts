import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { choice, date, longtext, phone } from '../parts/fields.ts';
import { ifAny, needed } from '../parts/papers.ts';

/** What whoever wants to raise another's child tells about themselves. */
export const lifeStoryPage = (lead: string, when?: Condition): QuestionsPage => ({
  kind: 'questions',
  id: 'story',
  title: 'Расскажите о себе',
  lead,
  ...(when ? { when } : {}),
  fields: [
    longtext('story', 'Коротко о вашей жизни', {
      hint: 'Где учились, кем работаете, кто в семье. Хватит половины страницы.',
      maxLength: 4000,
    }),
    choice('training', 'Проходили ли подготовку приёмных родителей', {
      done: 'Да',
      going: 'Учусь сейчас',
      none: 'Нет',
      relative: ['Мне не нужно', 'Близких родственников ребёнка от неё освобождают.'],
    }),
  ],
});

/** When the guardianship office may come to look at the home. */
export const inspectionPage = (when?: Condition): QuestionsPage => ({
  kind: 'questions',
  id: 'visit',
  title: 'Когда к вам прийти',
  lead: 'Сотрудник опеки посмотрит, где будет жить ребёнок. Порядок не проверяют.',
  ...(when ? { when } : {}),
  fields: [
    date('day', 'Удобный день', { range: 'future' }),
    choice('hours', 'Удобное время', { morning: 'Утром', day: 'Днём', evening: 'После шести вечера' }),
    phone('phone', 'Телефон того, кто откроет', { optional: true, hint: 'Если откроете не вы.' }),
  ],
});

/** The two papers about a candidate that no registry holds. */
export const candidatePapers = {
  health: (when?: Condition) =>
    needed('health', 'Медицинское заключение о вашем здоровье', {
      hint: 'Выдаёт поликлиника. Снимите все листы.',
      maxFiles: 6,
      ...(when ? { when } : {}),
    }),
  training: () => ifAny('training', 'Свидетельство о подготовке приёмных родителей'),
};
