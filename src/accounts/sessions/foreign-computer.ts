import type { PostedForm } from '../../platform/requests/body.ts';

/** Whether a form of entering says that the computer is another's: see views/foreign-computer.tsx. */
export const isForeign = (form: PostedForm): boolean => form.text('foreign') === 'yes';

/** What a browser forgets when one leaves a foreign computer. */
export const FORGET_ALL = '"cache", "cookies", "storage"';
