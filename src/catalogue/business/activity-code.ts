import type { Field } from '../../forms/definition.ts';

/** A code of what a business does, of the all-Russian classifier ОКВЭД 2: four digits or more. */
export const activityCode = (id: string, label: string, more: Partial<Field> = {}): Field => ({
  id,
  kind: 'text',
  label,
  hint: 'Не меньше четырёх цифр с точками, например 47.11. Коды есть в классификаторе ОКВЭД 2.',
  maxLength: 8,
  ...more,
});
