import { encodeText, toBase64Url } from '../../platform/bytes.ts';
import type { Config } from '../../platform/config.ts';

const WAIT = 300_000;

/** What the script asks a device for, as WebAuthn's JSON forms have it. */
export type PasskeyOptions = { challenge: string; timeout: number; userVerification?: 'required'; [name: string]: unknown };

const listed = (ids: string[]) => ids.map(id => ({ type: 'public-key', id }));

/** A new key that the device keeps with the account's name; `known` are keys it may have already. EdDSA, ES256, RS256. */
export const creationOptions = (
  { origin }: Config,
  challenge: string,
  { accountId, name, portalName, known }: { accountId: string; name: string; portalName: string; known: string[] },
): PasskeyOptions => ({
  challenge,
  rp: { id: new URL(origin).hostname, name: portalName },
  user: { id: toBase64Url(encodeText(accountId)), name, displayName: name },
  pubKeyCredParams: [-8, -7, -257].map(alg => ({ type: 'public-key', alg })),
  timeout: WAIT,
  excludeCredentials: listed(known),
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  attestation: 'none',
});

/** A key that is there: one of `known`, or any that the device keeps for us. */
export const requestOptions = ({ origin }: Config, challenge: string, known: string[] = []): PasskeyOptions => ({
  challenge,
  rpId: new URL(origin).hostname,
  timeout: WAIT,
  allowCredentials: listed(known),
  userVerification: 'required',
});
