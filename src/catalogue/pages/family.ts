import type { Field, RepeatPage } from '../../forms/definition.ts';
import { childFields, choice, date, text } from '../parts/fields.ts';

type Of = { title?: string; lead?: string; min?: number; max?: number; fields?: Field[] };

/** Children, one a page; `fields` are asked of each besides name, birth date and СНИЛС. */
export const childrenPage = ({ title = 'Дети', lead, min = 1, max = 15, fields = [] }: Of = {}): RepeatPage => ({
  kind: 'repeat',
  id: 'children',
  title,
  ...(lead === undefined ? {} : { lead }),
  min,
  max,
  itemTitle: 'Ребёнок',
  addLabel: 'Добавить ещё одного ребёнка',
  nameBy: ['name'],
  fields: [...childFields(), ...fields],
});

const kin = {
  spouse: 'Муж или жена',
  child: 'Сын или дочь',
  parent: 'Мать или отец',
  other: 'Другой родственник',
  none: 'Не родственник',
};

/** Who lives together, one a page; children whom the profile knows are offered by name. `fields` are asked of each besides name, birth date and who they are to the applicant. */
export const householdPage = ({ title = 'Кто живёт с вами', lead, min = 0, max = 15, fields = [] }: Of = {}): RepeatPage => ({
  kind: 'repeat',
  id: 'household',
  title,
  lead: lead ?? 'Назовите всех, кроме себя.',
  min,
  max,
  itemTitle: 'Член семьи',
  addLabel: 'Добавить ещё одного человека',
  mixed: true,
  nameBy: ['name'],
  fields: [
    text('name', 'Фамилия, имя и отчество', { hint: 'Как в паспорте или свидетельстве о рождении.', prefill: 'childName' }),
    date('birth-date', 'Дата рождения', { range: 'past', prefill: 'childBirthDate' }),
    choice('kin', 'Кем приходится вам', kin, { prefill: 'childKin' }),
    ...fields,
  ],
});
