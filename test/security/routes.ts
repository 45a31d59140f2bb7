import { app } from '../../src/app.tsx';
import type { Portal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import type { Life } from './life.ts';

export type Route = { method: string; path: string };

/** Every address the portal answers, as Hono knows them; guards are not addresses. */
export const routes: Route[] = [
  ...new Map(
    app.routes
      .filter(route => route.method !== 'ALL')
      .map(({ method, path }) => [`${method} ${path}`, { method, path: path.replace(/(?<=.)\/$/, '') }]),
  ).values(),
];

/** What stands for a parameter: something that a person really has, or `absent` in its shape. */
export type Things = Record<string, string>;

/** The things of a whole life, by the names of the routes' parameters. */
export function thingsOf(portal: Portal, { open, draft: path }: Life): Things {
  const one = (sql: string) => String(Object.values(query(portal, sql)[0] ?? {})[0]);
  const draft = path.split('/').at(-1) ?? '';
  return {
    number: open,
    draft,
    page: 'photo',
    slot: 'photo',
    item: '1',
    way: 'documents',
    list: 'queue',
    file: one(`SELECT id FROM files WHERE holder_id = '${open}'`),
    'drafts.file': one(`SELECT id FROM files WHERE holder_id = '${draft}'`),
    'documents.id': one('SELECT id FROM documents'),
    'messages.id': one('SELECT id FROM messages'),
    action: 'approval',
    section: 'snils',
    kind: 'phone',
    which: 'registration',
    purpose: 'news',
    register: 'policy',
    consent: 'C'.repeat(22),
    contact: one('SELECT id FROM identifiers ORDER BY created_at DESC LIMIT 1'),
    slug: 'hunting-ticket',
    topic: 'no-code',
    edition: '2026-11-29',
    name: 'portal.x.css',
    code: '0000-0000-0000-0000',
    body: 'fns',
    challenge: 'A'.repeat(22),
    late: 'L'.repeat(22),
    passkey: 'P'.repeat(22),
    alert: 'N'.repeat(22),
    check: 'E'.repeat(22),
    ticket: 'T'.repeat(22),
    'tickets.file': 'F'.repeat(22),
    'identity.item': 'person',
    'identity.file': 'F'.repeat(22),
    token: 'B'.repeat(43),
  };
}

/** The same shapes, of things that nobody has. */
export const absentThings = (things: Things): Things => ({
  ...things,
  number: things.number!.replace(/\d{8}-\d$/, '00000000-0'),
  draft: 'A'.repeat(22),
  file: 'B'.repeat(22),
  'drafts.file': 'B'.repeat(22),
  'documents.id': 'C'.repeat(22),
  'messages.id': 'D'.repeat(22),
  contact: 'E'.repeat(22),
});

/** The address of a route with things in the places of its parameters. Throws when a parameter is new to these tests. */
export function addressOf({ path }: Route, things: Things): string {
  const room = path.split('/')[2] ?? '';
  return path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    const thing = things[`${room}.${name}`] ?? things[name];
    if (thing === undefined) throw new Error(`${path}: give «${name}» a value in test/security/routes.ts`);
    return thing;
  });
}

/** Pages of the console that are for one role alone, by the room of the console they stand in; the others are the officers'. */
const ofRole: Record<string, 'support' | 'mfc'> = { checks: 'support', tickets: 'support', desk: 'mfc' };
export const roleOf = ({ path }: Route): 'officer' | 'support' | 'mfc' => ofRole[path.split('/')[2] ?? ''] ?? 'officer';

export const isPrivate = ({ path }: Route) =>
  /^\/(cabinet|staff|sign-out|consent|journal)/.test(path) && !/^\/staff\/(sign-in|invitations)/.test(path);

/** Changes nothing that is kept: only how this one browser shows pages. It asks no form token; its origin is looked at all the same. */
export const isOpen = ({ path }: Route) => path === '/accessibility/view';
