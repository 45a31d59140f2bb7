import { ifAny } from './papers.ts';

/** The power of attorney, as a document and as the slot for it: only whoever acts for another has one. */
export const authority = { name: 'Доверенность', required: false, note: 'Если подаёт представитель.' };
export const authoritySlot = ifAny('authority', 'Доверенность', { hint: 'Если вы подаёте за другого.' });
