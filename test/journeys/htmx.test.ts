import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidFragment } from '../harness/html.ts';
import { photograph } from '../harness/scans.ts';
import { change } from '../harness/state.ts';
import { cookiesOf, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let number: string;
const card = () => `${portal.url}/cabinet/applications/${number}`;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  number = await apply(citizen);
});

describe('«Обновить статус»', () => {
  test('is a link that works without script, and a fragment with it', async () => {
    await citizen.get(card());
    await citizen.click('Обновить статус');
    expect(citizen.page.text).toContain('без изменений');
    const fragment = await citizen.get(citizen.page.path, { 'HX-Request': 'true', 'HX-Request-Type': 'partial' });
    expect(fragment.html).not.toContain('<html');
    expect(fragment.reply.headers.vary).toContain('HX-Request-Type');
    await expectValidFragment(fragment.html, fragment.path);
  });

  test('keeps the focus, speaks in a region that was there before, and brings the news', async () => {
    const { visitor: officer } = await registerOfficer(portal, 'nature');
    await withPage({ cookies: cookiesOf(portal, citizen) }, async page => {
      await page.goto(`${portal.url}/cabinet/applications`);
      await page.goto(card());
      // The same node must live on, or a screen reader has nothing to listen to.
      await page.evaluate(
        `window.region = document.querySelector('#card [role=status]'); document.querySelector('#refresh').focus()`,
      );
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('window.region.textContent')).toContain('без изменений');
      const same = `window.region.isConnected && document.activeElement.id === 'refresh'`;
      expect(await page.evaluate(same)).toBe(true);
      expect(page.url()).toBe(card());
      expect(await page.title()).toContain(`Заявление ${number} – Охотничий билет`);

      await officer.get(`/staff/cases/${number}`);
      await officer.submit({}, { button: 'Взять в работу' });
      await officer.click('Запросить сведения');
      await officer.submit({ ground: 'photo-replace', words: 'Светлый фон.' }, { button: 'Запросить' });
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('window.region.textContent')).toContain('есть новое');
      expect(await page.evaluate(same)).toBe(true);
      expect(await page.textContent('#card')).toContain('Ответить на запрос');
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('window.region.textContent')).toContain('без изменений');

      await page.click('text=Ответить на запрос');
      await page.waitForURL('**/answer');
      await page.goBack();
      expect(page.url()).toBe(card());
      expect(await page.textContent('#card')).toContain('Ответить на запрос');
      await page.goBack();
      expect(page.url()).toBe(`${portal.url}/cabinet/applications`);
    });
  });

  test('says so when the connection is lost, and leads to the sign-in when the session is', async () => {
    const { visitor } = await registerCitizen(portal);
    const mine = await apply(visitor);
    await withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
      await page.goto(`${portal.url}/cabinet/applications/${mine}`);
      await page.context().setOffline(true);
      await page.click('#refresh');
      await expect.poll(() => page.textContent('[role=status]')).toContain('Связь прервалась');
      await page.context().setOffline(false);
      await visitor.get('/cabinet');
      await visitor.submit({}, { form: '/sign-out' });
      await page.click('#refresh');
      await page.waitForURL('**/sign-in?**');
      expect(await page.textContent('h1')).toContain('Вход');
    });
  });

  test('leads to the page itself when something broke', async () => {
    const { visitor } = await registerCitizen(portal);
    const mine = await apply(visitor);
    await withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
      await page.goto(`${portal.url}/cabinet/applications/${mine}`);
      await change(portal, `UPDATE applications SET owner_id = 'nobody' WHERE number = '${mine}'`);
      await page.click('#refresh');
      await expect.poll(() => page.title()).toMatch(/^Такой страницы нет/);
      await change(portal, `DELETE FROM case_queue WHERE application = '${mine}'`);
    });
  });
});

describe('the script', () => {
  test('is one file of at most 15 KB on the wire, the stylesheet one of at most 3.2 KB, both kept for ever', async () => {
    const visitor = new Visitor(portal.url);
    const { html } = await visitor.get('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    for (const [path, most] of [
      [script, 15 * 1024],
      [sheet, 3.2 * 1024],
    ] as const) {
      const { reply } = await visitor.get(path);
      expect(gzipSync(reply.body, { level: 9 }).byteLength, path).toBeLessThanOrEqual(most);
      expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    expect(await readFile('public/portal.js', 'utf8')).not.toMatch(/\beval\(|new Function|innerHTML/);
  });

  test('is not needed to send a chosen file with «Далее»', async () => {
    const draft = await startDraft(citizen, 'child-allowance');
    const { allowanceAnswers } = await import('../answers.ts');
    await fillDraft(citizen, allowanceAnswers(), 'papers');
    const { name, type, bytes } = await photograph('справка.jpg');
    await withPage({ cookies: cookiesOf(portal, citizen) }, async page => {
      await page.goto(`${portal.url}${draft}/papers`);
      await page.setInputFiles('#school-certificate', { name, mimeType: type, buffer: Buffer.from(bytes) });
      await page.click('text=Далее');
      await page.waitForURL('**/delivery');
      await page.goBack();
      await page.reload();
      await page.waitForSelector('text=справка.jpg');
    });
  });

  test('is not needed: the same file with a button of its own', async () => {
    const draft = await startDraft(citizen, 'hunting-ticket');
    await fillDraft(citizen, await ticketAnswers(), 'photo');
    expect(citizen.page.all('main button').map(textOf)).toEqual(['Загрузить и продолжить', 'Сохранить и выйти']);
    await citizen.submit({}, { button: 'Загрузить и продолжить' });
    expect(citizen.page.errors.join()).toContain('файл не выбран');
    await citizen.submit({ 'file.photo': await photograph() }, { button: 'Сохранить и выйти' });
    expect(citizen.page.path).toBe('/cabinet?draft=kept');
    expect((await citizen.get(`${draft}/photo`)).text).toContain('фото.jpg');
  });
});
