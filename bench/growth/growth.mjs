import { constants, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '../../bin/lib/root.mjs';
import { serveProduction } from '../serve-production.mjs';
import { atSizes } from './at-sizes.mjs';
import { compared } from './compared.mjs';
import { comeBack } from './people.mjs';
import { rowsAsked } from './rows.mjs';
import { measureSizes } from './size.mjs';

const SIZES = [1_000, 100_000, 1_000_000];
/** Of a hundred applications six are open: at the smallest size already more than a page of the queue. */
const crowd = { openEvery: 16, submitting: 20 };

/** `npm run bench -- growth [sizes]`: the same requests with more and more applications in the database. */
export async function growth(given) {
  const sizes = given.length > 0 ? given.map(Number) : SIZES;
  const folder = mkdtempSync(`${tmpdir()}/kabinet-sizes-`);
  const measured = [];
  try {
    await atSizes(sizes, crowd, async ({ size, bytes, seconds, stateDir, ...rest }) => {
      console.error(`${size} applications: ${(bytes / 2 ** 20).toFixed(0)} MiB, made in ${seconds.toFixed(0)} s`);
      // Each size stays as it is, to be asked beside the others; the last one need not be copied.
      const own = size === sizes.at(-1) ? stateDir : `${folder}/${size}`;
      if (own !== stateDir) cpSync(stateDir, own, { recursive: true, mode: constants.COPYFILE_FICLONE });
      const state = { ...rest, stateDir: own };
      measured.push({ size, bytes, seconds, state, asked: await rowsAsked(state) });
      if (own === stateDir) await allAtOnce(measured);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(`${root}/.bench`, { recursive: true });
  const at = new Date().toISOString();
  writeFileSync(`${root}/.bench/growth-${at.replaceAll(':', '-')}.json`, JSON.stringify({ at, measured }, null, 2));
  console.log(compared(measured));
}

/** Serves all sizes, one inside the other, and puts `rows` where their states were. */
async function allAtOnce(measured, places = []) {
  const next = measured[places.length];
  if (next)
    return serveProduction(next.state, async portal =>
      allAtOnce(measured, [...places, { portal, cast: await comeBack(portal, next.state.cast) }]),
    );
  const found = await measureSizes(places);
  for (const [i, size] of measured.entries()) {
    size.rows = Object.fromEntries(Object.entries(found[i]).map(([name, row]) => [name, { ...row, ...size.asked[name] }]));
    delete size.state;
    delete size.asked;
  }
}
