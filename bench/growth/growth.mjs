import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../../bin/lib/root.mjs';
import { serveProduction } from '../serve-production.mjs';
import { atSizes } from './at-sizes.mjs';
import { compared } from './compared.mjs';
import { comeBack } from './people.mjs';
import { rowsAsked } from './rows.mjs';
import { measureSize } from './size.mjs';

const SIZES = [1_000, 100_000, 1_000_000];
/** Of a hundred applications two are being worked on, as in a service with a term of a week and a history of some years. */
const crowd = { openEvery: 50, submitting: 20 };

/** `npm run bench -- growth [sizes]`: the same requests with more and more applications in the database. */
export async function growth(given) {
  const sizes = given.length > 0 ? given.map(Number) : SIZES;
  const measured = [];
  await atSizes(sizes, crowd, async ({ size, bytes, seconds, ...state }) => {
    console.error(`${size} applications: ${(bytes / 2 ** 20).toFixed(0)} MiB, made in ${seconds.toFixed(0)} s`);
    const asked = await rowsAsked(state);
    const rows = await serveProduction(state, async portal => measureSize(portal, await comeBack(portal, state.cast)));
    for (const name of Object.keys(rows)) Object.assign(rows[name], asked[name]);
    measured.push({ size, bytes, seconds, rows });
  });
  mkdirSync(`${root}/.bench`, { recursive: true });
  const at = new Date().toISOString();
  writeFileSync(`${root}/.bench/growth-${at.replaceAll(':', '-')}.json`, JSON.stringify({ at, measured }, null, 2));
  console.log(compared(measured));
}
