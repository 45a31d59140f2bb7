import { MINUTE } from '../../../platform/clock.ts';
import { signedString } from '../signed-string.ts';
import { readEsiaTime } from '../timestamp.ts';
import { checkSecret } from './client-secret.ts';
import { Parameters } from './parameters.ts';
import { checkPermissions } from './permissions.ts';
import { Refusal } from './refusals.ts';
import { organisationsIn, scopesIn } from './scopes.ts';
import type { Client, EsiaRecords, Pending } from './store.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** How far a request's time may be from ESIA's. */
const WINDOW = 10 * MINUTE;

/** Where a refused request may still be sent back to; null when ESIA itself must tell the person. */
export type Refused = { refusal: Refusal; back: { redirect: string; state: string } | null };

/** Checks a request for a code. Its client and address come first: who is unknown gets no answer at any address. */
export async function checkAuthorization(
  records: EsiaRecords,
  version: 'v1' | 'v2',
  query: URLSearchParams,
  at: number,
): Promise<{ pending: Pending } | Refused> {
  const parameters = new Parameters(query);
  let back: Refused['back'] = null;
  try {
    const client = await clientOf(records, parameters);
    const redirect = redirectOf(client, parameters);
    const state = stateOf(parameters);
    back = { redirect, state };
    const pending = pendingOf(parameters, version, client.id, redirect, state);
    checkTime(parameters, at);
    const { scope, scopeOrg } = pending;
    const message = signedString(version, {
      clientId: client.id,
      redirectUri: redirect,
      timestamp: parameters.must('timestamp'),
      scope,
      scopeOrg,
      state,
    });
    const secret = parameters.must('client_secret');
    await checkSecret({
      version,
      client,
      secret,
      certificateHash: parameters.maybe('client_certificate_hash'),
      messages: [message],
      at,
    });
    const permissions = parameters.maybe('permissions');
    if (permissions) checkPermissions(permissions);
    return { pending };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error, back };
    throw error;
  }
}

function pendingOf(parameters: Parameters, version: 'v1' | 'v2', client: string, redirect: string, state: string): Pending {
  if (parameters.must('response_type') !== 'code') throw new Refusal('ESIA-007009');
  const scope = parameters.must('scope');
  const scopeOrg = (version === 'v2' && parameters.maybe('scope_org')) || '';
  scopesIn(scope);
  organisationsIn(scopeOrg);
  const access = parameters.oneOf('access_type', 'online', 'offline');
  return { client, redirect, scope, scopeOrg, state, access, challenge: challengeOf(parameters) };
}

function challengeOf(parameters: Parameters): string | null {
  const challenge = parameters.maybe('code_challenge');
  if (challenge === null) return null;
  parameters.oneOf('code_challenge_method', 'S256');
  if (!/^[\w-]{43}$/.test(challenge)) throw new Refusal('ESIA-007003', 'code_challenge');
  return challenge;
}

export async function clientOf(records: EsiaRecords, parameters: Parameters): Promise<Client> {
  const client = await records.get('client', parameters.must('client_id'));
  if (!client) throw new Refusal('ESIA-008010');
  return client;
}

export function redirectOf({ redirects }: Client, parameters: Parameters): string {
  const redirect = parameters.must('redirect_uri');
  if (!redirects.includes(redirect)) throw new Refusal('ESIA-007023');
  return redirect;
}

export function stateOf(parameters: Parameters): string {
  const state = parameters.must('state');
  if (!UUID.test(state)) throw new Refusal('ESIA-007003', 'state');
  return state;
}

/** The time of the request stands in what is signed: an old one can not be sent again. */
export function checkTime(parameters: Parameters, at: number): void {
  const time = readEsiaTime(parameters.must('timestamp'));
  if (time === null) throw new Refusal('ESIA-007003', 'timestamp');
  if (Math.abs(time - at) > WINDOW) throw new Refusal('ESIA-007015');
}
