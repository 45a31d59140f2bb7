import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import type { Fault } from '../../dev/fault.ts';
import { disagreements } from '../harness/agreement.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { changedTables, settle, snapshot } from '../security/life.ts';
import { registerOfficer } from '../world.ts';
import { expectHuman, metBy, send, writesOf } from './fault.ts';
import type { Ready, Recipe, Recipes, World } from './recipe.ts';

type Snapshot = ReturnType<typeof snapshot>;
const PATIENCE = 180_000;
const kinds: NonNullable<Fault['kind']>[] = ['raise', 'busy', 'full'];

/** Shows for each changing address that nothing is half done, whichever statement fails, and that its form can be sent again. */
export function eachStatementFails(recipes: Recipes): void {
  let portal: Served;
  let world: World;
  beforeAll(async () => {
    portal = await ownPortal();
    world = { portal, officer: (await registerOfficer(portal, 'nature')).visitor, ahead: { by: 0 } };
  });
  afterAll(async () => {
    await settle(portal);
    expect(await disagreements(portal)).toEqual([]);
    // After all that went wrong the queue has drained.
    expect(query(portal, "SELECT topic FROM outbox WHERE state <> 'done'")).toEqual([]);
    await portal.stop();
  });

  async function begin(recipe: Recipe): Promise<Ready> {
    const ready = await recipe.ready(world);
    await settle(portal);
    return ready;
  }

  /** How many rows each table has more, when everything announced is done. */
  async function grownSince(before: Snapshot, { keeps = [] }: Recipe): Promise<Record<string, number>> {
    await settle(portal);
    const once = keeps.flatMap(({ table, once }) => (once ? table : []));
    const after = snapshot(portal);
    const rows = (json = '[]') => (JSON.parse(json) as unknown[]).length;
    const grown = changedTables(before, after).map(name => [name, rows(after[name]) - rows(before[name])] as const);
    return Object.fromEntries(
      grown.filter(([name, more]) => more !== 0 && !['outbox_attempts', 'dependencies', ...once].includes(name)),
    );
  }

  describe.each(Object.entries(recipes))('%s', (_, recipe) => {
    let grown: Record<string, number> = {};
    let writes = 0;

    test(
      'each statement in turn fails: nothing has changed, the person sends it again, and it is done',
      async () => {
        let ready = await begin(recipe);
        const kept = recipe.keeps?.map(each => each.table) ?? [];
        let start = snapshot(portal);
        for (let statement = 1; ; statement++) {
          const before = snapshot(portal);
          const kind = kinds[statement % kinds.length];
          const page = await send(ready, { statement, kind }, statement > 1 && !recipe.fresh);
          if (metBy(page) === '') {
            expect([200, 303], page.text).toContain(page.status);
            expect(statement > 1).toBe(!recipe.asksNothing);
            grown = await grownSince(start, recipe);
            writes = writesOf(page);
            break;
          }
          if (recipe.spares && metBy(page).startsWith(recipe.spares)) {
            expect(page.status).toBe(303);
            ready = await begin(recipe);
            start = snapshot(portal);
            continue;
          }
          expect(
            changedTables(before, snapshot(portal)).filter(name => !kept.includes(name)),
            metBy(page),
          ).toEqual([]);
          expectHuman(page, ready);
          if (statement === 1) await expectValidPage(page);
          if (!recipe.fresh) continue;
          ready = await begin(recipe);
          start = snapshot(portal);
        }
      },
      PATIENCE,
    );

    test(
      'the answer to each write in turn is lost after it was written: sent again, it is not done twice',
      async () => {
        for (let lost = 1; lost <= writes; lost++) {
          const ready = await begin(recipe);
          const start = snapshot(portal);
          const unheard = await send(ready, { lost }, false);
          expect([metBy(unheard) !== '', unheard.status]).toEqual([true, 503]);
          const page = await send(ready, {}, true);
          expect([200, 303, recipe.doneBefore?.status], page.text).toContain(page.status);
          if (!recipe.twice) expect(await grownSince(start, recipe)).toEqual(grown);
        }
      },
      PATIENCE,
    );
  });
}
