import { CodeChallengeMethod, OAuth2Client } from 'arctic';
import { encodeText, toBase64Url } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { EsiaConfig } from '../../platform/esia-config.ts';
import { addresses, LOGOUT } from './addresses.ts';
import type { Caller } from './call.ts';
import { EsiaRefused, EsiaUnavailable, EsiaUntrusted } from './failures.ts';
import { type Expected, readMarker } from './markers.ts';
import type { EsiaPerson } from './person.ts';
import { readProfile } from './profile.ts';
import { signedString } from './signed-string.ts';
import type { EsiaSigner } from './signer.ts';
import { esiaTime } from './timestamp.ts';
import { EsiaTokens } from './tokens.ts';
import type { TrustedKey } from './trusted.ts';

/** What of a purpose the person consents to in ESIA (digital profile): «what, for whom, how long, what for». */
export type Permission = {
  sysname: string;
  responsibleObject?: string;
  /** Minutes. */
  expire?: number;
  purposes: { sysname: string }[];
  scopes: { sysname: string }[];
  actions: { sysname: string }[];
};

export type Asked = {
  /** Scopes of organisations: `org_fullname?org_oid=…`. */
  scopeOrg?: readonly string[];
  permissions?: readonly Permission[];
  /** `offline` (the usual) gives a marker to refresh with. */
  access?: 'online' | 'offline';
};

type Parts = { config: EsiaConfig; signer: EsiaSigner; trusted: readonly TrustedKey[]; call: Caller };

/**
 * «Войти через Госуслуги» in the shape of arctic's providers. `esiaFor` makes one. Each method that asks the outer world
 * throws EsiaUnavailable, EsiaRefused with ESIA's code, or EsiaUntrusted, and waits 5 seconds a call at most,
 * 8 for all calls of one request.
 */
export class Esia {
  readonly #parts: Parts;
  readonly #client: OAuth2Client;
  readonly #redirectUri: string;

  constructor(parts: Parts, redirectUri: string) {
    this.#parts = parts;
    this.#redirectUri = redirectUri;
    this.#client = new OAuth2Client(parts.config.clientId, null, redirectUri);
  }

  /** Where to send the person. `state` is a UUID (`newState`), kept with the verifier in the browser's own session until the return. */
  async createAuthorizationURL(
    state: string,
    codeVerifier: string,
    scopes: readonly string[] = this.#parts.config.scopes,
    { scopeOrg = [], permissions = [], access = 'offline' }: Asked = {},
  ): Promise<URL> {
    const { config } = this.#parts;
    const endpoint = config.url + addresses[config.version].authorize;
    const url = this.#client.createAuthorizationURLWithPKCE(endpoint, state, CodeChallengeMethod.S256, codeVerifier, [...scopes]);
    url.searchParams.set('access_type', access);
    const signed = await this.#signed({ scope: scopes.join(' '), scopeOrg: scopeOrg.join(' '), state });
    for (const [name, value] of signed) url.searchParams.set(name, value);
    if (config.version === 'v2' && permissions.length > 0)
      url.searchParams.set('permissions', toBase64Url(encodeText(JSON.stringify(permissions))));
    return url;
  }

  /** Changes the code of the return for markers, once. `scopes` are those that were asked. */
  async validateAuthorizationCode(
    code: string,
    codeVerifier: string,
    scopes: readonly string[] = this.#parts.config.scopes,
  ): Promise<EsiaTokens> {
    return this.#tokens(scopes, { grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  }

  /** New markers for an old refreshing one, which is of no use afterwards. */
  async refreshAccessToken(refreshToken: string, scopes: readonly string[] = this.#parts.config.scopes): Promise<EsiaTokens> {
    return this.#tokens(scopes, { grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** Where to send the person to end their session in ESIA, and with it our markers; they come back to `returnTo`, an address of ours. */
  createLogoutURL(returnTo: string): URL {
    const { url, clientId } = this.#parts.config;
    return new URL(`${url}${LOGOUT}?${new URLSearchParams({ client_id: clientId, redirect_url: returnTo })}`);
  }

  /** The profile of the owner of an access marker, which is believed anew; parts that were not granted are empty. */
  async person(accessToken: string): Promise<EsiaPerson> {
    const { config, call } = this.#parts;
    const { oid, scopes } = await readMarker(accessToken, this.#expected('access'));
    return readProfile(call, { url: config.url, oid, token: accessToken, scopes });
  }

  async #tokens(scopes: readonly string[], grant: Record<string, string>): Promise<EsiaTokens> {
    const { config, call } = this.#parts;
    const state = newState();
    const signed = await this.#signed({ scope: scopes.join(' '), scopeOrg: '', state, code: grant.code });
    const body = new URLSearchParams({
      ...grant,
      client_id: config.clientId,
      redirect_uri: this.#redirectUri,
      state,
      token_type: 'Bearer',
      ...Object.fromEntries(signed),
    });
    const { status, json } = await call('token', config.url + addresses[config.version].token, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: encodeText(body.toString()),
    });
    if (status !== 200) throw new EsiaRefused(String(json.error ?? status), String(json.error_description ?? ''));
    if (json.state !== state) throw new EsiaUntrusted('state');
    if (typeof json.access_token !== 'string') throw new EsiaUnavailable('unreadable');
    const access = await readMarker(json.access_token, this.#expected('access'));
    if (typeof json.id_token === 'string') {
      const { oid } = await readMarker(json.id_token, this.#expected('id'));
      if (oid !== access.oid) throw new EsiaUntrusted('subject');
    }
    return new EsiaTokens(json, access);
  }

  /** The parameters that prove a request to be ours. */
  async #signed(part: { scope: string; scopeOrg: string; state: string; code?: string }): Promise<[string, string][]> {
    const { config, signer } = this.#parts;
    const timestamp = esiaTime(now());
    const signable = { ...part, timestamp, clientId: config.clientId, redirectUri: this.#redirectUri };
    const message = encodeText(signedString(config.version, signable));
    const secret = toBase64Url(await (config.secret === 'raw' ? signer.raw(message) : signer.pkcs7(message)));
    const common: [string, string][] = [
      ['scope', part.scope],
      ['timestamp', timestamp],
      ['client_secret', secret],
    ];
    if (config.version === 'v1') return common;
    return [...common, ['scope_org', part.scopeOrg], ['client_certificate_hash', signer.certificateHash]];
  }

  #expected(kind: Expected['kind']): Expected {
    const { config, trusted } = this.#parts;
    return { kind, issuer: config.issuer, clientId: config.clientId, trusted, at: now(), skew: config.skew };
  }
}

/** A fresh `state`: ESIA wants a UUID where arctic's generateState makes another text. 122 random bits. */
export const newState = (): string => crypto.randomUUID();
