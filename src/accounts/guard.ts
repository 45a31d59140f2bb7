import type { Context, MiddlewareHandler } from 'hono';
import { type AnyContext, type BaseEnv, seeOther } from '../platform/http.ts';
import { NoLongerHere, NotFound } from '../platform/problems.ts';
import { doors } from './doors.ts';
import { comeBackTo, type Entry, enter, keepBookmark, type SessionReader } from './enter.ts';
import { keepExpiredPost, keepStalePost } from './late-posts/guard.ts';
import type { LateOwner } from './late-posts/late-post.ts';
import type { AccountKind } from './sessions/session.ts';

/** The context behind a guard: under `Name` stands who was let in. */
export type GuardedEnv<Name extends string, Who> = {
  Bindings: BaseEnv['Bindings'];
  Variables: BaseEnv['Variables'] & { [Key in Name]: Who };
};

/** One way in: how its person is found, and under which name they are kept for the pages. */
export type Way<Name extends string, Who> = {
  kind: AccountKind;
  name: Name;
  reader(c: AnyContext): SessionReader<Who> | Promise<SessionReader<Who>>;
};

/** Lets in who holds an open session; `admit` may still answer for the page, or throw. All others go to sign-in and back. */
export function guard<Name extends string, Who extends LateOwner>(
  { kind, name, reader }: Way<Name, Who>,
  admit: (c: AnyContext, who: Who) => Response | undefined,
): MiddlewareHandler<GuardedEnv<Name, Who>> {
  return async (guarded, next) => {
    const c = guarded as unknown as Context<{ Bindings: BaseEnv['Bindings']; Variables: Record<string, unknown> }>;
    const any = guarded as unknown as AnyContext;
    // Several routers share a prefix: the first guard has opened the door for all, each asks whom it admits.
    const known = c.get(name) as Who | undefined;
    const entry: Entry<Who> = known ? { kind: 'open', who: known } : await enter(any, kind, await reader(any));
    // What was closed to them while they were in is not theirs to send late: an officer at a desk leaves the person no form of their own.
    const keep = async (gone: Exclude<Entry<Who>, { kind: 'open' }>) =>
      gone.kind === 'expired' && gone.ended && !isOpenTo(any, gone.ended.who, admit) ? false : keepExpiredPost(any, kind, gone);
    if (entry.kind !== 'open') return toSignIn(any, kind, entry, await keep(entry));
    const answer = admit(any, entry.who);
    if (answer) return answer;
    if (known) return next();
    c.set(name, entry.who);
    let gone: Exclude<Entry<Who>, { kind: 'open' }> | undefined;
    c.set('stillHere', async () => {
      const again = await enter(any, kind, await reader(any));
      if (again.kind === 'open' && !admit(any, again.who)) return;
      gone = again.kind === 'open' ? { kind: 'absent' } : again;
      throw new NoLongerHere();
    });
    await next();
    if (gone) {
      const reply = toSignIn(any, kind, gone, await keep(gone));
      c.res = undefined;
      c.res = reply;
      return;
    }
    await keepStalePost(any, kind, entry.who);
    keepBookmark(any);
  };
}

function isOpenTo<Who>(c: AnyContext, who: Who, admit: (c: AnyContext, who: Who) => Response | undefined): boolean {
  try {
    return admit(c, who) === undefined;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return false;
  }
}

/** Who looks at a page that stands open to all, or null; opens the database. */
export async function whoIsHere<Who>(c: AnyContext, { kind, reader }: Way<string, Who>): Promise<Who | null> {
  const entry = await enter(c, kind, await reader(c));
  return entry.kind === 'open' ? entry.who : null;
}

/** To sign-in and back: a GET comes back to itself, a POST to the page it was sent from. `kept`: whether its form was. */
function toSignIn(c: AnyContext, kind: AccountKind, entry: Exclude<Entry<unknown>, { kind: 'open' }>, kept?: boolean) {
  const { signIn, home } = doors[kind];
  const query = new URLSearchParams({ next: comeBackTo(c, home) });
  if (entry.kind === 'expired') query.set('expired', entry.ended?.long ? 'long' : '1');
  if (entry.kind === 'absent' && entry.by) query.set('ended', entry.by);
  if (kept !== undefined) query.set('kept', kept ? '1' : '0');
  return seeOther(c, `${signIn}?${query}`);
}
