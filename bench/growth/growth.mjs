import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { root } from '../../bin/lib/root.mjs';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { departmentOwner } from '../../src/accounts/department-key.ts';
import { applicantPlace } from '../../src/applications/cases/applicant.ts';
import { openDataKeys } from '../../src/platform/sealing/data-keys.ts';
import { keyringOf } from '../../src/platform/sealing/keyring.ts';
import { seal } from '../../src/platform/sealing/seal.ts';
import { databaseFile } from '../../test/harness/state.ts';
import { serveProduction } from '../serve-production.mjs';
import { settle } from '../settle.mjs';
import { compared } from './compared.mjs';
import { grow } from './grow.mjs';
import { begin, comeBack, DEPARTMENT } from './people.mjs';
import { measureSize } from './size.mjs';

const SIZES = [1_000, 100_000, 1_000_000];

/** `npm run bench -- growth [sizes]`: the same requests with more and more applications in the database. */
export async function growth(given) {
  const sizes = given.length > 0 ? given.map(Number) : SIZES;
  const stateDir = mkdtempSync(`${tmpdir()}/kabinet-growth-`);
  const vars = newSecrets();
  const measured = [];
  try {
    const cast = await served({ stateDir, vars }, begin);
    let from = 0;
    for (const to of sizes) {
      const begun = performance.now();
      await withDatabase(stateDir, async database =>
        grow(database, { from, to, ...cast.templates, seal: await sealer(database, vars) }),
      );
      from = to;
      const seconds = (performance.now() - begun) / 1000;
      const bytes = statSync(databaseFile({ stateDir })).size;
      console.error(`${to} applications: ${(bytes / 2 ** 20).toFixed(0)} MiB, made in ${seconds.toFixed(0)} s`);
      const rows = await served({ stateDir, vars }, async portal => measureSize(portal, await comeBack(portal, cast)));
      measured.push({ size: to, bytes, seconds, rows });
    }
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
  mkdirSync(`${root}/.bench`, { recursive: true });
  const at = new Date().toISOString();
  writeFileSync(`${root}/.bench/growth-${at.replaceAll(':', '-')}.json`, JSON.stringify({ at, measured }, null, 2));
  console.log(compared(measured));
}

/** As in every bench, and nothing is left to send when the portal stops. */
const served = (state, use) =>
  serveProduction(state, async portal => {
    const result = await use(portal);
    await settle(portal);
    return result;
  });

async function withDatabase(stateDir, use) {
  const database = new DatabaseSync(databaseFile({ stateDir }));
  try {
    await use(database);
  } finally {
    database.close();
  }
}

/** Seals a name for the line of one application in the department's queue, as a submission does. */
async function sealer(database, { KEYRING }) {
  const owner = departmentOwner(DEPARTMENT);
  const rows = database
    .prepare(
      `SELECT owner_id AS ownerId, class, keyring_version AS keyringVersion, wrapped, created_at AS createdAt,
       destroyed_at AS destroyedAt FROM data_keys WHERE owner_id = ?`,
    )
    .all(owner);
  const key = await openDataKeys(await keyringOf({ keyring: JSON.parse(KEYRING) }), owner, rows).of('queue');
  return number => seal(key, 'Копиев К. К.', applicantPlace(number));
}
