import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { TextBrowser } from '../harness/text-browser.ts';
import { testWithTools } from '../harness/tools.ts';
import { newSigningPerson, withTrainingCentre } from '../signing.ts';
import { withPlugin } from '../signing-plugin.ts';

const portal = inject('served');
beforeAll(() => withTrainingCentre(portal));

for (const kind of ['lynx', 'w3m'] as const)
  testWithTools(
    [kind, 'tmux'],
    `a person in ${kind} downloads the file, sends its signature and stands in a cabinet of their own`,
    async () => {
      const person = await newSigningPerson(portal);
      const home = await mkdtemp(join(tmpdir(), `${kind}-`));
      const browser = await TextBrowser.open(kind, home, `${portal.url}/sign-in`);
      try {
        await browser.press('Войти с электронной подписью', 'Загрузите файл подписи сюда');
        const { name, bytes } = await browser.download('Скачайте файл vhod.txt');
        expect(name).toBe('vhod.txt');
        await writeFile(join(home, 'vhod.sig'), await person.sign(new Uint8Array(bytes)));
        await browser.attach('Файл подписи', 'vhod.sig');
        expect(await browser.press('Войти', 'Новый кабинет')).toContain('Ильина Вера Олеговна');
        await browser.press('Создать кабинет', 'Здравствуйте, Вера');
      } finally {
        await browser.close();
        await rm(home, { recursive: true, force: true });
      }
    },
  );

test('with the plug-in of CryptoPro two presses are enough; without it nothing of it shows', async () => {
  const person = await newSigningPerson(portal);
  await withPage({}, async page => {
    await page.goto(`${portal.url}/sign-in/signature`);
    expect(await page.locator('select').count()).toBe(0);
    await withPlugin(page, person);
    await page.reload();
    const choice = page.getByLabel('Сертификат на этом компьютере');
    expect(await choice.locator('option').allTextContents()).toEqual([
      expect.stringMatching(/^Ильина Вера, до \d+ [а-я]+ \d{4} г\.$/),
    ]);
    await page.getByRole('button', { name: 'Подписать и войти' }).click();
    await page.getByRole('button', { name: 'Создать кабинет' }).click();
    await page.getByRole('heading', { name: 'Здравствуйте, Вера' }).waitFor();
  });
});

test('its script is small and comes only with this page', async () => {
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in/signature');
  const path = visitor.page
    .all('script')
    .map(script => String(attribute(script, 'src')))
    .find(src => src.includes('/signing.'));
  const { body } = (await visitor.get(path ?? '')).reply;
  expect(gzipSync(body, { level: 9 }).byteLength).toBeLessThanOrEqual(1536);
  await visitor.get('/sign-in');
  expect(visitor.page.html).not.toContain('/assets/signing.');
});

test('a plug-in that refuses leaves the page as it was, and says so', async () => {
  await withPage({}, async page => {
    await withPlugin(page);
    await page.goto(`${portal.url}/sign-in/signature`);
    await page.getByRole('button', { name: 'Подписать и войти' }).click();
    await page.getByRole('status').filter({ hasText: 'Подписать не получилось' }).waitFor();
    expect(await page.getByLabel('Файл подписи').count()).toBe(1);
  });
});
