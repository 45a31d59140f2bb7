import type { Visitor } from '../harness/client.ts';
import { exchange, type Reply } from '../harness/wire.ts';

/** Somebody who sends single requests as they please: with a session's cookies and form token, and any headers. */
export type Asker = {
  token: string;
  ask(method: string, path: string, options?: { token?: string; headers?: Record<string, string> }): Promise<Reply>;
};

/** The asker behind a visitor who looks at a page with a form, opened at `path`. */
export async function askerOf(visitor: Visitor, path: string): Promise<Asker> {
  await visitor.get(path);
  const token = visitor.page.forms.flatMap(form => form.named('csrf')).map(control => String(control.entries()[0]?.[1]))[0] ?? '';
  const cookie = visitor.jar.header;
  return {
    token,
    ask(method, path, { token: sent, headers = {} } = {}) {
      const posted =
        method === 'GET' || method === 'HEAD' ? undefined : new URLSearchParams(sent === undefined ? {} : { csrf: sent });
      return exchange(visitor.origin, {
        method,
        path,
        body: posted?.toString(),
        headers: {
          ...(cookie && { Cookie: cookie }),
          ...(posted && { 'Content-Type': 'application/x-www-form-urlencoded' }),
          'CF-Connecting-IP': visitor.address,
          ...headers,
        },
      });
    },
  };
}

/** What an answer tells, without what differs each time: the request's id and the ids of the things asked for. */
export function told({ status, headers, body }: Reply, things: Record<string, string>) {
  const ids = Object.values(things).filter(thing => thing.length > 10);
  const masked = (text = '') =>
    ids.reduce((rest, id) => rest.replaceAll(id, 'ID'), text.replaceAll(headers['x-request-id'] ?? '-', 'REQUEST'));
  return { status, location: masked(headers.location), type: headers['content-type'], body: masked(body.toString('utf8')) };
}
