import { isUniqueViolation, vetoedColumn } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import type { Here } from '../here.ts';
import { passkeyShown, type ShownPasskey } from '../passkeys/passkey-shown.ts';
import { prove } from './prove.ts';

/** Proves who is signed in by a key of their own account. Twice is harmless. */
export async function proveByPasskey(
  access: Access,
  here: Here,
  answer: string,
): Promise<{ kind: 'proven' } | { kind: Exclude<ShownPasskey['kind'], 'right'> }> {
  const shown = await passkeyShown(access, here.kind, { use: 'prove', by: here.sessionId }, answer);
  if (shown.kind !== 'right') return shown;
  if (shown.accountId !== here.id) return { kind: 'refused' };
  try {
    if (!shown.spent) await prove(access.db, here, here.sessionId, shown.spending);
  } catch (error) {
    if (vetoedColumn(error, 'passkeys') !== null) return { kind: 'copied' };
    if (!isUniqueViolation(error, 'spent_passkey_challenges.')) throw error;
  }
  return { kind: 'proven' };
}
