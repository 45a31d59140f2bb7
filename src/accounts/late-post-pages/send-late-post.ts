import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import type { Bindings } from '../../platform/env.ts';
import { type AnyContext, config } from '../../platform/http.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { LatePost } from '../late-posts/find-late-posts.ts';
import { removeLatePost } from '../late-posts/remove-late-post.ts';

/** Answers a request as the portal would answer it from outside. */
export type Dispatch = (request: Request, env: Bindings, ctx: ExecutionContext) => Response | Promise<Response>;

/** What a page answers when it has taken the form: it went on, or it shows the form again with everything in it. */
const taken = (status: number) => status < 400 || status === 409 || status === 422;

/** Sends a kept form to its page, as if its person had pressed the button now; forgets it once the page has taken it. */
export async function sendLatePost(c: AnyContext, dispatch: Dispatch, post: LatePost, keys: OwnerKeys): Promise<Response> {
  const { form, id } = post;
  const headers = new Headers({ Referer: config(c).origin + form.from });
  for (const name of ['Cookie', 'CF-Connecting-IP', 'Save-Data']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const body = await bodyOf(c, post, keys);
  const reply = await dispatch(
    new Request(new URL(form.path, c.req.url), { method: 'POST', headers, body }),
    c.env,
    c.executionCtx as ExecutionContext,
  );
  if (taken(reply.status)) await removeLatePost(c.get('db'), id);
  return reply;
}

async function bodyOf(c: AnyContext, { form, id }: LatePost, keys: OwnerKeys): Promise<URLSearchParams | FormData> {
  const fields: [string, string][] = [['csrf', c.get('csrf') ?? ''], ...form.fields];
  if (form.files.length === 0) return new URLSearchParams(fields);
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const rows = await filesOf(c.get('db'), id);
  for (const [i, { name }] of (await openNames(keys, rows)).entries())
    body.append(rows[i]!.slot, new File([await openFile(c.env, keys, rows[i]!)], name));
  return body;
}
