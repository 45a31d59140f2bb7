import { linkKey } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';

/** The key of a link that withdraws one consent, and nothing else; derived, stored nowhere. */
export const stopKey = (ring: Keyring, consentId: string): Promise<string> => linkKey(ring, 'stop-news', consentId);

/** The page that withdraws a consent without signing in. */
export const stopPath = async (ring: Keyring, consentId: string): Promise<string> =>
  `/unsubscribe/${consentId}?key=${await stopKey(ring, consentId)}`;

/** The same for a mail program, which posts there by itself (RFC 8058). */
export const oneClickPath = async (ring: Keyring, consentId: string): Promise<string> =>
  `/unsubscribe/${consentId}/one-click?key=${await stopKey(ring, consentId)}`;
