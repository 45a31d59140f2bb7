import { type Profile, sealProfile, toldBy } from '../../persons/profile.ts';
import { persons } from '../../persons/schema.ts';
import { now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { dataKeys } from '../../platform/schema.ts';
import { newDataKeys, type RetentionClass } from '../../platform/sealing/data-keys.ts';
import type { Access } from '../access.ts';
import type { Newcomer } from '../codes/challenge.ts';
import { type NewIdentifier, newIdentifier } from '../identifier-row.ts';
import { accounts, identifiers, sessions } from '../schema.ts';
import { deviceKey, knowDevice } from '../sessions/known-device.ts';
import { type AccountKind, byPassword, type Entrance } from '../sessions/session.ts';
import { sessionHere } from '../sessions/session-here.ts';

/** What a citizen's cabinet is sealed with; an officer's own cabinet here is only a name and a telephone. */
const classes: Record<AccountKind, RetentionClass[]> = { citizen: ['profile', 'draft', 'case', 'result'], staff: ['profile'] };

type NewAccount = {
  kind: AccountKind;
  profile: Profile;
  passwordHash: string | null;
  identifiers: NewIdentifier[];
  /** How its first session begins, and what the way in knows of the person; a token of its own makes a double click one session. */
  session: { token: string; entrance: Entrance; trust?: 0 | 1 | 2; servedBy?: string };
};

/**
 * A person, an account with its identifiers, the owner's keys and the first session, as statements of one batch.
 * The unique index of verified identifiers vetoes one that is already somebody's. Trust is raised by `raiseTrust` in the same batch.
 */
export async function newAccount(access: Access, made: NewAccount) {
  const { db, ring, device } = access;
  const { kind, profile, passwordHash } = made;
  const at = now();
  const personId = randomId();
  const accountId = randomId();
  const { rows: keyRows, keys } = await newDataKeys(ring, personId, classes[kind]);
  const key = await keys.of('profile');
  const rows = await Promise.all(made.identifiers.map(each => newIdentifier(ring, key, { id: accountId, kind }, each)));
  const session = await sessionHere(access, { id: accountId, kind, trustLevel: made.session.trust ?? 0 }, made.session);
  const statements: Statement[] = [
    db.insert(dataKeys).values(keyRows),
    db.insert(persons).values({ id: personId, trustLevel: 0, sealedProfile: await sealProfile(keys, profile), createdAt: at }),
    db
      .insert(accounts)
      .values({ id: accountId, personId, kind, passwordHash, passwordSetAt: passwordHash === null ? null : at, createdAt: at }),
    db.insert(identifiers).values(rows),
    db.insert(sessions).values(session.row),
    ...(made.session.entrance.foreignComputer ? [] : [knowDevice(db, accountId, await deviceKey(ring, accountId, device))]),
  ];
  return { personId, accountId, identifiers: rows, keys, token: session.token, statements };
}

/** An account of who confirmed a telephone by a code and chose a password. */
export const byRegistration = (
  kind: AccountKind,
  { passwordHash, email, ...names }: Newcomer,
  token: string,
): NewAccount & { profile: Profile } => ({
  kind,
  passwordHash,
  profile: toldBy('entered', { ...names, ...(email !== null && { email }) }),
  identifiers: [
    { kind: 'phone', value: names.phone, verified: true, by: 'code' },
    ...(email === null ? [] : [{ kind: 'email' as const, value: email, verified: false }]),
  ],
  session: { token, entrance: byPassword },
});
