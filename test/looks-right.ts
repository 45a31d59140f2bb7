import { asServed } from './harness/as-served.ts';
import { expectAccessible, expectNoSidewaysScroll } from './harness/axe.ts';
import { withPage } from './harness/chromium.ts';
import { expectValidPage } from './harness/html.ts';
import type { Page } from './harness/page.ts';

/** Pages that only a rare state of the world shows, so that the album has none of them: valid, clean to axe, whole at 320 pixels. */
export async function looksRight(...pages: Page[]): Promise<void> {
  for (const page of pages) await expectValidPage(page);
  await withPage({ width: 320 }, async browser => {
    const open = await asServed(browser);
    for (const page of pages) {
      await open(page);
      await expectAccessible(browser);
      await expectNoSidewaysScroll(browser);
    }
  });
}
