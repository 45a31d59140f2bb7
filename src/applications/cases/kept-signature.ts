import { eq, inArray } from 'drizzle-orm';
import { type NamedFile, openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import type { FileRow } from '../../files/schema.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { applications } from '../schema.ts';
import { SIGNATURE_SLOTS, signatureHolderOf } from '../signature-holder.ts';
import { applicationSignatures } from '../signature-schema.ts';
import type { Signer } from '../signer.ts';

type Row = typeof applicationSignatures.$inferSelect;

/** The signature an application came with: who, by which certificate, when and how it was checked, and its two files. */
export type KeptSignature = Pick<Row, 'checkedAt' | 'revocation'> & { signer: Signer; parts: NamedFile[] };

const place = (number: string) => `application_signatures/${number}/sealed_signer`;

export const sealSigner = async (keys: OwnerKeys, number: string, signer: Signer): Promise<string> =>
  sealJson(await keys.of('case'), signer, place(number));

/** The statement that reads the signatures of all applications of a person. */
export const selectSignaturesOf = (db: Db, ownerId: Owner) => {
  const own = db.select({ number: applications.number }).from(applications).where(eq(applications.ownerId, ownerId));
  return db.select().from(applicationSignatures).where(inArray(applicationSignatures.application, own));
};

/** The statements that read it; `number` goes into them as it is. */
export const signatureStatements = (db: Db, number: string) => ({
  signature: db.select().from(applicationSignatures).where(eq(applicationSignatures.application, number)),
  signatureFiles: filesOf(db, signatureHolderOf(number)),
});

/** What `signatureStatements` read, opened; null when the application itself was not signed. */
export async function keptSignature(keys: OwnerKeys, row: Row | undefined, files: FileRow[]): Promise<KeptSignature | null> {
  if (!row) return null;
  const { application, checkedAt, revocation, sealedSigner } = row;
  const parts = SIGNATURE_SLOTS.flatMap(slot => files.filter(file => file.slot === slot));
  return {
    checkedAt,
    revocation,
    signer: await unsealJson<Signer>(await keys.of('case'), sealedSigner, place(application)),
    parts: await openNames(keys, parts),
  };
}
