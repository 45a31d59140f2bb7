import { messageRows } from '../notifications/tell.ts';
import { askRegistry } from '../persons/registry/ask-registry.ts';
import { raiseTrust } from '../persons/trust.ts';
import { chained } from '../platform/audit.ts';
import { now } from '../platform/clock.ts';
import { type Db, runBatch } from '../platform/db.ts';
import { announcement } from '../platform/outbox.ts';
import { found } from '../platform/problems.ts';
import { outbox } from '../platform/schema.ts';
import { blindIndex, type Keyring } from '../platform/sealing/keyring.ts';
import { type Check, type CheckRow, ownCheck } from './check.ts';
import { questionsOf } from './examination/registry.ts';
import { moveCheck } from './move-check.ts';
import { type Missing, missing, openItems } from './progress.ts';
import { proposedIn } from './proposed.ts';
import { isOvertaken } from './touch-check.ts';

export type SendOutcome =
  | { kind: 'sent'; announced: string[] }
  /** It stands sent already, or the person is confirmed otherwise: nothing is done. */
  | { kind: 'not-open' }
  | { kind: 'incomplete'; missing: Missing[] };

const ATTEMPTS = 5;

/** A person sends what they filled in, or mended, to be checked; trust becomes 1. Twice is one sending. */
export async function sendCheck(db: Db, ring: Keyring, personId: string): Promise<SendOutcome> {
  for (let n = 1; ; n++) {
    try {
      return await chained(() => send(db, ring, personId), ['identity_events.']);
    } catch (error) {
      // A page was saved in another window meanwhile: what is sent is what stands there now.
      if (!isOvertaken(error) || n === ATTEMPTS) throw error;
    }
  }
}

async function send(db: Db, ring: Keyring, personId: string): Promise<SendOutcome> {
  const check = found(await ownCheck(db, ring, personId));
  if (openItems(check).length === 0) return { kind: 'not-open' };
  const lacking = missing(check);
  if (!hasRow(check) || lacking.length > 0) return { kind: 'incomplete', missing: lacking };
  const { row, keys, trustLevel } = check;
  const at = now();
  const proposed = proposedIn(check);
  const { series, number } = proposed.passport;
  const asked = await Promise.all(questionsOf(proposed).map(question => askRegistry(db, keys, { question, purpose: 'proof' })));
  const told = await messageRows({
    ...{ keys, personId, applicationId: null, topic: 'identity-sent' as const },
    params: { number: '', service: '' },
  });
  const news = announcement('identity.sent', { person: personId });
  const set = {
    ...{ status: 'checking' as const, round: row.round + 1, sentAt: at },
    passportIndex: await passportIndexOf(ring, series, number),
  };
  await runBatch(db, [
    ...(await moveCheck(db, check, { kind: 'sent', actor: { kind: 'citizen', id: personId }, set })),
    ...(trustLevel === 0 ? raiseTrust(db, { personId, level: 1, way: 'documents', actorId: personId }) : []),
    ...asked.flatMap(({ statements }) => statements),
    ...told.statements(db),
    db.insert(outbox).values([news, ...told.announce]),
  ]);
  const rest = asked.flatMap(({ announced }) => announced);
  return { kind: 'sent', announced: [...[news, ...told.announce].map(each => each.id), ...rest] };
}

const hasRow = (check: Check): check is Check & { row: CheckRow } => check.row !== undefined;

/** The same passport in another account is found by this. */
const passportIndexOf = (ring: Keyring, series: string, number: string): Promise<string> =>
  blindIndex(ring, 'passport', series + number);
