import { toBase64Url } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { configOf } from '../../platform/config.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import type { Here } from '../here.ts';
import { passkeys } from '../passkey-schema.ts';
import { ourselves, readAnswer, webauthn } from '../passkeys/passkey-answer.ts';
import { challengeHash, isOurChallenge, spendChallenge } from '../passkeys/passkey-challenge.ts';
import { sealPasskeyName } from '../passkeys/passkey-name.ts';

/** `already`: the same answer was sent twice, or the key is known. */
export type AddPasskeyOutcome = { kind: 'added'; announced: string[] } | { kind: 'already' } | { kind: 'refused' };

/**
 * Keeps the public half of a key that a device has made. The question it answers was asked on a page behind the step-up, of this very
 * session, so the step-up is not asked again: by then the device has the key.
 */
export async function addPasskey(
  { db, ring, env, device, stillHere }: Access,
  here: Here,
  { answer: typed, name }: { answer: string; name: string },
): Promise<AddPasskeyOutcome> {
  const answer = readAnswer(typed);
  const asking = { use: 'add', by: here.sessionId } as const;
  if (!answer || !(await isOurChallenge(ring, asking, answer.challenge).catch(() => false))) return { kind: 'refused' };
  const { verifyRegistrationResponse } = await webauthn();
  const { registrationInfo } = await verifyRegistrationResponse({
    ...ourselves(configOf(env)),
    response: answer.json,
    expectedChallenge: answer.challenge,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return { kind: 'refused' };
  const { id: credentialId, publicKey, counter } = registrationInfo.credential;
  const id = randomId();
  const row = {
    id,
    accountId: here.id,
    accountKind: here.kind,
    credentialId,
    publicKey: toBase64Url(publicKey),
    counter,
    sealedName: await sealPasskeyName(ring, id, name),
    createdAt: now(),
    lastUsedAt: null,
  };
  const alert = await alerting({ db, ring }, { accountId: here.id, kind: 'passkey-added', device });
  try {
    const added = [
      spendChallenge(db, await challengeHash(answer.challenge)),
      db.insert(passkeys).values(row),
      ...alert.statements,
    ];
    await recordAccess(db, accessFact(here, 'passkey-added', id), added, stillHere);
  } catch (error) {
    if (!['spent_passkey_challenges.', 'passkeys.'].some(key => isUniqueViolation(error, key))) throw error;
    return { kind: 'already' };
  }
  return { kind: 'added', announced: alert.announced };
}
