import { readFileSync } from 'node:fs';
import { root } from '../lib/root.mjs';
import { originAtDoor } from '../lib/sql-door.mjs';
import { Refusal } from './refusal.mjs';

/** The portal's address for links: ORIGIN, a local one by PORT or as the portal that runs says, else that of wrangler.toml. */
export async function originOf(where) {
  if (process.env.ORIGIN) return new URL(process.env.ORIGIN).origin;
  if (!where.remote && process.env.PORT) return `http://localhost:${process.env.PORT}`;
  const running = where.remote ? null : await originAtDoor(where.stateDir).catch(() => null);
  if (running) return running;
  const written = /^ORIGIN = "(.+)"$/m.exec(readFileSync(`${root}/wrangler.toml`, 'utf8'))?.[1] ?? '';
  if (where.remote && !written.startsWith('https:')) throw new Refusal('Задайте адрес портала: ORIGIN=https://… bin/portal …');
  return written;
}
