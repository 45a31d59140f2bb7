import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { decodeText, fromBase64 } from '../../platform/bytes.ts';
import type { Config } from '../../platform/config.ts';

export type Answer = { id: string; challenge: string; json: RegistrationResponseJSON & AuthenticationResponseJSON };

/** What the page's script sends of a device's answer; null when it is nothing of the kind. */
export function readAnswer(text: string): Answer | null {
  try {
    const json = JSON.parse(text) as Answer['json'];
    const { challenge } = JSON.parse(decodeText(fromBase64(json.response.clientDataJSON))) as { challenge: string };
    return typeof json.id === 'string' && typeof challenge === 'string' ? { id: json.id, challenge, json } : null;
  } catch {
    return null;
  }
}

/** Whom a device must have answered: our own origin, as the configuration names it, whatever a request says. */
export const ourselves = ({ origin }: Pick<Config, 'origin'>) => ({
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: true,
});

/** The library is large and seldom needed: it is woken by the first passkey an isolate meets. */
export const webauthn = () => import('@simplewebauthn/server');
