import type { Bindings } from './env.ts';
import { type EsiaConfig, readEsiaConfig } from './esia-config.ts';

export type SmtpConfig = {
  host: string;
  port: number;
  security: 'none' | 'starttls' | 'tls';
  user?: string;
  password?: string;
  from: string;
};
export type Config = {
  origin: string;
  /** https in production: cookies carry `__Host-` and HSTS is sent. */
  secure: boolean;
  keyring: { current: number; keys: Record<string, string> };
  smtp: SmtpConfig;
  sms: { url: string; token: string };
  /** Whoever compares faces for the demo region. */
  face?: { url: string; token: string };
  /** The gateway to outside bodies: the secret requests are signed with, and each body's public key by its code. */
  outside: { url: string; secret: string; keys: Record<string, string> };
  /** Null where people do not enter through ESIA. */
  esia: EsiaConfig | null;
  /** The region's gateway to registries, and the name it knows us by. */
  registries: { url: string; system: string; token: string };
  /** The directory of addresses. */
  addresses: { url: string; token: string };
};

const parsed = new WeakMap<object, Config>();

/** The configuration of this Worker, read from its variables once an isolate. Throws with the variable's name when one is wrong. */
export function configOf(env: Bindings): Config {
  const known = parsed.get(env);
  if (known) return known;
  const config = parseConfig(env);
  parsed.set(env, config);
  return config;
}

function parseConfig(env: Bindings): Config {
  const origin = new URL(required(env, 'ORIGIN')).origin;
  const security = required(env, 'SMTP_SECURITY');
  if (security !== 'none' && security !== 'starttls' && security !== 'tls')
    throw new Error('SMTP_SECURITY must be none, starttls or tls');
  if (!(mostAtOnce(env) >= 1)) throw new Error('MAX_IN_FLIGHT must be a number of requests');
  const keyring = JSON.parse(required(env, 'KEYRING')) as Config['keyring'];
  if (!keyring.keys?.[String(keyring.current)]) throw new Error('KEYRING must be {"current":n,"keys":{"n":"base64"}}');
  return {
    origin,
    secure: origin.startsWith('https:'),
    keyring,
    smtp: {
      host: required(env, 'SMTP_HOST'),
      port: Number(required(env, 'SMTP_PORT')),
      security,
      from: required(env, 'SMTP_FROM'),
      ...(env.SMTP_USER ? { user: env.SMTP_USER, password: env.SMTP_PASSWORD ?? '' } : {}),
    },
    ...(env.FACE_URL ? { face: { url: env.FACE_URL, token: env.FACE_TOKEN ?? '' } } : {}),
    sms: { url: required(env, 'SMS_URL'), token: required(env, 'SMS_TOKEN') },
    outside: {
      url: required(env, 'OUTSIDE_URL'),
      secret: required(env, 'OUTSIDE_SECRET'),
      keys: eachName(JSON.parse(required(env, 'OUTSIDE_KEYS')) as Record<string, string>),
    },
    esia: readEsiaConfig(env),
    registries: {
      url: required(env, 'REGISTRIES_URL'),
      system: required(env, 'REGISTRIES_SYSTEM'),
      token: required(env, 'REGISTRIES_TOKEN'),
    },
    addresses: { url: required(env, 'ADDRESSES_URL'), token: required(env, 'ADDRESSES_TOKEN') },
  };
}

/** A key that several bodies share stands once: `{"sfr mvd": "…"}`. */
const eachName = (keys: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).flatMap(([names, key]) => names.split(' ').map(name => [name, key])));

const PLACES = 256;

/** How many requests one isolate works on at once; beyond that it says 503 (platform/admission.ts). */
export const mostAtOnce = ({ MAX_IN_FLIGHT }: Bindings): number => Number(MAX_IN_FLIGHT || PLACES);

function required(env: Bindings, name: keyof Bindings): string {
  const value = env[name];
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is not set`);
  return value;
}
