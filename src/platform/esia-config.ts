import { SECOND } from './clock.ts';

/** How the portal is known to ESIA, and how it knows ESIA. Keys and certificates are texts: PEM or base64. */
export type EsiaConfig = {
  /** ESIA's address without a slash at the end. */
  url: string;
  clientId: string;
  version: 'v1' | 'v2';
  /** What a `client_secret` is: the bare signature or a detached PKCS #7. */
  secret: 'raw' | 'pkcs7';
  scopes: string[];
  /** The certificate that ESIA knows us by. */
  certificate: string;
  signer: { kind: 'key'; key: string } | { kind: 'service'; url: string; token: string };
  /** Certificates or public keys that ESIA signs its markers with: several, for they change without notice. */
  trusted: string[];
  /** `iss` of its markers. */
  issuer: string;
  /** How far its clock may be from ours, ms. */
  skew: number;
};

/** The variables it is read from. Only ESIA_KEY and ESIA_SIGNER_TOKEN are secrets. */
export type EsiaVariables = {
  ESIA_URL?: string;
  ESIA_CLIENT_ID?: string;
  ESIA_VERSION?: string;
  ESIA_SECRET_FORM?: string;
  ESIA_SCOPES?: string;
  ESIA_CERTIFICATE?: string;
  ESIA_KEY?: string;
  ESIA_SIGNER_URL?: string;
  ESIA_SIGNER_TOKEN?: string;
  ESIA_TRUSTED?: string;
  ESIA_ISSUER?: string;
  ESIA_CLOCK_SKEW?: string;
};

// What the portal shows and checks: who the person is, how to reach them, their papers, children and organisations.
const SCOPES =
  'openid fullname birthdate birthplace gender snils inn id_doc email mobile contacts addresses kid_fullname kid_birthdate kid_gender kid_snils usr_org';
const ISSUER = 'http://esia.gosuslugi.ru/';
const SKEW = '60';

/** A variable that is absent or wrong. */
export class BadVariable extends Error {
  readonly variable: keyof EsiaVariables;
  constructor(variable: keyof EsiaVariables, why: string) {
    super(`${variable} ${why}`);
    this.variable = variable;
  }
}

/** Null without ESIA_URL: then nobody enters through ESIA, and nothing else changes. Throws BadVariable. */
export function readEsiaConfig(env: EsiaVariables): EsiaConfig | null {
  if (!env.ESIA_URL) return null;
  const version = oneOf('ESIA_VERSION', env.ESIA_VERSION || 'v2', ['v1', 'v2']);
  const skew = Number(env.ESIA_CLOCK_SKEW || SKEW);
  if (!(skew >= 0 && skew <= 600)) throw new BadVariable('ESIA_CLOCK_SKEW', 'must be seconds, 0 to 600');
  return {
    url: env.ESIA_URL.replace(/\/+$/, ''),
    clientId: required(env, 'ESIA_CLIENT_ID'),
    version,
    secret: oneOf('ESIA_SECRET_FORM', env.ESIA_SECRET_FORM || (version === 'v1' ? 'pkcs7' : 'raw'), ['raw', 'pkcs7']),
    scopes: (env.ESIA_SCOPES || SCOPES).split(/\s+/).filter(Boolean),
    certificate: required(env, 'ESIA_CERTIFICATE'),
    signer: env.ESIA_SIGNER_URL
      ? { kind: 'service', url: env.ESIA_SIGNER_URL.replace(/\/+$/, ''), token: required(env, 'ESIA_SIGNER_TOKEN') }
      : { kind: 'key', key: required(env, 'ESIA_KEY') },
    trusted: textsIn(required(env, 'ESIA_TRUSTED')),
    issuer: env.ESIA_ISSUER || ISSUER,
    skew: skew * SECOND,
  };
}

function textsIn(json: string): string[] {
  const list = json.startsWith('[') ? listIn(json) : [json];
  if (list.length === 0 || !list.every(one => typeof one === 'string'))
    throw new BadVariable('ESIA_TRUSTED', 'must be a certificate, or a JSON list of them');
  return list;
}

function listIn(json: string): unknown[] {
  try {
    return JSON.parse(json) as unknown[];
  } catch {
    return [];
  }
}

function oneOf<T extends string>(name: keyof EsiaVariables, value: string, known: readonly T[]): T {
  const found = known.find(one => one === value);
  if (!found) throw new BadVariable(name, `must be one of: ${known.join(', ')}`);
  return found;
}

function required(env: EsiaVariables, name: keyof EsiaVariables): string {
  const value = env[name];
  if (!value) throw new BadVariable(name, 'is not set, and ESIA_URL is');
  return value;
}
