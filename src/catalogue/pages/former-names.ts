import type { RepeatPage } from '../../forms/definition.ts';
import { text } from '../parts/fields.ts';

/** Names borne before: by them a register finds what was written down long ago. */
export const formerNamesPage = (lead: string): RepeatPage => ({
  kind: 'repeat',
  id: 'former-names',
  title: 'Прежние фамилии и имена',
  lead,
  min: 0,
  max: 10,
  itemTitle: 'Прежнее имя',
  addLabel: 'Добавить ещё одно прежнее имя',
  nameBy: ['name'],
  fields: [
    text('name', 'Фамилия, имя и отчество тогда'),
    text('until', 'До какого года', { optional: true, maxLength: 20, hint: 'Можно примерно, например 1998.' }),
  ],
});
