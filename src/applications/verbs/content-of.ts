import { correctedContent } from '../../documents/corrected-content.ts';
import { decisionContent } from '../../documents/decision-content.ts';
import type { DocumentContent, Fact } from '../../documents/document.ts';
import { readDocument, selectByNumber } from '../../documents/queries.ts';
import type { PersonName } from '../../persons/person-name.ts';
import { unsealJson } from '../../platform/sealing/seal.ts';
import { department } from '../../region/departments.ts';
import { dateAt, formatDate } from '../../ui/dates.ts';
import { answersOf, applicantName } from '../cases/applicant.ts';
import type { Case, CaseContext, DecisionRow } from '../cases/case.ts';
import { groundOf, namePlace } from '../cases/decision.ts';

/** What the document of a decision says. Throws when the department or the document that is corrected is gone. */
export async function contentOf(
  context: CaseContext,
  subject: Case,
  decision: DecisionRow,
  remark: string | undefined,
): Promise<DocumentContent> {
  const { profile } = context;
  const { service, application } = subject;
  if (application.corrects !== null && decision.kind === 'approval')
    return corrected(context, subject, { ...decision, corrects: application.corrects }, remark);
  const office = department(profile, decision.department);
  if (!office) throw new Error(`no department ${decision.department} in the region's profile`);
  return decisionContent({
    kind: decision.kind,
    service,
    department: office,
    region: profile,
    applicant: applicantName(await answersOf(subject)),
    application,
    decidedAt: decision.decidedAt,
    details: undone(context, subject, decision),
    remark,
    ground: groundOf(subject, { kind: decision.kind, ground: decision.ground ?? undefined }),
  });
}

/** Which decision a cancellation undoes; nothing for any other. */
function undone({ profile }: CaseContext, { decisions }: Case, { cancels }: DecisionRow): Fact[] {
  const earlier = decisions.find(each => each.seq === cancels);
  if (!earlier) return [];
  const day = formatDate(dateAt(earlier.decidedAt, profile.timeZone));
  return [{ term: 'Отменено', value: `решение №\u00a0${earlier.documentNumber} от ${day}` }];
}

async function corrected(
  { db }: CaseContext,
  { keys, application }: Case,
  { seq, sealedName, corrects }: DecisionRow & { corrects: string },
  remark: string | undefined,
): Promise<DocumentContent> {
  const [row] = await selectByNumber(db, corrects);
  if (!row) throw new Error('the corrected document is gone');
  const name =
    sealedName && (await unsealJson<PersonName>(await keys.of('case'), sealedName, namePlace(application.number, seq)));
  return correctedContent(await readDocument(keys, row), { number: application.number, name: name || undefined, remark });
}
