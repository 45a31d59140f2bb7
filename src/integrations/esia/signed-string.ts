/** What of a request ESIA wants signed, as it stands in the request. */
export type Signable = {
  clientId: string;
  scope: string;
  /** Scopes of organisations; empty when none are asked. */
  scopeOrg: string;
  timestamp: string;
  state: string;
  redirectUri: string;
  /** Of a request for markers. */
  code?: string;
};

/**
 * The string a `client_secret` is made over. The first version signs the same at both addresses; the second adds the code.
 * A refreshing has no code, and signs what the request for a code signed: clients disagree here, and this is the only place.
 */
export function signedString(
  version: 'v1' | 'v2',
  { clientId, scope, scopeOrg, timestamp, state, redirectUri, code = '' }: Signable,
): string {
  if (version === 'v1') return scope + timestamp + clientId + state;
  return clientId + scope + scopeOrg + timestamp + state + redirectUri + code;
}
