import { describe, expect, inject, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidFragment, expectValidPage } from '../harness/html.ts';

const { url } = inject('served');
const pages = [
  '/',
  '/services',
  '/services?q=лицензия&audience=organisation',
  '/services?q=луноход',
  '/services/hunting-ticket',
  '/services/child-allowance',
  '/services/land-preliminary-approval',
  '/services/alcohol-retail-license',
  '/services/alcohol-license-renew',
  '/services/entrepreneur-registration',
];

describe('the public catalogue', () => {
  it.each(pages)('%s is valid, public and light', async path => {
    const visitor = new Visitor(url);
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.reply.headers['cache-control']).toBe('public, max-age=5');
    expect(page.reply.headers['set-cookie']).toBeUndefined();
    expect(visitor.wire.received).toBeLessThan(7_000);
    await expectValidPage(page);
  });

  it.each(pages)('%s is accessible and fits a narrow screen', async path => {
    await withPage({ width: 320, height: 256 }, async page => {
      await page.goto(url + path);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });

  it('finds a service by a plain form and keeps the filters', async () => {
    const visitor = new Visitor(url);
    await visitor.get('/');
    const found = await visitor.submit({ q: 'лицинзия на алкоголь' });
    expect(found.url.searchParams.get('q')).toBe('лицинзия на алкоголь');
    expect(found.all('main ol.list a').map(link => link.textContent)).toContain('Лицензия на продажу алкоголя');
    const narrowed = await visitor.submit({ category: 'municipal' }, { button: 'Показать' });
    expect(narrowed.url.searchParams.get('category')).toBe('municipal');
    expect(narrowed.html).toContain('Ничего не нашлось');
    expect((await visitor.get(narrowed.path)).html).toBe(narrowed.html);
  });

  it('answers an unknown service with 404', async () => {
    const visitor = new Visitor(url);
    expect((await visitor.get('/services/moon-walk')).status).toBe(404);
    expect((await visitor.get('/services?page=999&audience=cats&department=%00')).status).toBe(200);
  });

  it('suggests while one types, says how many, and leads on without script', async () => {
    const visitor = new Visitor(url);
    const fragment = await visitor.get('/services/suggestions?q=билет', { 'HX-Request-Type': 'partial' });
    await expectValidFragment(fragment.html, fragment.path);
    expect((await visitor.get('/services/suggestions?q=билет')).path).toBe('/services?q=%D0%B1%D0%B8%D0%BB%D0%B5%D1%82');
    await withPage({}, async page => {
      await page.goto(url);
      const status = page.locator('#suggestions-status');
      await page.locator('#q').pressSequentially('охот');
      await page.locator('#suggestions a', { hasText: 'Охотничий билет' }).waitFor();
      expect(await status.textContent()).toBe('Нашлась 1 услуга');
      expect(await page.evaluate('document.activeElement.id')).toBe('q');
      await expectAccessible(page);
      await page.locator('#q').fill('');
      await page.locator('#suggestions a').waitFor({ state: 'detached' });
      expect(await status.textContent()).toBe('');
      await page.locator('#q').fill('земля');
      await page.locator('#q').press('Enter');
      await page.waitForURL('**/services?q=*');
      expect(await page.locator('ol.list a').first().textContent()).toContain('Земельный участок');
    });
  });
});
