import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { sameBytes } from '../signatures/asn1/bytes.ts';
import { type Certificate, readCertificate } from '../signatures/x509/certificate.ts';
import { covers } from '../signatures/x509/crl.ts';
import { type Checking, type Standing, standingIn } from '../signatures/x509/revocation.ts';
import type { ListRow, Scope } from './list-row.ts';
import { nameHash } from './name-hash.ts';
import { entryIn, type Piece, pieceOf, WHOLE } from './piece.ts';
import { revocationLists, revocationPieces, trustedCentres } from './schema.ts';

type Told = { row: ListRow; issuer: Certificate; scope: Scope; pieces: Piece[] };

/** What the portal knows of the issuers of some certificates. */
export type KnownTrust = {
  centres: Certificate[];
  /** Of centres whose accreditation is stopped. */
  suspended: Certificate[];
  /** By the newest kept list of the issuer; what it could not tell is put into `missing`. */
  standing(
    policy: Checking,
    at: number,
    missing: Missing[],
  ): (certificate: Certificate, issuer: Certificate) => Promise<Standing>;
};
export type Missing = { certificate: Certificate; issuer: Certificate };

/** The centres that may have issued these certificates, and their revocation lists as far as these are named there. One read. */
export async function knownTrust(db: Db, certificates: readonly Certificate[]): Promise<KnownTrust> {
  const issuers = [...new Set(await Promise.all(certificates.map(({ issuer }) => nameHash(issuer))))];
  const pieces = [WHOLE, ...new Set(certificates.map(({ serial }) => pieceOf(serial)))];
  const [centres, lists] = await db.batch([
    db.select().from(trustedCentres).where(inArray(trustedCentres.subject, issuers)),
    db
      .select({ ...getTableColumns(revocationLists), numbers: revocationPieces.numbers })
      .from(revocationLists)
      .leftJoin(
        revocationPieces,
        and(
          eq(revocationPieces.list, revocationLists.id),
          eq(revocationPieces.version, revocationLists.version),
          inArray(revocationPieces.piece, pieces),
        ),
      )
      .where(inArray(revocationLists.issuer, issuers)),
  ]);
  const told = toldBy(lists);
  const of = (state: 'accredited' | 'suspended') =>
    centres.filter(centre => centre.state === state).map(({ certificate }) => readCertificate(certificate));
  return {
    centres: of('accredited'),
    suspended: of('suspended'),
    standing: (policy, at, missing) => async (certificate, issuer) => {
      const said = standingBy(told, certificate, issuer, policy, at);
      if (said.kind === 'unknown') missing.push({ certificate, issuer });
      return said;
    },
  };
}

function toldBy(rows: (ListRow & { numbers: string | null })[]): Told[] {
  const lists = new Map<string, Told>();
  for (const { numbers, ...row } of rows) {
    if (row.version === 0) continue;
    const issuer = readCertificate(row.issuerCertificate);
    const list = lists.get(row.id) ?? { row, issuer, scope: JSON.parse(row.scope) as Scope, pieces: [] };
    lists.set(row.id, list);
    if (numbers !== null) list.pieces.push(JSON.parse(numbers) as Piece);
  }
  return [...lists.values()];
}

function standingBy(
  told: readonly Told[],
  certificate: Certificate,
  issuer: Certificate,
  policy: Checking,
  at: number,
): Standing {
  const fitting = told.filter(
    list => sameBytes(list.issuer.keyInfo, issuer.keyInfo) && covers({ issuer: issuer.subject, scope: list.scope }, certificate),
  );
  const newest = fitting.toSorted((a, b) => (b.row.thisUpdate ?? 0) - (a.row.thisUpdate ?? 0))[0];
  if (!newest) return { kind: 'unknown' };
  const { thisUpdate, nextUpdate } = newest.row;
  const dates = { thisUpdate: thisUpdate ?? 0, nextUpdate: nextUpdate ?? undefined };
  return standingIn(dates, entryIn(newest.pieces, certificate.serial), policy, at);
}
