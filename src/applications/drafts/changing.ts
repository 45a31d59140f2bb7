import { draftPath } from './draft-path.ts';

/** Where «Далее» leads when a page was opened by «Изменить»: to the check of all answers, or to the list that was opened from there. */
export type Back = 'check' | 'list' | null;

/** What the address of this page says of it. */
export function backOf(url: string): Back {
  const back = new URL(url).searchParams.get('back');
  return back === 'check' || back === 'list' ? back : null;
}

/** An address that keeps the way back. */
export const withBack = (path: string, back: Back): string => (back ? `${path}?back=${back}` : path);

/** A page opened by «Изменить» on the check. */
export const changePath = (id: string, path: string): string => withBack(draftPath(id, path), 'check');

/** Where to go from a page opened so; `list` is the page's own list. */
export const backPath = (id: string, page: string, back: 'check' | 'list'): string =>
  back === 'list' ? changePath(id, page) : draftPath(id, 'check');
