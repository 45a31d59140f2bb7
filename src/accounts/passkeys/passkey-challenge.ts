import { decodeText, encodeText, fromBase64, sameText, sha256, toBase64Url, toHex } from '../../platform/bytes.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import { spentPasskeyChallenges } from '../passkey-schema.ts';

/** What a device is asked for, and by whom: the hash of the session or of the visit that the page belongs to. */
export type Asking = { use: 'add' | 'enter' | 'prove'; by: string };

const CHALLENGE_LIFE = 10 * MINUTE;

const sign = (ring: Keyring, { use, by }: Asking, nonce: string): Promise<string> =>
  mac(ring.codes, `passkey:${use}:${by}:${nonce}`);

/** What a device is to sign, base64url. It carries its time and our mark: nothing is kept until it is answered. */
export async function newPasskeyChallenge(ring: Keyring, asking: Asking): Promise<string> {
  const nonce = `${now()}.${randomId()}`;
  return toBase64Url(encodeText(`${nonce}.${await sign(ring, asking, nonce)}`));
}

/** Whether a device has signed what this very page asked, not more than ten minutes ago. */
export async function isOurChallenge(ring: Keyring, asking: Asking, challenge: string): Promise<boolean> {
  const [at = '', id = '', mark = ''] = decodeText(fromBase64(challenge)).split('.');
  const age = now() - Number(at);
  return sameText(mark, await sign(ring, asking, `${at}.${id}`)) && age >= 0 && age < CHALLENGE_LIFE;
}

/** By what an answered challenge is known. */
export const challengeHash = async (challenge: string): Promise<string> => toHex(await sha256(challenge));

/** For the batch of what an answer opens: a second answer to the same challenge vetoes it. */
export const spendChallenge = (db: Db, hash: string) =>
  db.insert(spentPasskeyChallenges).values({ hash, expiresAt: now() + CHALLENGE_LIFE });
