import { apply, type FormAnswers, pageOf } from './apply.ts';
import type { Visitor } from './harness/client.ts';
import { type Portal, tick } from './harness/portal.ts';
import { query } from './harness/state.ts';
import { accept, act, take } from './office.ts';

type Person = { citizen: Visitor; officer: Visitor };

/** Lets everything that is due be done until the application's last decision has its document. */
export async function issued(portal: Portal, number: string): Promise<void> {
  const made = () =>
    query<{ n: number }>(
      portal,
      `SELECT (SELECT count(*) FROM decisions WHERE application = ?1) - (SELECT count(*) FROM documents WHERE application_id = ?1)
         + (SELECT status = 'approved' FROM applications WHERE number = ?1) AS n`,
      number,
    )[0]?.n === 0;
  for (const end = Date.now() + 20_000; !made(); ) {
    if (Date.now() > end) throw new Error(`${number}: no document`);
    await tick(portal);
  }
}

/** An application of this citizen decided by this officer, with its document. Returns the number. */
export async function decided(
  portal: Portal,
  { citizen, officer }: Person,
  verb: 'approval' | 'refusal',
  fields: Record<string, string> = {},
  form?: { slug: string; answers: FormAnswers },
): Promise<string> {
  const number = await apply(citizen, form?.slug, form?.answers);
  await decideAgain(portal, officer, number, verb, fields);
  return number;
}

/** Takes an open case, finds its documents in order, and decides it. */
export async function decideAgain(
  portal: Portal,
  officer: Visitor,
  number: string,
  verb: 'approval' | 'refusal',
  fields: Record<string, string> = {},
): Promise<void> {
  await take(officer, number);
  if (officer.page.forms.some(form => form.action.endsWith('/acceptance'))) await accept(officer, number);
  await act(officer, number, verb, fields);
  if (officer.page.status !== 200)
    throw new Error(`${officer.page.path}: ${officer.page.status} ${officer.page.errors.join('; ')}`);
  await issued(portal, number);
}

/** Begins a draft from the card by «Исправить и подать заново»; the visitor stands on its first page, whose address is returned. */
export async function mend(citizen: Visitor, number: string): Promise<string> {
  await citizen.get(`/cabinet/applications/${number}`);
  await citizen.submit({}, { form: '/mending' });
  return pageOf(citizen);
}

/** Begins a draft by «Подать ещё раз», with the same files or without. */
export async function again(citizen: Visitor, number: string, files = true): Promise<string> {
  await citizen.get(`/cabinet/applications/${number}`);
  await citizen.click('Подать ещё раз');
  await citizen.submit(citizen.page.html.includes('name="files"') ? { files } : {}, { form: '/again' });
  return pageOf(citizen);
}

/** The files of a holder as they are kept. */
export const filesOf = (portal: Portal, holder: string) =>
  query<{ id: string; slot: string; r2_key: string; fingerprint: string; class: string }>(
    portal,
    'SELECT * FROM files WHERE holder_id = ? AND removed_at IS NULL ORDER BY slot, created_at',
    holder,
  );
