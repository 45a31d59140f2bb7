import { describe, expect, inject, it } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import { frequent } from '../../src/catalogue/situations.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidFragment, expectValidPage } from '../harness/html.ts';

const { url } = inject('served');
const pages = [
  '/',
  '/services',
  '/services?q=лицензия&audience=organisation',
  '/services?topic=land&department=land&page=2',
  '/services?q=луноход',
  '/services?municipality=00501000&category=municipal',
  '/services/child-allowance/fit',
  '/services/hunting-permit',
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
    expect(found.all('main ol.list a').map(textOf)).toContain('Лицензия на продажу алкоголя');
    const narrowed = await visitor.submit({ category: 'municipal', topic: 'health' }, { button: 'Показать' });
    expect(narrowed.url.searchParams.get('category')).toBe('municipal');
    expect(narrowed.url.searchParams.get('topic')).toBe('health');
    expect(narrowed.text).not.toContain('Лицензия на продажу алкоголя');
    expect((await visitor.get(narrowed.path)).html).toBe(narrowed.html);
  });

  it('of one’s own municipality shows what it decides, says what is left out, and stays in the address with the other filters', async () => {
    const visitor = new Visitor(url);
    await visitor.get('/services?q=земля&audience=citizen');
    const own = await visitor.submit({ municipality: '00501000' }, { button: 'Показать' });
    expect([...own.url.searchParams].filter(([, value]) => value)).toEqual([
      ...[
        ['q', 'земля'],
        ['audience', 'citizen'],
        ['municipality', '00501000'],
      ],
    ]);
    expect(own.text).toContain('Здесь услуги, о которых решает сам округ: Чистореченский муниципальный округ.');
    expect(own.text).toContain('Такие же есть во всех округах края');
    const titles = own.all('main ol.list h3 a').map(textOf);
    expect(titles).toContain('Земельный участок: предварительное согласование');
    expect(titles).not.toContain('Выписка о недвижимости (ЕГРН)');
    expect((await visitor.get(own.path)).html).toBe(own.html);
    expect(own.all('select[name="municipality"] option[selected]').map(textOf)).toEqual(['Чистореченский муниципальный округ']);
    // A state service is nobody’s of them: it is said, with the way to all.
    const state = await visitor.submit({ q: 'рыба', category: 'state' }, { button: 'Показать' });
    expect(state.text).toContain('Ничего не нашлось');
    expect(state.text).not.toContain('на федеральных Госуслугах');
    expect(state.text).toContain('Государственные услуги от округа не зависят.');
    const none = await new Visitor(url).get('/services?q=синхрофазотрон');
    expect(none.text).toContain('поищите её на федеральных Госуслугах. Чего здесь нет');
    await visitor.click('Искать среди всех услуг края');
    expect(visitor.page.url.searchParams.get('category')).toBe('state');
    expect(visitor.page.all('main ol.list h3 a').length).toBeGreaterThan(0);
  });

  it('tells what other actions cost, where they cost something else', async () => {
    const visitor = new Visitor(url);
    await visitor.get('/services/hunting-permit');
    expect(visitor.page.text).toMatch(/650\s₽[\s\S]+дубликат[^:]*: 350\s₽/i);
  });

  it('leads to what people come for most in two clicks from the main page', async () => {
    const visitor = new Visitor(url);
    for (const slug of frequent) {
      await visitor.get('/');
      await visitor.click(services.find(service => service.slug === slug)!.title);
      expect(visitor.page.path).toBe(`/services/${slug}`);
      expect(visitor.page.link('Подать заявление')).toBe(`/cabinet/drafts/new?service=${slug}`);
    }
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
      expect(await status.textContent()).toMatch(/^Наш(лась|лись|лось) \d+ услуг[аи]?$/);
      expect(await page.evaluate('document.activeElement.id')).toBe('q');
      await expectAccessible(page);
      await page.locator('#q').fill('');
      await expect.poll(() => page.locator('#suggestions a').count()).toBe(0);
      expect(await status.textContent()).toBe('');
      await page.locator('#q').fill('земля');
      await page.locator('#q').press('Enter');
      await page.waitForURL('**/services?q=*');
      expect(await page.locator('ol.list a').first().textContent()).toContain('Земельный участок');
    });
  });
});
