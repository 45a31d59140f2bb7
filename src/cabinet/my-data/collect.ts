import { desc, eq, sql } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { openIdentifiers, selectIdentifiers } from '../../accounts/own-identifiers.ts';
import { sessions } from '../../accounts/schema.ts';
import { openDevice } from '../../accounts/sessions/device.ts';
import { openCertificate, type SignatureRow } from '../../accounts/signature/journal-row.ts';
import { signatures } from '../../accounts/signature-schema.ts';
import { selectApplications } from '../../applications/cards/list.ts';
import { answersPlace } from '../../applications/cases/applicant.ts';
import { selectSignaturesOf } from '../../applications/cases/kept-signature.ts';
import { selectDrafts } from '../../applications/drafts/start-draft.ts';
import { readDocument, selectDocuments } from '../../documents/queries.ts';
import { wordsOf } from '../../notifications/message.ts';
import { messages } from '../../notifications/schema.ts';
import { openProfileChange } from '../../persons/change-profile.ts';
import { profileChanges } from '../../persons/journal-schema.ts';
import { openProfile, selectProfile } from '../../persons/profile.ts';
import { consents } from '../../persons/schema.ts';
import { found } from '../../platform/problems.ts';
import { readBatch } from '../../platform/read-batch.ts';
import { auditEvents } from '../../platform/schema.ts';
import { unsealJson } from '../../platform/sealing/seal.ts';

/** More of one kind than anybody has; the file says so when it is reached. */
const MOST = 1000;

/** Everything that is a person's, opened, as one read of the database. Times are ms. */
export async function collectData({ db, ring }: Pick<Access, 'db' | 'ring'>, { personId, accountId, keys }: Citizen) {
  const { person, own, changes, given, begun, sent, told, papers, drafts, facts, lines, signed } = await readBatch(db, {
    person: selectProfile(db, personId),
    own: selectIdentifiers(db, personId),
    changes: db
      .select()
      .from(profileChanges)
      .where(eq(profileChanges.personId, personId))
      .orderBy(desc(profileChanges.seq))
      .limit(MOST),
    given: db.select().from(consents).where(eq(consents.personId, personId)),
    begun: db.select().from(sessions).where(eq(sessions.accountId, accountId)),
    sent: selectApplications(db, personId, {}, MOST),
    told: db.select().from(messages).where(eq(messages.ownerId, personId)).orderBy(desc(messages.createdAt)).limit(MOST),
    papers: selectDocuments(db, personId, MOST),
    drafts: selectDrafts(db, personId),
    facts: db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.chain, sql`'person:' || ${personId}`))
      .orderBy(desc(auditEvents.seq))
      .limit(MOST),
    lines: db.select().from(signatures).where(eq(signatures.ownerId, personId)).orderBy(desc(signatures.at)).limit(MOST),
    signed: selectSignaturesOf(db, personId),
  });
  const caseKey = await keys.of('case');
  return {
    profile: await openProfile(keys, found(person[0]).sealedProfile),
    contacts: (await openIdentifiers(keys, own)).map(({ kind, value, verifiedAt, main }) => ({ kind, value, verifiedAt, main })),
    changes: await Promise.all(
      changes.map(async row => ({ at: row.at, source: row.source, ...(await openProfileChange(keys, row)) })),
    ),
    consents: given.map(({ purpose, version, text, givenAt, withdrawnAt }) => ({ purpose, version, text, givenAt, withdrawnAt })),
    sessions: await Promise.all(
      begun.map(async row => ({
        createdAt: row.createdAt,
        lastSeenAt: row.lastSeenAt,
        endedAt: row.endedAt,
        authentication: row.authentication,
        device: await openDevice(ring, row),
      })),
    ),
    applications: await Promise.all(
      sent.map(async ({ number, slug, action, status, submittedAt, sealedAnswers }) => ({
        ...{ number, slug, action, status, submittedAt },
        answers: await unsealJson<unknown>(caseKey, sealedAnswers, answersPlace(number)),
      })),
    ),
    messages: await Promise.all(
      told.map(async row => ({ at: row.createdAt, readAt: row.readAt, ...(await wordsOf(keys, row)) })),
    ),
    documents: await Promise.all(
      papers.map(async row => ({ issuedAt: row.issuedAt, status: row.status, ...(await readDocument(keys, row)) })),
    ),
    drafts: drafts.map(({ id, slug, savedAt, expiresAt }) => ({ id, slug, savedAt, expiresAt })),
    signatures: await Promise.all(lines.map(row => openLine(keys, row, signed))),
    journal: facts.map(({ at, action, actorKind }) => ({ at, action, actor: actorKind })),
  };
}

/** A line of the journal of signatures; `application` is the number that was signed, null when another thing was. */
async function openLine(keys: Citizen['keys'], row: SignatureRow, signed: { application: string; contentHash: string }[]) {
  const { at, purpose, result, revocation, contentHash, signatureHash } = row;
  const application = signed.find(each => row.result === 'valid' && each.contentHash === contentHash)?.application ?? null;
  const kept = await openCertificate(keys, row);
  const certificate = kept && { ...kept, chain: undefined };
  return { at, purpose, application, result, revocation, contentHash, signatureHash, certificate };
}

export type CollectedData = Awaited<ReturnType<typeof collectData>>;
