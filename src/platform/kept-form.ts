import { type PostedForm, provenForm, readOpenForm } from './body.ts';
import { sameText } from './bytes.ts';
import { formToken } from './codes.ts';
import { type CookieName, readCookie } from './cookies.ts';
import { type AnyContext, keyring } from './http.ts';

const COOKIES: CookieName[] = ['session', 'staff', 'visit'];

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
  const cookies = COOKIES.flatMap(name => readCookie(c, name) ?? []);
  const tokens = await Promise.all(cookies.map(cookie => formToken(ring, cookie)));
  return tokens.some(own => sameText(token, own));
}
