import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { root } from './root.mjs';

/** Fresh secrets for one run: a keyring of one key and the token the SMS stand-in knows. */
export const newSecrets = () => ({
  KEYRING: JSON.stringify({ current: 1, keys: { 1: randomBytes(32).toString('base64') } }),
  SMS_TOKEN: 'demo-sms-token',
});

/** Writes .dev.vars once: without its keyring the local data can not be read again. wrangler and miniflare read it by themselves. */
export function keepSecrets() {
  if (existsSync(`${root}/.dev.vars`)) return;
  const lines = Object.entries(newSecrets()).map(([name, value]) => `${name}='${value}'\n`);
  writeFileSync(`${root}/.dev.vars`, lines.join(''), { mode: 0o600 });
}
