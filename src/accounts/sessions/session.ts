import { sha256, toHex } from '../../platform/bytes.ts';
import { HOUR, MINUTE, now } from '../../platform/clock.ts';
import { randomToken } from '../../platform/ids.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import type { accounts, sessions } from '../schema.ts';

export type AccountKind = (typeof accounts.$inferSelect)['kind'];
export type SessionRow = typeof sessions.$inferSelect;

/** How long one may be idle and stay at all, ms. */
const sessionLimits: Record<AccountKind, { idle: number; absolute: number }> = {
  citizen: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  staff: { idle: 15 * MINUTE, absolute: 8 * HOUR },
};

/** What the table keeps instead of a cookie or of an invitation's secret. */
export const tokenHash = async (token: string): Promise<string> => toHex(await sha256(token));

/** The token of the one session that a code opens, however often it is sent: a double click gets the same cookie. */
export const tokenOfChallenge = (ring: Keyring, challengeId: string): Promise<string> =>
  mac(ring.codes, `session:${challengeId}`);

/** How a session began. `foreignComputer`: nothing lasting may stay in the browser. */
export type Entrance = Pick<SessionRow, 'authentication' | 'secondFactor' | 'foreignComputer'>;

/**
 * How the session behind a request began, and when its person last proved themselves (ms). `sessionTrust` is what the way in itself
 * knew of them: a simplified record of ESIA opens a session of 0 for somebody whose passport was seen in МФЦ.
 */
export type Begun = Entrance & Pick<SessionRow, 'provenAt'> & { sessionTrust: SessionRow['trust'] };

/** A password and the code of a message, on a device of one's own: how everybody enters who is not asked for more. */
export const byPassword: Entrance = { authentication: 'password', secondFactor: 'sms', foreignComputer: false };

export type Beginning = {
  token?: string | undefined;
  entrance?: Entrance;
  /** How long it may be idle on a foreign computer. */
  foreignIdleMinutes?: number;
  /** The officer who fills in for its person. */
  servedBy?: string;
  /** The only address that this officer opens, when it is not everything that serving opens. */
  servedOnly?: string;
};

/** A new session on a device that is not known: `sessionHere` makes one of somebody who asks. */
export async function newSession(
  account: { id: string; kind: AccountKind; trustLevel: 0 | 1 | 2 },
  { token = randomToken(), entrance = byPassword, foreignIdleMinutes, servedBy, servedOnly }: Beginning = {},
) {
  const at = now();
  const hash = await tokenHash(token);
  const row: SessionRow = {
    tokenHash: hash,
    accountId: account.id,
    kind: account.kind,
    ...entrance,
    trust: account.trustLevel,
    sealedDevice: null,
    provenAt: at,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: at + sessionLimits[account.kind].absolute,
    endedAt: null,
    endedBy: null,
    idleMinutes: entrance.foreignComputer ? (foreignIdleMinutes ?? null) : null,
    servedBy: servedBy ?? null,
    servedOnly: servedOnly ?? null,
  };
  return { token, row };
}

type Lasting = Pick<SessionRow, 'kind' | 'lastSeenAt' | 'expiresAt' | 'idleMinutes'>;

/** When a session ends if its person does nothing, ms. */
export const sessionEnd = ({ kind, lastSeenAt, expiresAt, idleMinutes }: Lasting): number =>
  Math.min(expiresAt, lastSeenAt + (idleMinutes === null ? sessionLimits[kind].idle : idleMinutes * MINUTE));

/** Where a session stands at a moment: `expired` ended by itself, `ended` by its person. */
export function sessionState(row: Lasting & Pick<SessionRow, 'endedAt'>, at: number) {
  if (row.endedAt !== null) return 'ended';
  return at >= sessionEnd(row) ? 'expired' : 'open';
}
