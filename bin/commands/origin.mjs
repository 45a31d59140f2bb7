import { readFileSync } from 'node:fs';
import { root } from '../lib/root.mjs';
import { Refusal } from './refusal.mjs';

/** The portal's address for links: ORIGIN, else that of wrangler.toml; a local one has the port of PORT. */
export function originOf(where) {
  if (process.env.ORIGIN) return new URL(process.env.ORIGIN).origin;
  if (!where.remote && process.env.PORT) return `http://localhost:${process.env.PORT}`;
  const written = /^ORIGIN = "(.+)"$/m.exec(readFileSync(`${root}/wrangler.toml`, 'utf8'))?.[1] ?? '';
  if (where.remote && !written.startsWith('https:')) throw new Refusal('Задайте адрес портала: ORIGIN=https://… bin/portal …');
  return written;
}
