import type { Visitor } from './harness/client.ts';
import { attribute } from './harness/dom.ts';
import type { Page } from './harness/page.ts';
import type { Portal } from './harness/portal.ts';
import { query } from './harness/state.ts';
import { registerOfficer } from './world.ts';

/** What an officer does to a case by the real pages. Each stands on the page it led to. */
export const openCase = (officer: Visitor, number: string): Promise<Page> => officer.get(`/staff/cases/${number}`);

export async function take(officer: Visitor, number: string): Promise<Page> {
  await openCase(officer, number);
  return officer.submit({}, { form: '/taking' });
}

export async function accept(officer: Visitor, number: string): Promise<Page> {
  await openCase(officer, number);
  return officer.submit({}, { form: '/acceptance' });
}

export type Act = 'request' | 'approval' | 'refusal' | 'intake-refusal' | 'transfer' | 'reopening';

/** Opens the case, follows the link to the verb's own page, fills it and sends it. */
export async function act(
  officer: Visitor,
  number: string,
  verb: Act,
  fields: Record<string, string | string[]> = {},
): Promise<Page> {
  await openCase(officer, number);
  const link = officer.page.all('main a[href]').map(a => attribute(a, 'href') ?? '');
  const to = link.find(href => href.startsWith(`/staff/cases/${number}/${verb}?`));
  if (!to) throw new Error(`${officer.page.path}: nothing leads to ${verb}`);
  await officer.get(to);
  return officer.submit(fields, { form: `/${verb}` });
}

/** Posts a verb by hand with this officer's own form token, whatever the page offers. Follows nothing. */
export async function force(officer: Visitor, path: string, fields: Record<string, string> = {}): Promise<Page> {
  await officer.get('/staff/queue');
  const csrf = /name="csrf" value="([^"]+)"/.exec(officer.page.html)?.[1] ?? '';
  return officer.post(path, new URLSearchParams({ csrf, ...fields }).toString());
}

/** Leafs through the queue to the page where an application stands: others of the run file there too. Throws when it stands nowhere. */
export async function leafTo(officer: Visitor, number: string): Promise<Page> {
  await officer.get('/staff/queue');
  while (!officer.page.text.includes(number)) await officer.click('Следующие заявления');
  return officer.page;
}

/** Several officers of one department, a few at a time: a password costs much. */
export async function registerOfficers(portal: Portal, department: string, n: number): Promise<Visitor[]> {
  const officers: Visitor[] = [];
  while (officers.length < n) {
    const batch = Array.from({ length: Math.min(5, n - officers.length) }, () => registerOfficer(portal, department));
    officers.push(...(await Promise.all(batch)).map(each => each.visitor));
  }
  return officers;
}

/** The text of the page a visitor stands on, on one line. */
export const flat = (visitor: Visitor): string => visitor.page.text.replaceAll(/\s+/g, ' ');

/** What happened to an application, in order. */
export const deeds = (portal: Portal, number: string): string[] =>
  query<{ kind: string }>(portal, 'SELECT kind FROM application_events WHERE application = ? ORDER BY version', number).map(
    event => event.kind,
  );

export type Kept = {
  status: string;
  due_at: number | null;
  submitted_at: number;
  registered_at: number | null;
  clock_started_at: number | null;
  closed_at: number | null;
  clock_stops: string;
};

/** The row of an application as it is kept. */
export const kept = (portal: Portal, number: string): Kept =>
  query<Kept>(portal, 'SELECT * FROM applications WHERE number = ?', number)[0]!;
