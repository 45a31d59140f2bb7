import { readCookie } from '../../platform/cookies.ts';
import type { AnyContext } from '../../platform/http.ts';
import { parseView, type View } from '../view.ts';

/** The view this browser asked for: by its cookie, and by `Save-Data: on`, which is the light version. */
export function viewOf(c: AnyContext): View {
  const view = parseView(readCookie(c, 'view'));
  return savesData(c) ? { ...view, version: 'light' } : view;
}

/** Whether the browser itself asks for less (draft-grigorik-http-client-hints); pages vary on this header. */
export const savesData = (c: AnyContext): boolean => c.req.header('Save-Data')?.toLowerCase() === 'on';
