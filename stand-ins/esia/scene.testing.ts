import { type Caller, callerFor } from '../../src/integrations/esia/call.ts';
import { localSigner } from '../../src/integrations/esia/local-signer.ts';
import { Esia, newState } from '../../src/integrations/esia/provider.ts';
import { remoteSigner } from '../../src/integrations/esia/remote-signer.ts';
import type { EsiaSigner } from '../../src/integrations/esia/signer.ts';
import { trustedKey } from '../../src/integrations/esia/trusted.ts';
import { decodeText, encodeText } from '../../src/platform/bytes.ts';
import type { EsiaConfig } from '../../src/platform/esia-config.ts';
import { varOf } from '../outer-world.testing.ts';

export const RETURN = 'http://localhost:8787/sign-in/esia/return';
export const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-x';

const certificate = varOf('wrangler.toml', 'ESIA_CERTIFICATE');
const trusted = JSON.parse(varOf('wrangler.toml', 'ESIA_TRUSTED')) as string[];

/** The portal's own way to the stand-in at this address, with something changed; `spoil` touches what is sent for markers. */
export async function esiaAt(
  world: string,
  over: Partial<EsiaConfig> = {},
  signer?: EsiaSigner,
  redirect = RETURN,
  spoil?: (body: URLSearchParams) => void,
): Promise<Esia> {
  const key = varOf('stand-ins/wrangler.toml', 'ESIA_CLIENT_KEY');
  const config: EsiaConfig = {
    url: `${world}esia`,
    clientId: 'KABINET99',
    version: 'v2',
    secret: over.version === 'v1' ? 'pkcs7' : 'raw',
    scopes: 'openid fullname birthdate gender snils inn id_doc email mobile contacts addresses kid_fullname usr_org'.split(' '),
    certificate,
    signer: { kind: 'key', key },
    trusted,
    issuer: 'http://esia.gosuslugi.ru/',
    skew: 60_000,
    ...over,
  };
  const real = callerFor('test');
  const call: Caller = (deed, url, init) => {
    const body = new URLSearchParams(init.body ? decodeText(init.body as Uint8Array) : '');
    spoil?.(body);
    return real(deed, url, init.body ? { ...init, body: encodeText(body.toString()) } : init);
  };
  return new Esia(
    { config, call, signer: signer ?? (await localSigner(key, certificate)), trusted: config.trusted.map(trustedKey) },
    redirect,
  );
}

/** The service that signs for the portal. */
export const signingAt = (world: string, token = varOf('stand-ins/wrangler.toml', 'ESIA_SIGNER_TOKEN')) =>
  remoteSigner(callerFor('test'), { url: `${world}signing`, token }, certificate);

/** Asks for a code as this person would, and tells where ESIA sends them; '' refuses. */
export async function answerOf(url: URL, oid: string): Promise<URL> {
  const page = await fetch(url, { redirect: 'manual' });
  if (page.status === 303) return new URL(page.headers.get('Location') ?? '');
  const text = await page.text();
  const request = /name="request" value="([\w-]+)"/.exec(text)?.[1];
  if (!request) throw new Error(/ESIA-\d+/.exec(text)?.[0] ?? text);
  const login = new URL('/esia/aas/login', url);
  const sent = await fetch(login, { method: 'POST', body: new URLSearchParams({ request, person: oid }), redirect: 'manual' });
  return new URL(sent.headers.get('Location') ?? '');
}

/** A code for this person, as it comes back. */
export async function codeOf(esia: Esia, oid: string): Promise<string> {
  const back = await answerOf(await esia.createAuthorizationURL(newState(), VERIFIER), oid);
  const code = back.searchParams.get('code');
  if (!code) throw new Error(back.searchParams.get('error_description') ?? 'no code');
  return code;
}

/** Sets how the stand-in behaves. */
export const settle = (world: string, settings: { mode?: string; signing?: string; ahead?: number }) =>
  fetch(`${world}esia/settings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
