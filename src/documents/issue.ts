import { type AuditFact, applicationChain, auditRow, chained, selectAuditTail } from '../platform/audit.ts';
import { type Db, isUniqueViolation } from '../platform/db.ts';
import { dropObject } from '../platform/parts/objects.ts';
import { auditEvents } from '../platform/schema.ts';
import type { IssueContext, IssueOrder } from './issue-order.ts';
import { issuedDocument } from './queries.ts';
import { documents, type NewDocument } from './schema.ts';
import { storeDocument } from './store-document.ts';

/** `created` is false when the document stood already: nothing was written. */
export type Issued = { id: string; number: string; created: boolean };

/**
 * Issues a document: draws it, seals it into R2, then writes its row and its audit link in one batch.
 * Idempotent by (application, decision); of many at once one wins and the others return its document.
 */
export async function issue(context: IssueContext, order: IssueOrder): Promise<Issued> {
  const { db, files } = context;
  const standing = await issuedDocument(db, order.applicationId, order.decision);
  if (standing) return { id: standing.id, number: standing.number, created: false };
  const row = await storeDocument(context, order);
  try {
    await chained(() => record(db, row));
    return { id: row.id, number: row.number, created: true };
  } catch (error) {
    if (!isUniqueViolation(error, 'documents.')) throw error;
    const winner = await issuedDocument(db, order.applicationId, order.decision);
    if (!winner) throw error;
    // A veto may also mean that our own batch was committed and its reply lost: then the file is the winner's.
    if (winner.id !== row.id) await dropObject(files, row.r2Key);
    return { id: winner.id, number: winner.number, created: winner.id === row.id };
  }
}

async function record(db: Db, row: NewDocument): Promise<void> {
  const chain = applicationChain(row.applicationId);
  const [tail] = await selectAuditTail(db, chain);
  const actor: AuditFact['actor'] = { kind: 'system', id: 'documents' };
  const link = await auditRow(tail, { chain, actor, action: 'document.issued', subject: row.id, detail: { kind: row.kind } });
  await db.batch([db.insert(documents).values(row), db.insert(auditEvents).values(link)]);
}
