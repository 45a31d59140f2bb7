import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { knock } from '../../bin/lib/dev-door.mjs';
import { startDraft } from '../apply.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import type { Fields } from '../harness/form.ts';
import { expectValidFragment } from '../harness/html.ts';
import { query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal = inject('served');
let visitor: Visitor;
let draft: string;

beforeEach(async () => {
  ({ visitor } = await registerCitizen(portal));
  draft = await startDraft(visitor, 'hunting-ticket');
});

/** What the script asks when a field is left. */
const check = (who: Visitor, field: string, fields: Fields) =>
  who.send(formOf(visitor, '/applicant', fields, 'Далее'), {
    headers: { 'X-Check': field, 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
  });

describe('one field, checked as it is left', () => {
  test('comes back alone with the words that «Далее» would say; nothing is kept', async () => {
    const page = visitor.page;
    const fragment = await check(visitor, 'snils', { snils: '112-233-445 96' });
    await expectValidFragment(fragment.html, 'a checked field');
    expect(fragment.html).not.toContain('<html');
    const words = /class="err"[^>]*>([^<]+)</.exec(fragment.html)?.[1];
    expect(words).toContain('ошибка');
    expect(fragment.html).toMatch(/aria-describedby="[^"]*snils-error/);
    expect(query(portal, 'SELECT * FROM draft_pages WHERE draft_id = ?', draft.split('/').at(-1)!)).toEqual([]);
    await visitor.send(page.forms.find(form => form.action.endsWith('/applicant'))!.fill({ snils: '112-233-445 96' }, 'Далее'));
    expect(visitor.page.html).toContain(words);
  });

  test('is silent of what is right, and of what is not answered yet; other fields are not spoken of', async () => {
    const right: Fields[] = [{ snils: '112-233-445 95' }, { snils: '' }, { snils: '', email: 'ne-pochta' }];
    for (const fields of right) {
      await visitor.get(`${draft}/applicant`);
      expect((await check(visitor, 'snils', fields)).html).not.toContain('class="err"');
    }
    await visitor.get(`${draft}/applicant`);
    expect((await check(visitor, 'birth-date', { 'birth-date.day': '31' })).html).toContain('class="err"');
  });

  test('that the page does not ask, or of another person’s draft, is nobody’s', async () => {
    const form = formOf(visitor, '/applicant', {}, 'Далее');
    const headers = { 'X-Check': 'no-such', 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
    expect((await visitor.send(form, { headers })).status).toBe(404);
    const { visitor: other } = await registerCitizen(portal);
    await startDraft(other, 'hunting-ticket');
    const theirs = formOf(other, '/applicant', {}, 'Далее');
    expect((await other.send({ ...theirs, action: form.action }, { headers: { ...headers, 'X-Check': 'snils' } })).status).toBe(
      404,
    );
  });

  test('costs one question to the database, and no write', async () => {
    type Asked = { statements: { sql: string }[]; trips: number };
    const asked = () => knock(portal.url, 'asked') as Promise<Asked>;
    const costs: number[] = [];
    // Others of the run ask too: one try that nobody joins is enough.
    for (let n = 0; n < 4 || (n < 20 && Math.min(...costs) !== 1); n++) {
      await visitor.get(`${draft}/applicant`);
      const { trips } = await asked();
      await check(visitor, 'snils', { snils: '1' });
      costs.push((await asked()).trips - trips);
    }
    expect(Math.min(...costs)).toBe(1);
  });
});

const inBrowser = (use: (page: Page) => Promise<void>) =>
  withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
    await page.goto(`${portal.url}${draft}/applicant`);
    await use(page);
  });

describe('with script', () => {
  test('what is wrong is said beneath the field that was left; the focus stays, and autosave goes on', () =>
    inBrowser(async page => {
      await page.fill('#snils', '112-233-445 96');
      await page.keyboard.press('Tab');
      await page.locator('#snils-error').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('phone');
      expect(await page.getAttribute('#snils', 'aria-describedby')).toContain('snils-error');
      expect(await page.getAttribute('#snils', 'aria-invalid')).toBe('true');
      expect(await page.inputValue('#snils')).toBe('112-233-445 96');
      await expect.poll(() => page.textContent('#checked')).toMatch(/^СНИЛС: .*ошибка/);
      await expect.poll(() => page.textContent('#saved')).toContain('Сохранено');
      await expectAccessible(page);
      await page.fill('#snils', '112-233-445 95');
      await page.keyboard.press('Tab');
      await page.locator('#snils-error').waitFor({ state: 'detached' });
      await expect.poll(() => page.textContent('#checked')).toBe('');
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.waitForSelector('#error-summary');
    }));

  test('a group is checked when all of it is left; what is not answered is not spoken of', () =>
    inBrowser(async page => {
      await page.fill('[name="birth-date.day"]', '31');
      await page.keyboard.press('Tab');
      await page.fill('[name="birth-date.month"]', '2');
      await page.keyboard.press('Tab');
      await page.fill('[name="birth-date.year"]', '1988');
      await expect.poll(() => page.textContent('#saved')).toContain('Сохранено');
      expect(await page.locator('.err').count()).toBe(0);
      await page.focus('#snils');
      await page.locator('.err').first().waitFor();
      await page.fill('#snils', '1');
      await page.fill('#snils', '');
      await page.focus('#email');
      await expect.poll(() => page.evaluate('document.querySelectorAll(".err").length')).toBe(1);
    }));

  test('one field is asked about at a time, and what was typed meanwhile is not overwritten', () =>
    inBrowser(async page => {
      let most = 0;
      let open = 0;
      await page.route('**/applicant', async route => {
        if (!route.request().headers()['x-check']) return route.continue();
        most = Math.max(most, ++open);
        await new Promise(wake => setTimeout(wake, 500));
        await route.continue();
        open--;
      });
      await page.fill('#snils', '112-233-445 96');
      await page.focus('#email');
      await page.fill('#email', 'ne-pochta');
      await page.focus('#phone');
      await page.focus('#snils');
      await page.fill('#snils', '112-233-445 9');
      await page.locator('#email-error').waitFor();
      expect([await page.inputValue('#snils'), most]).toEqual(['112-233-445 9', 1]);
      // What came of an answer that is being mended is said of none.
      expect(await page.locator('#snils-error').count()).toBe(0);
      expect(await page.evaluate('document.activeElement.id')).toBe('snils');
    }));

  test('a session that has ended leads nobody away from what they typed', () =>
    inBrowser(async page => {
      await page.context().clearCookies();
      await page.fill('#snils', '1');
      await page.focus('#email');
      await expect.poll(() => page.textContent('#saved')).toContain('Не сохранено');
      expect([await page.inputValue('#snils'), new URL(page.url()).pathname]).toEqual(['1', `${draft}/applicant`]);
    }));
});
