import { now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { dataKeys } from '../../platform/schema.ts';
import { newDataKeys, type RetentionClass } from '../../platform/sealing/data-keys.ts';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import { seal } from '../../platform/sealing/seal.ts';
import type { Access } from '../access.ts';
import type { Newcomer } from '../codes/challenge.ts';
import { identifierPlace } from '../identifier.ts';
import { entered, sealProfile } from '../profile.ts';
import { accounts, identifiers, persons, sessions } from '../schema.ts';
import { sealDevice } from '../sessions/device.ts';
import { type AccountKind, newSession, tokenOfChallenge } from '../sessions/session.ts';

/** What a citizen's cabinet is sealed with; an officer's own cabinet here is only a name and a telephone. */
const classes: Record<AccountKind, RetentionClass[]> = { citizen: ['profile', 'draft', 'case', 'result'], staff: ['profile'] };

/**
 * A person, an account with a confirmed telephone, the owner's keys and the first session, as statements of one batch.
 * The unique index of verified identifiers vetoes a telephone that is already somebody's.
 */
export async function newAccount(access: Access, kind: AccountKind, newcomer: Newcomer, challengeId: string) {
  const { db, ring, device } = access;
  const { passwordHash, email, ...names } = newcomer;
  const at = now();
  const personId = randomId();
  const accountId = randomId();
  const { rows: keyRows, keys } = await newDataKeys(ring, personId, classes[kind]);
  const profile = entered({ ...names, ...(email !== null && { email }) });
  const key = await keys.of('profile');
  const identifier = async (of: 'phone' | 'email', value: string, verifiedAt: number | null) => {
    const id = randomId();
    const sealedValue = await seal(key, value, identifierPlace(id));
    const index = await blindIndex(ring, of, value);
    return { id, accountId, accountKind: kind, kind: of, blindIndex: index, sealedValue, createdAt: at, verifiedAt };
  };
  const phone = await identifier('phone', names.phone, at);
  const mail = email === null ? null : await identifier('email', email, null);
  const session = await newSession(
    { id: accountId, kind, trustLevel: 0 },
    { token: await tokenOfChallenge(ring, challengeId), sealDevice: hash => sealDevice(ring, device, hash) },
  );
  const statements: Statement[] = [
    db.insert(dataKeys).values(keyRows),
    db.insert(persons).values({ id: personId, trustLevel: 0, sealedProfile: await sealProfile(keys, profile), createdAt: at }),
    db.insert(accounts).values({ id: accountId, personId, kind, passwordHash, passwordSetAt: at, createdAt: at }),
    db.insert(identifiers).values(mail ? [phone, mail] : [phone]),
    db.insert(sessions).values(session.row),
  ];
  return { personId, accountId, emailId: mail?.id ?? null, token: session.token, statements };
}
