import { dropCookie, writeCookie } from '../../platform/cookies.ts';
import { type AnyContext, poke, seeOther } from '../../platform/http.ts';
import type { Door } from '../doors.ts';
import { keepBookmark } from '../enter.ts';

/** Gives the browser its session and sends it where the person was going. */
export function signedIn(
  c: AnyContext,
  door: Door,
  { token, next, announced }: { token: string; next: string; announced: string[] },
) {
  writeCookie(c, door.cookie, token);
  dropCookie(c, 'visit');
  keepBookmark(c);
  poke(c, announced);
  return seeOther(c, next);
}
