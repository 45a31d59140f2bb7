import type { RegionProfile } from '../../region/profile.ts';
import type { Case, DecisionRow } from '../cases/case.ts';
import { collectionPlace } from '../cases/collection-place.ts';
import { groundOf } from '../cases/decision.ts';
import { notice } from '../cases/notice.ts';
import { lineAfter } from '../cases/status-line.ts';

/** The one notice of a final decision, sent when its document stands. */
export function finalNotice(subject: Case, decision: DecisionRow, words: string | undefined, profile: RegionProfile) {
  const ready = decision.kind === 'approval';
  const told = { line: lineAfter(profile, subject, { ...(ready && { status: 'ready' }), last: 'issue-document' }) };
  if (ready) return notice(subject, 'ready', { collect: collectionPlace(subject.application, profile) }, told);
  const ground = groundOf(subject, { kind: decision.kind, ground: decision.ground ?? undefined });
  if (!ground) throw new Error(`no ground ${decision.ground} in the definition`);
  const reasons = { ground: ground.text, article: ground.article, remedy: ground.remedy, words };
  return decision.kind === 'refusal'
    ? notice(subject, 'refused', { ...reasons, appeal: subject.service.appeal }, told)
    : notice(subject, 'intake-refused', reasons, told);
}
