import { sameText, sha256, toHex } from '../bytes.ts';
import { readCookie } from '../cookies.ts';
import { type AnyContext, keyring } from '../http.ts';
import { formToken } from '../sealing/codes.ts';
import { type PostedForm, provenForm, readOpenForm } from './body.ts';

/**
 * What was typed into the form of a request that failed, so that it can be given back: the form that was read, or, when the
 * request failed before that (the guard could not ask the database), the form read now. Only one whose token is of this browser's
 * own cookies: nobody else can put words there. Null when there is none or it is too large.
 */
export async function keptForm(c: AnyContext): Promise<PostedForm | null> {
  if (c.req.method !== 'POST') return null;
  const known = provenForm(c);
  if (known) return known;
  if (c.req.raw.bodyUsed) return null;
  const form = await readOpenForm(c).catch(() => null);
  return form && (await isOwn(c, form.text('csrf'))) ? form : null;
}

async function isOwn(c: AnyContext, token: string): Promise<boolean> {
  const ring = await keyring(c);
  // A form's token hangs on the cookie of a visit, and on the hash of a session's: the same is kept of the session itself.
  const visits = [readCookie(c, 'visit')].flatMap(cookie => cookie ?? []);
  const sessions = [readCookie(c, 'session'), readCookie(c, 'staff')].flatMap(cookie => cookie ?? []);
  const hashes = await Promise.all(sessions.map(async cookie => toHex(await sha256(cookie))));
  const tokens = await Promise.all([...visits, ...hashes].map(own => formToken(ring, own)));
  return tokens.some(own => sameText(token, own));
}
