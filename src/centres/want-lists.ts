import type { Db } from '../platform/db.ts';
import type { Missing } from './known-trust.ts';
import { listRow } from './list-row.ts';
import { revocationLists } from './schema.ts';

/**
 * Asks the clock to fetch the lists that could not tell. Only of certificates whose path to a centre of ours holds: nobody makes
 * the portal ask an address of their own. Returns whether a list may come at all: a certificate may name no place.
 */
export async function wantLists(db: Db, missing: readonly Missing[]): Promise<boolean> {
  const wanted = await Promise.all(missing.map(({ certificate, issuer }) => listRow(certificate.extensions.crlUrls, issuer)));
  const rows = wanted.filter(row => row !== null);
  if (rows.length > 0) await db.insert(revocationLists).values(rows).onConflictDoNothing();
  return rows.length === missing.length;
}
