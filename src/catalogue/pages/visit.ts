import type { Condition, Field, QuestionsPage } from '../../forms/definition.ts';
import { choice, date, municipality } from '../parts/fields.ts';

type Of = { title: string; district: string; lead?: string; where?: string; when?: Condition; fields?: Field[] };

/** Where and when a person comes, or shows what is to be looked at: the office calls and names the very hour. */
export const visitPage = ({ title, district, lead, where, when, fields = [] }: Of): QuestionsPage => ({
  kind: 'questions',
  id: 'visit',
  title,
  lead: lead ?? 'Позвоним и назовём точное время. Возьмите с собой паспорт.',
  ...(when ? { when } : {}),
  fields: [
    municipality(district, where ?? 'Подойдёт любой округ края, где вам удобнее.'),
    date('day', 'Удобный день', { range: 'future' }),
    choice('hours', 'Удобное время', { morning: 'Утром', day: 'Днём', evening: 'Ближе к вечеру' }),
    ...fields,
  ],
});
