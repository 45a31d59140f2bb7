import type { BatchResponse } from 'drizzle-orm/batch';
import { type AuditFact, auditRow, chained, personChain, selectAuditTail } from './audit.ts';
import { type Db, runBatch, type Statement } from './db.ts';
import { auditEvents } from './schema.ts';

/** A fact of a person, for their own chain. */
export type PersonFact = Omit<Extract<AuditFact, { chain: `person:${string}` }>, 'chain'>;

/** Writes statements and the audit row of what they did, in one batch; null when they did nothing that a person would call a change. */
export type Recording = (fact: PersonFact | null, statements: Statement[]) => Promise<void>;

/**
 * One change of something of a person: reads `reads` and the end of their audit chain in one round trip, and `decide` gives what is to
 * be written to `record`, or writes nothing. All of it again from the read while another writer was faster: there, or in an append-only
 * key named in `vetoes`.
 */
export const recordChange = <const Reads extends readonly Statement[], Done>(
  db: Db,
  personId: string,
  reads: Reads,
  decide: (rows: BatchResponse<Reads>, record: Recording) => Promise<Done>,
  vetoes: string[] = [],
): Promise<Done> =>
  chained(async () => {
    const chain = personChain(personId);
    const [[tail], ...rows] = await db.batch([selectAuditTail(db, chain), ...reads]);
    return decide(rows as unknown as BatchResponse<Reads>, async (fact, statements) => {
      const row = fact && db.insert(auditEvents).values(await auditRow(tail, { ...fact, chain }));
      // The link first: whoever was slower is told so by the chain, and not by what the quicker one has written.
      await runBatch(db, row ? [row, ...statements] : statements);
    });
  }, vetoes);
