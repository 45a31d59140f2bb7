import { expect, inject, test } from 'vitest';
import { newTwin } from '../esia.ts';
import { atBrowser } from '../harness/at-browser.ts';
import { withPage } from '../harness/chromium.ts';
import { testWithTools } from '../harness/tools.ts';

const portal = inject('served');
const RETURN = '/sign-in/esia/return';

test.each([true, false])(
  'in Chromium one refuses, thinks better of it and stands where one was going; the way back is no other’s; script: %s',
  { timeout: 120_000 },
  async javaScript => {
    const { oid } = await newTwin(portal);
    const returns: string[] = [];
    await withPage({ javaScript }, async page => {
      page.on('request', request => void (new URL(request.url()).pathname === RETURN && returns.push(request.url())));
      await page.goto(`${portal.url}/cabinet/documents`);
      await page.getByRole('link', { name: 'Войти через Госуслуги', exact: true }).click();
      await page.getByRole('button', { name: 'Не соглашаюсь' }).click();
      await page.getByText('Вы не разрешили вход').waitFor();
      expect((await page.context().cookies()).some(({ name }) => name === 'session')).toBe(false);
      await page.getByRole('link', { name: 'Войти через Госуслуги ещё раз' }).click();
      await page.locator(`button[value="${oid}"]`).click();
      await page.waitForURL(`${portal.url}/cabinet/documents`);
      await page.getByRole('button', { name: 'Выйти' }).waitFor();
    });
    expect(returns).toHaveLength(2);
    await withPage({ javaScript }, async page => {
      await page.goto(returns[1]!);
      await page.getByText('Вход начат не здесь').waitFor();
      expect((await page.context().cookies()).some(({ name }) => name === 'session')).toBe(false);
    });
  },
);

for (const [kind, name] of [
  ['lynx', 'Марианна'],
  ['w3m', 'Мирослава'],
] as const)
  testWithTools([kind, 'tmux'], `in ${kind} one goes to Госуслуги and comes back into a cabinet of one’s own`, async () => {
    await newTwin(portal, { firstName: name });
    await atBrowser(portal, kind, '/sign-in', async browser => {
      await browser.press('Войти через Госуслуги', 'Кто вы?');
      await browser.press(name, `Здравствуйте, ${name}`);
    });
  });
