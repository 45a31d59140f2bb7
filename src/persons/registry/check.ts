import { and, desc, eq } from 'drizzle-orm';
import type { Finding, Question } from '../../integrations/registries/question.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { ProfileValues } from '../profile.ts';
import { registryRequests } from '../registry-schema.ts';

export type CheckRow = typeof registryRequests.$inferSelect;
export type CheckPurpose = CheckRow['purpose'];

/** What was asked; `proposed` values enter the profile when it fits. */
export type CheckContent = { question: Question; proposed?: Partial<ProfileValues> };

const place = (id: string, what: 'content' | 'answer') => `registry_requests/${id}/sealed_${what}`;

export const sealContent = async (keys: OwnerKeys, id: string, content: CheckContent) =>
  sealJson(await keys.of('profile'), content, place(id, 'content'));

export const openContent = async (keys: OwnerKeys, { id, sealedContent }: CheckRow): Promise<CheckContent> =>
  unsealJson<CheckContent>(await keys.of('profile'), sealedContent, place(id, 'content'));

export const sealFinding = async (keys: OwnerKeys, id: string, finding: Finding) =>
  sealJson(await keys.of('profile'), finding, place(id, 'answer'));

/** What the registry found; null while it has not answered, or when it refused to. */
export const openFinding = async (keys: OwnerKeys, { id, sealedAnswer }: CheckRow): Promise<Finding | null> =>
  sealedAnswer === null ? null : unsealJson<Finding>(await keys.of('profile'), sealedAnswer, place(id, 'answer'));

/** What the gateway knows a sending by: the same over all attempts of it. */
export const clientIdOf = ({ id, sendings }: Pick<CheckRow, 'id' | 'sendings'>): string => `${id}-${sendings}`;

/** More than one may ask in a day; a page shows the newest of each kind. */
const NEWEST = 40;

/** The statement that reads what was asked about a person, newest first. */
export const selectChecks = (db: Db, personId: Owner, purpose: CheckPurpose) =>
  db
    .select()
    .from(registryRequests)
    .where(and(eq(registryRequests.personId, personId), eq(registryRequests.purpose, purpose)))
    .orderBy(desc(registryRequests.createdAt))
    .limit(NEWEST);

export const findCheck = (db: Db, id: string): Promise<CheckRow | undefined> =>
  db.select().from(registryRequests).where(eq(registryRequests.id, id)).get();
