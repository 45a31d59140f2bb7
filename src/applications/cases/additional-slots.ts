import type { FileSlot } from '../../forms/definition.ts';
import type { Case } from './case.ts';

/** Slots a document may be added to while the case is open: those of the form, and one for anything else. */
export const additionalSlots = ({ service }: Pick<Case, 'service'>): FileSlot[] => [
  ...service.form.pages.flatMap(page => (page.kind === 'files' ? page.slots : [])),
  { id: 'other', label: 'Другой документ', required: false, types: ['pdf', 'jpg', 'png'], maxFiles: 10 },
];
