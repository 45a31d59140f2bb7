import type { Officer } from '../accounts/officer.ts';
import { messageRows, type Told } from '../notifications/tell.ts';
import { chained } from '../platform/audit.ts';
import { type Db, runBatch, type Statement } from '../platform/db.ts';
import { outbox } from '../platform/schema.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import type { Policies } from '../region/profile.ts';
import { checkForOfficer, type SeenCheck } from './check.ts';
import { erasePhoto } from './erase-photo.ts';
import { moveCheck } from './move-check.ts';
import { isOvertaken } from './touch-check.ts';

type Filing = Policies['filing']['requires'];
export type Deciding = { db: Db; ring: Keyring };
/** `seen`: the version the page was rendered with. */
export type Decision = { officer: Officer; id: string; seen: number };

export type DecideOutcome =
  | { kind: 'done'; announced: string[] }
  | { kind: 'absent' }
  /** Nobody proves themselves. */
  | { kind: 'own' }
  /** Another officer has decided, or it was sent anew since it was looked at. */
  | { kind: 'overtaken' }
  /** СНИЛС or ИНН stands verified in another account. */
  | { kind: 'clash' }
  /** A registry says that it is not so. */
  | { kind: 'contradicted' };

type Plan = { status: 'accepted' | 'returned'; statements: Statement[]; told: Told; detail?: Record<string, string> };

/**
 * One decision of an officer on a waiting check: one read, one batch. Of two officers at once one wins. The photograph of the face is
 * erased by the same batch, whatever was decided.
 */
export async function decide(
  { db, ring }: Deciding,
  { officer, id, seen }: Decision,
  plan: (check: SeenCheck) => Promise<Plan | Extract<DecideOutcome, { kind: 'contradicted' }>>,
): Promise<DecideOutcome> {
  const attempt = async (): Promise<DecideOutcome> => {
    const check = await checkForOfficer(db, ring, officer.staffId, id);
    if (!check) return { kind: 'absent' };
    if (check.own) return { kind: 'own' };
    if (check.row.status !== 'waiting' || check.row.version !== seen) return { kind: 'overtaken' };
    const planned = await plan(check);
    if ('kind' in planned) return planned;
    const { status, statements, told, detail } = planned;
    const photo = erasePhoto(db, check);
    const actor = { kind: 'officer' as const, id: officer.staffId };
    await runBatch(db, [
      ...(await moveCheck(db, check, { kind: status, actor, set: { status }, detail })),
      ...statements,
      ...photo.statements,
      ...told.statements(db),
      db.insert(outbox).values(told.announce),
    ]);
    return { kind: 'done', announced: [...told.announce.map(row => row.id), ...photo.announced] };
  };
  try {
    return await chained(attempt, ['identity_events.', 'profile_changes.']);
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'overtaken' };
    throw error;
  }
}

/** The message of a decision: it is about no application. */
export const tellOf = (
  { keys, personId }: SeenCheck,
  what: { topic: 'identity-accepted'; filing: Filing } | { topic: 'identity-returned'; items: string[] },
): Promise<Told> => {
  const { topic, ...rest } = what;
  return messageRows({
    keys,
    personId,
    applicationId: null,
    topic,
    params: { number: '', service: '', items: [], filing: 'any', ...rest },
  });
};
