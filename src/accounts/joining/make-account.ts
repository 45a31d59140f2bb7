import { toldBy } from '../../persons/profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { auditRow } from '../../platform/audit.ts';
import { runBatch, type Statement } from '../../platform/db.ts';
import { randomToken } from '../../platform/ids.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { phoneOf } from '../identifier.ts';
import type { NewIdentifier } from '../identifier-row.ts';
import { newAccount } from '../registration/new-account.ts';
import type { Arrival, Beside } from './arrival.ts';

type Free = { phone: boolean; email: boolean };

/**
 * An account of who was named and is nobody's here yet; the session's token. `free`: whether their telephone and e-mail open no other
 * account. An identifier that became another's meanwhile is a violation of `identifiers.`.
 */
export async function makeAccount(
  access: Access,
  arrival: Arrival,
  free: Free,
  { beside, also = [] }: { beside: Beside; also?: Statement[] },
): Promise<string> {
  const { db } = access;
  const { named, foreignComputer } = arrival;
  const entrance = { authentication: named.way, secondFactor: 'none', foreignComputer } as const;
  const made = await newAccount(access, {
    kind: 'citizen',
    profile: toldBy(named.way, named.values),
    passwordHash: null,
    identifiers: knownBy(arrival, free),
    session: { token: randomToken(), entrance, trust: named.confirmed ? 2 : 0 },
  });
  const { accountId, personId, keys } = made;
  const owner = { id: accountId, kind: 'citizen', personId, actorId: personId } as const;
  await runBatch(db, [
    ...made.statements,
    ...(named.confirmed ? raiseTrust(db, { personId, level: 2, way: named.way, actorId: personId }) : []),
    ...(await beside(access, { id: accountId, keys }, arrival)),
    ...also,
    db.insert(auditEvents).values(await auditRow(undefined, accessFact(owner, 'registered', accountId))),
  ]);
  return made.token;
}

/** Codes and messages go to a telephone and an e-mail that the authority has checked. */
function knownBy({ named: { oid, confirmed, values } }: Arrival, free: Free): NewIdentifier[] {
  const phone = free.phone && values.phone !== undefined ? phoneOf(values.phone) : null;
  const all: [NewIdentifier['kind'], string | null | undefined][] = [
    ['esia', oid],
    ['snils', confirmed ? values.snils : null],
    ['phone', phone],
    ['email', free.email ? values.email : null],
  ];
  return all.flatMap(([kind, value]) =>
    value ? [{ kind, value, verified: true, by: kind === 'phone' || kind === 'email' ? ('esia' as const) : null }] : [],
  );
}
