import { and, eq, lt, sql } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { takingClosingBack } from '../../accounts/closing/take-closing-back.ts';
import { esiaLinks, esiaTokens, joinings } from '../../accounts/esia-schema.ts';
import { openTold } from '../../accounts/esia-told.ts';
import { appFactors, recoveryCodes } from '../../accounts/factor-schema.ts';
import { passkeys } from '../../accounts/passkey-schema.ts';
import type { RemovedWay } from '../../accounts/removed-ways.ts';
import { accounts, identifiers } from '../../accounts/schema.ts';
import { knownDevices } from '../../accounts/security-schema.ts';
import type { Statement } from '../../platform/db.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';

type Proven = {
  accountId: string;
  keys: OwnerKeys;
  snils: string;
  /** When the passport was seen, ms. */
  shownAt: number;
};

/**
 * A passport leaves an account nothing but what its person has just proven: whatever else opens it may be a stranger's (decision 021).
 * ESIA stays when it has told the same СНИЛС of a confirmed person, and a municipal code when it was shown at a desk since; a signature
 * is known by the СНИЛС alone. For the batch that gives the account back, before its new contacts; `removed` is for the person to
 * read. One read.
 */
export async function leavingProven({ db }: Access, { accountId, keys, snils, shownAt }: Proven) {
  const [[had], [link]] = await db.batch([
    db.select(countsBefore(shownAt)).from(accounts).where(eq(accounts.id, accountId)),
    db.select().from(esiaLinks).where(eq(esiaLinks.accountId, accountId)),
  ]);
  const told = link?.confirmed ? await openTold(keys, accountId, link.sealedTold) : null;
  const esiaStays = told?.snils === snils;
  const found: Record<RemovedWay, boolean> = {
    phones: (had?.phones ?? 0) > 0,
    emails: (had?.emails ?? 0) > 0,
    passkeys: (had?.passkeys ?? 0) > 0,
    app: (had?.app ?? 0) > 0,
    codes: (had?.codes ?? 0) > 0,
    esia: (had?.esia ?? 0) > 0 && !esiaStays,
    municipal: (had?.municipal ?? 0) > 0,
    closing: (had?.closing ?? 0) > 0,
  };
  const esia = and(eq(identifiers.accountId, accountId), eq(identifiers.kind, 'esia'));
  const municipal = and(
    eq(identifiers.accountId, accountId),
    eq(identifiers.kind, 'municipal'),
    lt(identifiers.createdAt, shownAt),
  );
  const statements: Statement[] = [
    ...[passkeys, appFactors, recoveryCodes, knownDevices, joinings, esiaTokens].map(table =>
      db.delete(table).where(eq(table.accountId, accountId)),
    ),
    ...(esiaStays ? [] : [db.delete(identifiers).where(esia), db.delete(esiaLinks).where(eq(esiaLinks.accountId, accountId))]),
    db.delete(identifiers).where(municipal),
    takingClosingBack(db, accountId),
  ];
  const removed = (Object.keys(found) as RemovedWay[]).filter(way => found[way]);
  return { statements, removed };
}

const countOf = (what: string, more = sql``) =>
  sql<number>`(SELECT count(*) FROM ${sql.raw(what)} AND own.account_id = ${accounts}.id${more})`;

/** What opens or threatens the account now; of municipal codes those that were tied before (ms). */
const countsBefore = (shownAt: number) => ({
  phones: countOf("identifiers AS own WHERE own.kind = 'phone'"),
  emails: countOf("identifiers AS own WHERE own.kind = 'email'"),
  esia: countOf("identifiers AS own WHERE own.kind = 'esia'"),
  municipal: countOf("identifiers AS own WHERE own.kind = 'municipal'", sql` AND own.created_at < ${shownAt}`),
  passkeys: countOf('passkeys AS own WHERE 1'),
  app: countOf('app_factors AS own WHERE 1'),
  codes: countOf('recovery_codes AS own WHERE own.used_at = 0'),
  closing: countOf('account_closings AS own WHERE own.taken_back_at IS NULL AND own.done_at IS NULL'),
});
