import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { departmentOwner } from '../../src/accounts/department-key.ts';
import { applicantPlace } from '../../src/applications/cases/applicant.ts';
import { openDataKeys } from '../../src/platform/sealing/data-keys.ts';
import { keyringOf } from '../../src/platform/sealing/keyring.ts';
import { seal } from '../../src/platform/sealing/seal.ts';
import { databaseFile } from '../../test/harness/state.ts';
import { serveOver } from '../serve-production.mjs';
import { settle } from '../settle.mjs';
import { grow } from './grow.mjs';
import { begin, DEPARTMENT } from './people.mjs';

/**
 * Lets one database grow through the sizes and calls `look({ stateDir, vars, cast, size, bytes, seconds })` at each, while the
 * portal stands still. Of `openEvery` copies one is open. Everything is removed in the end.
 */
export async function atSizes(sizes, { openEvery, submitting }, look) {
  const stateDir = mkdtempSync(`${tmpdir()}/kabinet-growth-`);
  const vars = newSecrets();
  try {
    const cast = await whileServed({ stateDir, vars }, portal => begin(portal, submitting));
    let from = 0;
    for (const to of sizes) {
      const begun = performance.now();
      await withDatabase(stateDir, async database =>
        grow(database, { from, to, openEvery, ...cast.templates, seal: await sealer(database, vars) }),
      );
      from = to;
      const seconds = (performance.now() - begun) / 1000;
      await look({ stateDir, vars, cast, size: to, bytes: statSync(databaseFile({ stateDir })).size, seconds });
    }
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

/** Serves what lies in `stateDir` with the doors of the development entry while `use` runs, and until nothing is left to send. */
export const whileServed = ({ stateDir, vars }, use) =>
  serveOver({ stateDir, vars, entry: 'dev/entry.ts' }, async portal => {
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
  // What the kernel would write later would be counted to the requests.
  const file = openSync(databaseFile({ stateDir }), 'r+');
  fsyncSync(file);
  closeSync(file);
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
