import type { Condition, Field, QuestionsPage } from '../../forms/definition.ts';
import { childFields, date, snils, text } from '../parts/fields.ts';

/** One more person beside the applicant: the other parent, the spouse, the child. `fields` follow name, birth date and СНИЛС; `own`: a child of theirs. */
export const personPage = (
  id: string,
  title: string,
  {
    lead,
    when,
    name,
    fields = [],
    own = false,
  }: { lead?: string; when?: Condition; name?: string; fields?: Field[]; own?: boolean } = {},
): QuestionsPage => ({
  kind: 'questions',
  id,
  title,
  ...(lead === undefined ? {} : { lead }),
  ...(when ? { when } : {}),
  fields: own
    ? [...childFields(undefined, name), ...fields]
    : [
        text('name', name ?? 'Фамилия, имя и отчество', { hint: 'Как в паспорте или свидетельстве о рождении.' }),
        date('birth-date', 'Дата рождения', { range: 'past' }),
        snils('snils', 'СНИЛС', { optional: true, hint: 'Если не помните, оставьте пустым: найдём сами.' }),
        ...fields,
      ],
});
