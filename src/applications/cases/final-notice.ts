import { department } from '../../region/departments.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { Case, DecisionRow } from './case.ts';
import { groundOf } from './decide.ts';
import { notice } from './notice.ts';

/** The one notice of a final decision, sent when its document stands. */
export function finalNotice(subject: Case, decision: DecisionRow, words: string | undefined, profile: RegionProfile) {
  if (decision.kind === 'approval') return notice(subject, 'ready', collection(subject, profile));
  const ground = groundOf(subject, { kind: decision.kind, ground: decision.ground ?? undefined });
  if (!ground) throw new Error(`no ground ${decision.ground} in the definition`);
  const reasons = { ground: ground.text, article: ground.article, remedy: ground.remedy, words };
  return decision.kind === 'refusal'
    ? notice(subject, 'refused', { ...reasons, appeal: subject.service.appeal })
    : notice(subject, 'intake-refused', reasons);
}

/** Where the paper is handed out, when paper was asked for. */
function collection({ application }: Case, profile: RegionProfile): { collect?: string } {
  if (application.delivery === 'mfc-paper') {
    const office = profile.mfc.find(one => one.code === application.deliveryOffice);
    return office ? { collect: `${office.name}, ${office.address}` } : {};
  }
  const agency = application.delivery === 'agency' ? department(profile, application.department) : undefined;
  return agency ? { collect: `${agency.name}, ${agency.address}` } : {};
}
