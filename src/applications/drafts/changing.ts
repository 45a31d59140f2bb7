import { draftPath } from './draft-path.ts';

const CHANGING = 'back=check';

/** A page opened by «Изменить»: «Далее» there leads back to the check. */
export const changePath = (id: string, path: string): string => `${draftPath(id, path)}?${CHANGING}`;

/** Whether this address was opened by «Изменить». */
export const isChanging = (url: string): boolean => new URL(url).searchParams.get('back') === 'check';

/** What to add to the form's own address to keep it so. */
export const changingQuery = (url: string): string => (isChanging(url) ? `?${CHANGING}` : '');
