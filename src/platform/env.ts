import type { EsiaVariables } from './esia-config.ts';
import type { OutboxPoke } from './outbox.ts';

/** Every binding and variable of the Worker; the only place that names them. */
export type Bindings = EsiaVariables & {
  DB: D1Database;
  FILES: R2Bucket;
  OUTBOX: Queue<OutboxPoke>;
  ATTEMPTS: DurableObjectNamespace;
  ORIGIN: string;
  KEYRING: string;
  SMTP_HOST: string;
  SMTP_PORT: string;
  SMTP_SECURITY: string;
  SMTP_USER?: string;
  SMTP_PASSWORD?: string;
  SMTP_FROM: string;
  SMS_URL: string;
  SMS_TOKEN: string;
  MAX_IN_FLIGHT?: string;
  /** The service that compares faces; the demo region alone uses it. */
  FACE_URL?: string;
  FACE_TOKEN?: string;
  OUTSIDE_URL: string;
  OUTSIDE_SECRET: string;
  OUTSIDE_KEYS: string;
  REGISTRIES_URL: string;
  REGISTRIES_SYSTEM: string;
  REGISTRIES_TOKEN: string;
  ADDRESSES_URL: string;
  ADDRESSES_TOKEN: string;
};
