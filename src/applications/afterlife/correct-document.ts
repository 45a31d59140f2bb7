import { and, eq, isNull, or } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { enteredWith } from '../../accounts/signature/entering-certificate.ts';
import { correctionOf } from '../../catalogue/correction.ts';
import { definitionHash } from '../../catalogue/definition-hash.ts';
import { keepVersion, versionKept } from '../../catalogue/published.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import { keepFile } from '../../files/keep-file.ts';
import { uploadLimits } from '../../files/limits.ts';
import { type FilesContext, type Received, receiveFile } from '../../files/receive-file.ts';
import type { Refused } from '../../files/refusal.ts';
import type { FileSlot, PageAnswers } from '../../forms/definition.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import { dropObject } from '../../platform/parts/objects.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import { department } from '../../region/departments.ts';
import { answersOf, answersPlace, applicantName } from '../cases/applicant.ts';
import type { Case, CaseContext } from '../cases/case.ts';
import { registration } from '../cases/registration.ts';
import { signatureKindOf } from '../filing.ts';
import { underNewNumber } from '../number.ts';
import { applications } from '../schema.ts';
import { beginCase } from '../verbs/begin-case.ts';

/** `key` names the form, so that sending it twice is one correction. */
export type Asked = { mistake: PageAnswers; file: File | null; slot: FileSlot; key: string };

export type Corrected =
  | { kind: 'submitted'; number: string; announced: string[] }
  /** The same form came before, or the document is being corrected already. */
  | { kind: 'already'; number: string }
  | Refused;

/**
 * Asks the department to correct a mistake in a document it issued (210-ФЗ): an application of its own with the action `correct`,
 * registered at once, with five working days, in the queue where the earlier one was decided.
 */
export async function correctDocument(
  context: CaseContext & FilesContext,
  citizen: Citizen,
  earlier: Case,
  document: DocumentRow,
  asked: Asked,
): Promise<Corrected> {
  const service = correctionOf(earlier.service);
  const current = { service, hash: await definitionHash(service) };
  return underNewNumber<Corrected>(context.profile, async number => {
    // Before the application: what is there after its submission was not sent with it.
    const received = asked.file && (await receive(context, citizen, number, { ...asked, file: asked.file }));
    if (received?.kind === 'refused') return received;
    const begun = await beginCase(context, await newCase(context, citizen, earlier, { ...asked, document, number, ...current }));
    const write = (statements: readonly Statement[]) =>
      runBatch(context.db, [...keepVersion(context.db, current), ...begun.statements, ...statements]);
    try {
      const kept = received?.kind === 'received' ? await keepFile(context, received, write) : await write([]);
      if (kept && 'kind' in kept && kept.kind === 'refused') return kept;
      versionKept(current.hash);
      return { kind: 'submitted', number, announced: begun.announced };
    } catch (error) {
      const taken = isUniqueViolation(error, 'applications.number');
      // After any other failure the batch may stand: the file stays, the sweep finds one of nobody.
      if (!isTwin(error) && !taken) throw error;
      if (received?.kind === 'received') await dropObject(context.env.FILES, received.row.r2Key);
      const standing = isTwin(error) && (await standingFor(context, citizen, document.number, asked.key));
      if (standing) return { kind: 'already', number: standing };
      throw error;
    }
  });
}

const isTwin = (error: unknown) =>
  isUniqueViolation(error, 'applications.draft_id') || isUniqueViolation(error, 'applications.corrects');

/** What stands in place of a draft: longer than any draft's id, so that a form never passes for a draft whatever key it is sent with. */
const formOf = (key: string) => `correction:${key}`;

/** The correction that stands already: of this very form, or of this document and not closed yet. */
async function standingFor(
  { db }: CaseContext,
  { personId }: Citizen,
  document: string,
  key: string,
): Promise<string | undefined> {
  const open = and(eq(applications.corrects, document), isNull(applications.closedAt));
  const mine = and(eq(applications.ownerId, personId), or(eq(applications.draftId, formOf(key)), open));
  return (await db.select({ number: applications.number }).from(applications).where(mine).get())?.number;
}

const receive = (
  context: CaseContext & FilesContext,
  citizen: Citizen,
  holderId: string,
  { file, slot }: Asked,
): Promise<Received | Refused> =>
  receiveFile(context, {
    owner: citizen.keys,
    class: 'case',
    holderId,
    slot,
    limits: uploadLimits(context.profile),
    file,
    existing: [],
  }).then(received => {
    // Nothing lies under a number that was just drawn.
    if (received.kind === 'repeated') throw new Error('a file of a new application was there before');
    return received;
  });

type Making = Asked & { document: DocumentRow; number: string; hash: string; service: Case['service'] };

async function newCase({ db, profile }: CaseContext, citizen: Citizen, earlier: Case, making: Making) {
  const { number, document, hash, service, mistake, key } = making;
  const { application } = earlier;
  const { applicant = [] } = await answersOf(earlier);
  const answers = { applicant, mistake: [mistake] };
  const at = now();
  const row = {
    number,
    draftId: formOf(key),
    ownerId: citizen.personId,
    slug: application.slug,
    definitionHash: hash,
    category: application.category,
    action: service.action,
    status: 'registered' as const,
    version: 2,
    department: application.department,
    municipality: application.municipality,
    channel: 'portal' as const,
    authentication: citizen.authentication,
    assurance: citizen.trustLevel,
    signatureKind: signatureKindOf({
      ...citizen,
      revoked: (await enteredWith(db, profile.policies, citizen))?.kind === 'revoked',
    }),
    delivery: application.delivery,
    deliveryOffice: application.deliveryOffice,
    submittedAt: at,
    receivedAt: at,
    ...registration(profile, service, at, at),
    clockStops: [],
    earlierNumber: application.number,
    corrects: document.number,
    sealedAnswers: await sealJson(await citizen.keys.of('case'), answers, answersPlace(number)),
  };
  const office = department(profile, application.department);
  if (!office) throw new Error(`no department ${application.department} in the region's profile`);
  return { row, service, keys: citizen.keys, applicant: applicantName(answers), department: office };
}
