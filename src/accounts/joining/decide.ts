/** Accounts that fit what a way in tells, by their ids; `claimed` has the same СНИЛС typed and not confirmed. */
export type Matches = { oid?: string; snils?: string; phone?: string; claimed?: string };
/** The account that is signed in here, with what of it is confirmed already. */
export type Here = { accountId: string; snils: 'none' | 'same' | 'other'; hasOid: boolean };

export type Decision =
  /** It is theirs: enter. `twin`: their СНИЛС opens another cabinet as well. */
  | { kind: 'known'; accountId: string; twin: boolean }
  /** «Это ваш кабинет?»: they prove it by entering it, or are in it already. */
  | { kind: 'ask'; accountId: string; by: 'snils' | 'phone' | 'here' }
  /** Somebody is signed in, and this way in opens another cabinet. */
  | { kind: 'another' }
  /** Somebody is signed in, and is another person. */
  | { kind: 'stranger' }
  | { kind: 'new' };

/**
 * One person is one account: the way's own number decides, then the СНИЛС of a confirmed person. A telephone and a СНИЛС that was only
 * typed raise the question; an e-mail does not even that.
 */
export function decide(matches: Matches, confirmed: boolean, here: Here | null): Decision {
  const bySnils = confirmed ? matches.snils : undefined;
  const accountId = matches.oid ?? bySnils;
  if (accountId !== undefined) {
    if (here && here.accountId !== accountId) return { kind: 'another' };
    return { kind: 'known', accountId, twin: bySnils !== undefined && bySnils !== accountId };
  }
  if (here) {
    if (here.hasOid || here.snils === 'other') return { kind: 'stranger' };
    return { kind: 'ask', accountId: here.accountId, by: 'here' };
  }
  if (confirmed && matches.claimed !== undefined) return { kind: 'ask', accountId: matches.claimed, by: 'snils' };
  if (matches.phone !== undefined) return { kind: 'ask', accountId: matches.phone, by: 'phone' };
  return { kind: 'new' };
}
