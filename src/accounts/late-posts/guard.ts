import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from 'hono';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { sameText } from '../../platform/bytes.ts';
import { type AnyContext, type BaseEnv, keyring, seeOther } from '../../platform/http.ts';
import { BadRequest } from '../../platform/problems.ts';
import { type PostedForm, provenForm, readForm, StaleForm } from '../../platform/requests/body.ts';
import { formToken } from '../../platform/sealing/codes.ts';
import { regionOf } from '../../region/current.ts';
import type { Entry } from '../enter.ts';
import { sessions } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { deedOf } from './deeds.ts';
import { keepLatePost } from './keep-late-post.ts';
import { isWorthKeeping, type LateOwner, latePostsPath } from './late-post.ts';

/** Keeps a form that came after its session had ended by time. Says whether it did; undefined when there was nothing to keep. */
export async function keepExpiredPost(
  c: AnyContext,
  kind: AccountKind,
  entry: Exclude<Entry<LateOwner>, { kind: 'open' }>,
): Promise<boolean | undefined> {
  if (c.req.method !== 'POST' || entry.kind !== 'expired' || !isWorthKeeping(c.req.path) || !hasWords(c.req.path)) return;
  if (!entry.ended) return false;
  const { who, hash } = entry.ended;
  const form = provenForm(c) ?? (await formOf(c, await formToken(await keyring(c), hash)));
  return form !== null && (await keepLatePost(c, kind, who, hash, form));
}

/** An address that no form of ours is sent to would only take the place of one that is. */
const hasWords = (path: string): boolean => deedOf({ path, fields: [] }, () => undefined) !== null;

/** The form of an ended session, or null when it is forged, broken or larger than any form of ours. */
async function formOf(any: AnyContext, token: string): Promise<PostedForm | null> {
  const c = any as Context<BaseEnv>;
  const { maxTotalBytes } = uploadLimits((await regionOf(c)).profile);
  const hasFiles = c.req.header('Content-Type')?.startsWith('multipart/form-data');
  c.set('csrf', token);
  try {
    return await readForm(c, hasFiles ? bodyLimit(maxTotalBytes) : undefined);
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  } finally {
    c.set('csrf', null);
  }
}

/** Keeps a form of this person's earlier session, sent from a tab that was open before they signed in again. Run it after the page. */
export async function keepStalePost(any: AnyContext, kind: AccountKind, who: LateOwner): Promise<void> {
  const c = any as Context<BaseEnv>;
  if (!(c.error instanceof StaleForm) || !isWorthKeeping(c.req.path) || !hasWords(c.req.path)) return;
  const { form } = c.error;
  const session = await earlierSession(c, kind, who, form.text('csrf'));
  if (!session || !(await keepLatePost(c, kind, who, session, form))) return;
  const reply = seeOther(c, latePostsPath(kind));
  // Or its headers would be those of the page of the error.
  c.res = undefined;
  c.res = reply;
}

/** The token's session, if it was this account's and nobody signed out of it. */
async function earlierSession(c: AnyContext, kind: AccountKind, { accountId }: LateOwner, token: string): Promise<string | null> {
  const mine = and(eq(sessions.accountId, accountId), eq(sessions.kind, kind), isNull(sessions.endedAt));
  const ring = await keyring(c);
  for (const { hash } of await c.get('db').select({ hash: sessions.tokenHash }).from(sessions).where(mine))
    if (sameText(token, await formToken(ring, hash))) return hash;
  return null;
}
