import { encodeText, toBase64Url } from '../../../platform/bytes.ts';
import { DAY, HOUR } from '../../../platform/clock.ts';
import { randomToken } from '../../../platform/ids.ts';
import type { Signer } from '../../../signatures/algorithms/signer.ts';
import type { EsiaRecords, Grant } from './store.ts';

/** The key ESIA signs with today. */
export type Signing = Signer;

export const ISSUER = 'http://esia.gosuslugi.ru/';
const LIFE = HOUR;
const REFRESHABLE = 365 * DAY;

/** Makes the markers of a grant and remembers them; the answer of `/te` without its state. */
export async function issueMarkers(records: EsiaRecords, grant: Grant, signing: Signing, at: number): Promise<object> {
  const { oid, sid, client, scope, access } = grant;
  const seconds = Math.floor(at / 1000);
  const common = {
    iss: ISSUER,
    nbf: seconds,
    iat: seconds,
    exp: seconds + LIFE / 1000,
    'urn:esia:sid': sid,
    'urn:esia:sbj_id': Number(oid),
  };
  const names = scope.split(' ');
  const scopes = names.map(name => (name === 'openid' ? name : `${name}?oid=${oid}`)).join(' ');
  const accessToken = await markerOf('access', { ...common, scope: scopes, client_id: client }, signing);
  await records.put('access', accessToken, grant, at + LIFE);
  const answer = { access_token: accessToken, token_type: 'Bearer', expires_in: LIFE / 1000 };
  const id = { ...common, aud: client, sub: Number(oid), amr: ['PWD'], auth_time: seconds };
  const idToken = names.includes('openid') ? { id_token: await markerOf('id', id, signing) } : {};
  if (access === 'online') return { ...answer, ...idToken };
  const refreshToken = randomToken();
  await records.put('refresh', refreshToken, grant, at + REFRESHABLE);
  return { ...answer, ...idToken, refresh_token: refreshToken };
}

async function markerOf(sbt: 'access' | 'id', claims: object, signing: Signing): Promise<string> {
  const alg = signing.digest === 'streebog-256' ? 'GOST3410_2012_256' : 'RS256';
  const part = (value: object) => toBase64Url(encodeText(JSON.stringify(value)));
  const message = `${part({ ver: 1, typ: 'JWT', sbt, alg })}.${part(claims)}`;
  return `${message}.${toBase64Url(await signing.sign(encodeText(message)))}`;
}
