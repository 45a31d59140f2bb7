import type { Page as Browser } from 'playwright-core';
import type { Page } from './page.ts';

/**
 * Returns what opens in this browser page the bytes a visitor got, an answer to a POST too, under their own address
 * and policy: nothing is asked of the portal again but the style and the scripts.
 */
export async function asServed(browser: Browser): Promise<(page: Page) => Promise<void>> {
  let served: Page | undefined;
  await browser.route('**/*', route =>
    served && route.request().isNavigationRequest()
      ? route.fulfill({
          status: served.status,
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': served.reply.headers['content-security-policy'] ?? '' },
          body: served.html,
        })
      : route.continue(),
  );
  return async page => {
    served = page;
    await browser.goto(page.url.href);
  };
}
