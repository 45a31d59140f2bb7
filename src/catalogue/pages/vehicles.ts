import type { Condition, Field, RepeatPage } from '../../forms/definition.ts';
import { plateNumber, text } from '../parts/fields.ts';

type Of = {
  title: string;
  item: string;
  more: string;
  lead?: string;
  min?: number;
  max?: number;
  when?: Condition;
  fields?: Field[];
};

/** Vehicles, one a page, found in the register by their plate; `fields` are asked of each besides plate and make. */
export const vehiclesPage = ({ title, item, more, lead, min = 1, max = 50, when, fields = [] }: Of): RepeatPage => ({
  kind: 'repeat',
  id: 'vehicles',
  title,
  ...(lead === undefined ? {} : { lead }),
  ...(when ? { when } : {}),
  min,
  max,
  itemTitle: item,
  addLabel: more,
  nameBy: ['make', 'plate'],
  fields: [plateNumber(), text('make', 'Марка и модель', { hint: 'Как в свидетельстве о регистрации.' }), ...fields],
});
