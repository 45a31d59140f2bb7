import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './root.mjs';

/** Fresh secrets for one run: a keyring of one key, and what the stand-ins of the SMS gateway, of outside bodies, of registries and of ESIA know. */
export const newSecrets = () => ({
  KEYRING: JSON.stringify({ current: 1, keys: { 1: randomBytes(32).toString('base64') } }),
  SMS_TOKEN: 'demo-sms-token',
  OUTSIDE_SECRET: 'demo-outside-secret',
  REGISTRIES_TOKEN: 'demo-registries-token',
  FACE_TOKEN: 'demo-face-token',
  ADDRESSES_TOKEN: 'demo-addresses-token',
  ESIA_KEY: 'MD4CAQAwFwYIKoUDBwEBAQEwCwYJKoUDBwECAQEBBCDGAbupgmkK6OeJRj56imI7bXAdCkq0TK87fd7TtAOzCg==',
});

/**
 * Writes .dev.vars once: without its keyring the local data can not be read again. wrangler and miniflare read it by themselves.
 * A file of an earlier version gets the secrets it lacks, and keeps its own.
 */
export function keepSecrets() {
  const file = `${root}/.dev.vars`;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = Object.entries(newSecrets()).filter(([name]) => !new RegExp(`^${name}=`, 'm').test(kept));
  if (missing.length === 0) return;
  const lines = missing.map(([name, value]) => `${name}='${value}'\n`).join('');
  writeFileSync(file, (kept && !kept.endsWith('\n') ? `${kept}\n` : kept) + lines, { mode: 0o600 });
}
