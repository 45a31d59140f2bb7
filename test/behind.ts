import type { Visitor } from './harness/client.ts';
import type { Portal } from './harness/portal.ts';
import { sessionHash } from './harness/session-hash.ts';
import { query } from './harness/state.ts';

export type Known = { id: string; trust: number; account: string };
/** The person behind the open session of a visitor. */
export const personIn = (portal: Portal, visitor: Visitor): Known | undefined =>
  query<Known>(
    portal,
    `SELECT persons.id, persons.trust_level AS trust, accounts.id AS account FROM sessions
     JOIN accounts ON accounts.id = sessions.account_id JOIN persons ON persons.id = accounts.person_id
     WHERE ended_at IS NULL AND token_hash = ?`,
    sessionHash(visitor),
  )[0];
/** The kinds of confirmed identifiers of an account. */
export const verified = (portal: Portal, account: string) =>
  query<{ kind: string }>(
    portal,
    'SELECT kind FROM identifiers WHERE account_id = ? AND verified_at IS NOT NULL ORDER BY kind',
    account,
  ).map(({ kind }) => kind);
/** The index of the СНИЛС of the person behind the open session. */
export const identifierIndex = (portal: Portal, visitor: Visitor) =>
  query<{ index: string }>(
    portal,
    `SELECT blind_index AS "index" FROM identifiers WHERE kind = 'snils' AND account_id = ?`,
    personIn(portal, visitor)!.account,
  )[0]!.index;
/** What an account was warned of, in order. */
export const alertsOf = (portal: Portal, account: string) =>
  query<{ kind: string }>(portal, 'SELECT kind FROM alerts WHERE account_id = ? ORDER BY created_at', account).map(
    ({ kind }) => kind,
  );
