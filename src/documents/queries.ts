import { and, asc, count, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import { dataKeys } from '../platform/schema.ts';
import { type DataKeyRow, type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { unseal, unsealJson } from '../platform/sealing/seal.ts';
import type { DocumentStatus, IssuedContent } from './document.ts';
import { type DocumentRow, documents } from './schema.ts';

export const sealedPlace = (id: string, column: 'sealed_meta' | 'sealed_code' | 'sealed_key'): string =>
  `documents/${id}/${column}`;

// Written out: of one table drizzle leaves the table's name away, and the inner number would be meant.
const end = (column: string) => `(SELECT ${column} FROM document_ends WHERE document_ends.number = documents.number)`;

// The document itself and all that was issued in its place, one after another.
const last = (what: string) => `(WITH RECURSIVE chain(number) AS (
  SELECT documents.number
  UNION ALL
  SELECT document_ends.replaced_by FROM chain JOIN document_ends ON document_ends.number = chain.number
  WHERE document_ends.replaced_by IS NOT NULL
) SELECT ${what} FROM chain LEFT JOIN document_ends ON document_ends.number = chain.number WHERE document_ends.replaced_by IS NULL)`;

/** A document with what its ends say of it. Sub-selects and no join: in a batch columns are told by their names. */
const documentColumns = {
  ...getTableColumns(documents),
  status: sql<DocumentStatus>`coalesce(${sql.raw(end('kind'))}, 'valid')`.as('status'),
  replacedBy: sql<string | null>`${sql.raw(end('replaced_by'))}`.as('replaced_by'),
  last: sql<string>`${sql.raw(last('chain.number'))}`.as('last'),
  lastStatus: sql<DocumentStatus>`${sql.raw(last("coalesce(document_ends.kind, 'valid')"))}`.as('last_status'),
};

/** The statement that reads an owner's documents, newest first; put it in the page's batch. */
export const selectDocuments = (db: Db, ownerId: Owner, limit: number, offset = 0) =>
  db
    .select(documentColumns)
    .from(documents)
    .where(eq(documents.ownerId, ownerId))
    .orderBy(desc(documents.issuedAt))
    .limit(limit)
    .offset(offset);

export const countDocuments = (db: Db, ownerId: Owner) =>
  db.select({ all: count() }).from(documents).where(eq(documents.ownerId, ownerId));

/** The statement that reads the documents of one application in the order of its decisions; put it in the card's batch. */
export const selectApplicationDocuments = (db: Db, applicationId: string) =>
  db.select(documentColumns).from(documents).where(eq(documents.applicationId, applicationId)).orderBy(asc(documents.decision));

/** The statement that reads one document of an owner: another's is not found, as an absent one. */
export const selectDocument = (db: Db, ownerId: Owner, id: string) =>
  db
    .select(documentColumns)
    .from(documents)
    .where(and(eq(documents.id, id), eq(documents.ownerId, ownerId)))
    .limit(1);

export const DOCUMENTS_PAGE = 20;

/** What the pages of documents read, which may come with the session: the nth list of `DOCUMENTS_PAGE`, or one document. */
export const documentsReading = reading(
  (db, owner: Owner, page: number) =>
    [selectDocuments(db, owner, DOCUMENTS_PAGE, (page - 1) * DOCUMENTS_PAGE), countDocuments(db, owner)] as const,
);
export const documentReading = reading((db, owner: Owner, id: string) => [selectDocument(db, owner, id)] as const);

/** The statement that reads a document by its number, for who may see it by the application it belongs to. */
export const selectByNumber = (db: Db, number: string | SQL) =>
  db.select(documentColumns).from(documents).where(eq(documents.number, number));

/** The document already issued on a decision, if any. */
export const issuedDocument = (db: Db, applicationId: string, decision: number): Promise<DocumentRow | undefined> =>
  db
    .select(documentColumns)
    .from(documents)
    .where(and(eq(documents.applicationId, applicationId), eq(documents.decision, decision)))
    .get();

/** What a document says, and its check code. */
export async function readDocument(keys: OwnerKeys, row: DocumentRow): Promise<IssuedContent & { code: string }> {
  const key = await keys.of('result');
  const meta = await unsealJson<Omit<IssuedContent, 'number'>>(key, row.sealedMeta, sealedPlace(row.id, 'sealed_meta'));
  return { ...meta, number: row.number, code: await unseal(key, row.sealedCode, sealedPlace(row.id, 'sealed_code')) };
}

/** The document under a check code's hash with its owner's key, in one round trip. `issued` is null once its key was erased. */
export async function documentByHash(db: Db, ring: Keyring, hash: string) {
  const owner = db.select({ id: documents.ownerId }).from(documents).where(eq(documents.verifyHash, hash));
  const [[row], keyRows] = await db.batch([
    db.select(documentColumns).from(documents).where(eq(documents.verifyHash, hash)).limit(1),
    db
      .select()
      .from(dataKeys)
      .where(and(inArray(dataKeys.ownerId, owner), eq(dataKeys.class, 'result'))),
  ]);
  if (!row) return null;
  return { row, issued: erased(keyRows) ? null : await readDocument(openDataKeys(ring, row.ownerId, keyRows), row) };
}

const erased = (rows: DataKeyRow[]): boolean => rows.every(row => row.wrapped === null);
