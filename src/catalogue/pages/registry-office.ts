import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { choice, date, municipality } from '../parts/fields.ts';

const hours = { morning: 'Утром', day: 'Днём', evening: 'Ближе к вечеру' };

/** At which office of civil registration one comes, and when it suits: the office names the very hour. */
export const registryOfficePage = ({
  title = 'Отдел ЗАГС',
  lead,
  day = 'Удобный день',
  when,
}: {
  title?: string;
  lead?: string;
  day?: string;
  when?: Condition;
} = {}): QuestionsPage => ({
  kind: 'questions',
  id: 'office',
  title,
  lead: lead ?? 'Отдел ответит, когда прийти. Возьмите с собой паспорт.',
  ...(when ? { when } : {}),
  fields: [
    municipality('В каком округе отдел ЗАГС', 'Можно выбрать любой округ края, где вам удобнее.'),
    date('day', day, { range: 'future' }),
    choice('hours', 'Удобное время', hours),
  ],
});
