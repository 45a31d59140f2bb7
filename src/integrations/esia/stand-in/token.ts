import { encodeText, sha256, toBase64Url } from '../../../platform/bytes.ts';
import { signedString } from '../signed-string.ts';
import { checkTime, clientOf, redirectOf, stateOf } from './authorize.ts';
import { checkSecret } from './client-secret.ts';
import { issueMarkers, type Signing } from './issue.ts';
import { Parameters } from './parameters.ts';
import { Refusal } from './refusals.ts';
import { organisationsIn, scopesIn } from './scopes.ts';
import type { Client, EsiaRecords, Grant } from './store.ts';

type Exchange = { records: EsiaRecords; version: 'v1' | 'v2'; body: URLSearchParams; at: number; signing: Signing };

/** Gives markers for a code or for a refreshing marker, each of one use. Throws a Refusal. */
export async function exchange({ records, version, body, at, signing }: Exchange): Promise<object> {
  const parameters = new Parameters(body);
  const client = await clientOf(records, parameters);
  const redirect = redirectOf(client, parameters);
  const state = stateOf(parameters);
  if (parameters.must('token_type') !== 'Bearer') throw new Refusal('ESIA-007003', 'token_type');
  const type = parameters.must('grant_type');
  if (type !== 'authorization_code' && type !== 'refresh_token') throw new Refusal('ESIA-007012');
  const [code, refresh] = type === 'refresh_token' ? ['', parameters.must('refresh_token')] : [parameters.must('code'), ''];
  checkTime(parameters, at);
  await checkProof({ version, client, redirect, state, code, refresh, parameters, at });
  const grant = refresh ? await refreshed(records, refresh) : await granted(records, code, parameters);
  if (grant.client !== client.id || grant.redirect !== redirect) throw new Refusal('ESIA-007011');
  if (grant.state === state) throw new Refusal('ESIA-007003', 'state');
  const wanted = scopesIn(parameters.must('scope'));
  const had = scopesIn(grant.scope);
  if (!wanted.every(scope => had.includes(scope))) throw new Refusal('ESIA-007006');
  return { ...(await issueMarkers(records, grant, signing, at)), state };
}

type ProofParts = {
  version: 'v1' | 'v2';
  client: Client;
  redirect: string;
  state: string;
  code: string;
  refresh: string;
  parameters: Parameters;
  at: number;
};

async function checkProof({ version, client, redirect, state, code, refresh, parameters, at }: ProofParts): Promise<void> {
  const [scope, timestamp] = [parameters.must('scope'), parameters.must('timestamp')];
  const scopeOrg = (version === 'v2' && parameters.maybe('scope_org')) || '';
  organisationsIn(scopeOrg);
  const signable = { clientId: client.id, scope, scopeOrg, timestamp, state, redirectUri: redirect, code };
  // Clients of ESIA disagree about what a refreshing signs; both are taken.
  const other = client.id + scope + timestamp + state + refresh;
  const messages = [signedString(version, signable), ...(refresh ? [other] : [])];
  const secret = parameters.must('client_secret');
  await checkSecret({ version, client, secret, certificateHash: parameters.maybe('client_certificate_hash'), messages, at });
}

/** A code shown twice was stolen or lost: all that was given for it is taken back. */
async function granted(records: EsiaRecords, code: string, parameters: Parameters): Promise<Grant> {
  const grant = await records.take('code', code);
  if (!grant) {
    const spent = await records.get('spent', code);
    if (spent) await records.put('ended', spent.sid, {});
    throw new Refusal('ESIA-007011');
  }
  await records.put('spent', code, { sid: grant.sid });
  const verifier = parameters.maybe('code_verifier');
  if (grant.challenge === null && verifier !== null) throw new Refusal('ESIA-007039');
  if (grant.challenge !== null && verifier === null) throw new Refusal('ESIA-007014', 'code_verifier');
  if (verifier !== null && toBase64Url(await sha256(encodeText(verifier))) !== grant.challenge) throw new Refusal('ESIA-007040');
  return grant;
}

async function refreshed(records: EsiaRecords, refresh: string): Promise<Grant> {
  const grant = await records.take('refresh', refresh);
  if (!grant || (await records.get('ended', grant.sid))) throw new Refusal('ESIA-007011');
  return grant;
}
