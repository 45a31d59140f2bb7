import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { everyFlow } from '../album/flows.ts';
import { asServed } from '../harness/as-served.ts';
import { withPage } from '../harness/chromium.ts';
import { ownPortal } from '../harness/portal.ts';
import { transcript } from '../harness/transcript.ts';

const RENEW = `what a screen reader reads has changed: read the difference as somebody who only hears it. If it is meant,
  vitest run --project journeys test/journeys/accessibility-transcripts.test.ts -u
writes it anew; commit it with the change`;

let portal: Served;
const heard: Record<string, string> = {};

beforeAll(async () => {
  portal = await ownPortal();
  const flows = await everyFlow(portal);
  await withPage({}, async browser => {
    const open = await asServed(browser);
    for (const [name, pages] of Object.entries(flows)) {
      const read: string[] = [];
      for (const [at, page] of pages.entries()) {
        await open(page);
        // The header and the footer are the same on every page: they are read once a story.
        read.push(await transcript(browser, at === 0));
      }
      heard[name] = `${read.join('\n\n')}\n`;
    }
  });
}, 120_000);
afterAll(() => portal?.stop());

test.each(['find', 'register', 'sign-in', 'apply', 'withdraw', 'mend', 'officer'])(
  '%s reads as it was read before',
  async name => {
    await expect(heard[name], RENEW).toMatchFileSnapshot(`../golden/${name}.aria.yml`);
  },
);
