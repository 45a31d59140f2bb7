import { RETURN } from '../../src/integrations/esia/addresses.ts';
import type { Client } from '../../src/integrations/esia/stand-in/store.ts';

export type EsiaSecrets = {
  /** Where the portal answers: its address of return is registered from the start. */
  PORTAL_ORIGIN: string;
  ESIA_CLIENT_ID: string;
  ESIA_CLIENT_CERTIFICATE: string;
  /** The portal's private key too: the service that signs for it stands here. */
  ESIA_CLIENT_KEY: string;
  ESIA_SIGNER_TOKEN: string;
  /** ESIA's own keys by name, JSON: PKCS #8 and the certificate, base64. */
  ESIA_SIGNING_KEYS: string;
};

/** The key ESIA signs with at first. */
export const SIGNING = 'gost-2026';

/** The portal as ESIA knows it. */
export const portalClient = ({ ESIA_CLIENT_ID, ESIA_CLIENT_CERTIFICATE, PORTAL_ORIGIN }: EsiaSecrets): Client => ({
  id: ESIA_CLIENT_ID,
  keys: [ESIA_CLIENT_CERTIFICATE],
  redirects: [PORTAL_ORIGIN + RETURN],
});
