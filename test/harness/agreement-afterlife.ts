import type { Portal } from './portal.ts';
import { query } from './state.ts';

type Row = {
  action: string;
  owner_id: string;
  slug: string;
  corrects: string | null;
  earlier_number: string | null;
  closed_at: number | null;
};
type Decision = { seq: number; kind: string; cancels: number | null; document_number: string; decided_at: number };
type End = { number: string; kind: string; replaced_by: string | null; decision: number };

/** What is wrong with what an application says of earlier ones, of decisions undone and of documents that ended; [] is good. */
export function afterlife(portal: Portal, number: string, kinds: string[]): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => holds || wrong.push(`${number}: ${what}`);
  const ask = <T>(sql: string, value: string = number) => query<T>(portal, sql, value);
  const [row] = ask<Row>('SELECT * FROM applications WHERE number = ?');
  const decisions = ask<Decision>('SELECT * FROM decisions WHERE application = ? ORDER BY seq');
  const ends = ask<End>('SELECT * FROM document_ends WHERE application_id = ?');
  if (!row) return [`${number}: is gone`];

  if (row.earlier_number) {
    const [earlier] = ask<Row>('SELECT * FROM applications WHERE number = ?', row.earlier_number);
    must(earlier?.owner_id === row.owner_id && earlier.slug === row.slug, 'follows what is not of the same person and service');
  }
  must((row.action === 'correct') === (row.corrects !== null), 'a correction names its document, and nothing else does');

  const cancellations = decisions.filter(each => each.kind === 'cancellation');
  must(cancellations.length === kinds.filter(kind => kind === 'reopen').length, 'cancellations are not the reopenings');
  for (const { seq, cancels } of cancellations)
    must(cancels === seq - 1 && decisions[seq - 2]?.kind !== 'cancellation', `decision ${seq} undoes what it does not follow`);
  for (const [i, { kind }] of decisions.entries())
    must(
      i === 0 || (kind === 'cancellation') !== (decisions[i - 1]?.kind === 'cancellation'),
      `decision ${i + 1} follows one in force`,
    );

  for (const { seq, cancels } of cancellations) {
    const undone = decisions.find(each => each.seq === cancels)?.document_number ?? '';
    must(standing(portal, undone) === null, `the document ${undone} of an undone decision is in force`);
    must(
      ends.filter(each => each.decision === seq).every(each => each.kind === 'revoked'),
      `decision ${seq} did not revoke`,
    );
  }
  const approved = row.corrects === null ? [] : decisions.filter(each => each.kind === 'approval');
  for (const { seq, document_number: next } of approved) {
    const replaced = ends.filter(each => each.decision === seq);
    must(replaced.length === 1 && replaced[0]?.number === row.corrects && replaced[0].replaced_by === next, 'replaced nothing');
  }
  must(ends.length <= cancellations.length + approved.length, 'documents ended that no decision ended');
  return wrong;
}

/** The number in force after all replacements; null when there is none. */
function standing(portal: Portal, number: string): string | null {
  const [end] = query<End>(portal, 'SELECT * FROM document_ends WHERE number = ?', number);
  if (!end) return number;
  return end.replaced_by === null ? null : standing(portal, end.replaced_by);
}
