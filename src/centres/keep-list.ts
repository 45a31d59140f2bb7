import { and, eq, ne } from 'drizzle-orm';
import { HOUR, MINUTE, now } from '../platform/clock.ts';
import { type Db, runBatch } from '../platform/db.ts';
import type { Family } from '../signatures/algorithms/scheme.ts';
import type { Bytes } from '../signatures/asn1/bytes.ts';
import { Malformed } from '../signatures/asn1/malformed.ts';
import { readCertificate } from '../signatures/x509/certificate.ts';
import { type Crl, isSignedBy, readCrl } from '../signatures/x509/crl.ts';
import type { ListRow } from './list-row.ts';
import { piecesOf } from './piece.ts';
import { revocationLists, revocationPieces } from './schema.ts';

const AT_ONCE = 32;
/** A list is fetched again before it is over, and four times a day at least: centres publish out of turn when a key is lost. */
const OFTEN = 6 * HOUR;

export type KeepOutcome = 'kept' | 'unreadable' | 'foreign' | 'older';

/** Keeps a list that came, when its issuer signed it and it is not older than the one at hand. Readers see it whole or not at all. */
export async function keepList(db: Db, row: ListRow, bytes: Bytes, allowed: readonly Family[]): Promise<KeepOutcome> {
  try {
    const list = readCrl(bytes);
    if (list.thisUpdate < (row.thisUpdate ?? 0)) return 'older';
    if (!(await isSignedBy(list, readCertificate(row.issuerCertificate), allowed))) return 'foreign';
    await replace(db, row, list, piecesOf(list));
    return 'kept';
  } catch (error) {
    if (error instanceof Malformed) return 'unreadable';
    throw error;
  }
}

async function replace(db: Db, row: ListRow, list: Crl, made: ReturnType<typeof piecesOf>): Promise<void> {
  const at = now();
  const version = Math.max(at, row.version + 1);
  const inserts = [...made.pieces].map(([piece, entries]) =>
    db.insert(revocationPieces).values({ list: row.id, version, piece, numbers: JSON.stringify(entries) }),
  );
  for (let i = 0; i < inserts.length; i += AT_ONCE) await runBatch(db, inserts.slice(i, i + AT_ONCE));
  const fresh = {
    version,
    scope: JSON.stringify(list.scope),
    thisUpdate: list.thisUpdate,
    nextUpdate: list.nextUpdate ?? null,
    entries: made.entries,
    fetchedAt: at,
    nextFetchAt: Math.max(at + 10 * MINUTE, Math.min(at + OFTEN, (list.nextUpdate ?? at + HOUR) - 10 * MINUTE)),
    failures: 0,
    problem: null,
  };
  await runBatch(db, [
    db.update(revocationLists).set(fresh).where(eq(revocationLists.id, row.id)),
    db.delete(revocationPieces).where(and(eq(revocationPieces.list, row.id), ne(revocationPieces.version, version))),
  ]);
}
