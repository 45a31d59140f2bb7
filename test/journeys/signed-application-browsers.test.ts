import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { withTextCode } from '../harness/at-browser.ts';
import { withPage } from '../harness/chromium.ts';
import { query } from '../harness/state.ts';
import { TextBrowser } from '../harness/text-browser.ts';
import { testWithTools } from '../harness/tools.ts';
import { flat } from '../office.ts';
import { APPLICANT_SNILS, newSigningPerson, signApplication, withTrainingCentre } from '../signing.ts';
import { withPlugin } from '../signing-plugin.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal = inject('served');
beforeAll(() => withTrainingCentre(portal));

async function atCheck() {
  const { visitor, person } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, await ticketAnswers());
  return { visitor, person, draft };
}

test('where no signature is asked for it is offered in one line; an old one may be left out, and nothing of it stays', async () => {
  const { visitor, draft } = await atCheck();
  expect(flat(visitor)).toContain('Если у вас есть электронная подпись, можно подписать заявление. Это необязательно.');
  await signApplication(portal, visitor);
  const signed = visitor.page.forms.find(form => form.action.endsWith('/submission'))!.fill({});
  await visitor.get(`${draft}/passport?back=check`);
  await visitor.submit({ 'passport.by': 'ОВД Каменного Мыса' }, { button: 'Далее' });
  expect(flat(visitor)).toContain('Подпишите ещё раз или отправьте без подписи.');
  const unsigned = visitor.page.forms.find(form => form.action.endsWith('/submission'))!.fill({});
  // The page that showed a signature never sends without it.
  await visitor.send(signed);
  expect(visitor.page.path).toBe(`${draft}/check`);
  await visitor.send(unsigned);
  const number = /applications\/([^/]+)\/receipt$/.exec(visitor.page.path)?.[1] ?? '';
  expect(query(portal, 'SELECT signature_kind AS kind FROM applications WHERE number = ?', number)).toEqual([{ kind: 'none' }]);
  const left = 'SELECT id FROM files WHERE holder_id IN (?, ?) AND removed_at IS NULL';
  expect(query(portal, left, `signature:${draft.split('/').at(-1)}`, `signature:${number}`)).toEqual([]);
});

test('a signature that is not asked for is kept all the same', async () => {
  const { visitor } = await atCheck();
  await signApplication(portal, visitor);
  const number = await sendDraft(visitor);
  await visitor.get(`/cabinet/applications/${number}`);
  expect(visitor.page.text).toContain('Подписано электронной подписью');
});

test('with the plug-in of CryptoPro a person signs the application by one press, and sends it; one that refuses leaves the page as it was', async () => {
  const person = await newSigningPerson(portal, { snils: APPLICANT_SNILS });
  const { visitor, draft } = await atCheck();
  await withPage({}, async page => {
    await page.context().addCookies(cookiesOf(portal, visitor));
    await withPlugin(page);
    await page.goto(`${portal.url}${draft}/signature`);
    await page.getByRole('button', { name: 'Подписать заявление' }).click();
    await page.getByRole('status').filter({ hasText: 'Подписать не получилось' }).waitFor();
    expect(await page.getByLabel('Файл подписи').count()).toBe(1);
  });
  await withPage({}, async page => {
    await page.context().addCookies(cookiesOf(portal, visitor));
    await withPlugin(page, person);
    await page.goto(`${portal.url}${draft}/check`);
    await page.getByRole('link', { name: 'подписать заявление' }).click();
    await page.getByRole('button', { name: 'Подписать заявление' }).click();
    await page.getByText('Заявление подписано.').waitFor();
    await page.getByRole('button', { name: 'Отправить заявление' }).click();
    await page.getByRole('heading', { name: 'Заявление отправлено' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('квалифицированная подпись');
  });
});

testWithTools(['lynx', 'tmux'], 'a person in lynx downloads the application, sends its signature and sends it', async () => {
  const person = await newSigningPerson(portal, { snils: APPLICANT_SNILS });
  const { person: applicant, draft } = await atCheck();
  const home = await mkdtemp(join(tmpdir(), 'lynx-'));
  const browser = await TextBrowser.open('lynx', home, `${portal.url}${draft}/check`);
  try {
    await browser.fill('Телефон', applicant.phone);
    await browser.fill('Пароль', applicant.password);
    await withTextCode(portal, browser, { phone: applicant.phone, button: 'Войти', shows: 'Проверьте ответы' });
    await browser.press('подписать заявление', 'Загрузите файл подписи сюда');
    const { name, bytes } = await browser.download('Скачайте файл zayavlenie.txt');
    expect(name).toBe('zayavlenie.txt');
    await writeFile(join(home, 'zayavlenie.sig'), await person.sign(new Uint8Array(bytes)));
    await browser.attach('Файл подписи', 'zayavlenie.sig');
    await browser.press('Загрузить подпись', 'Заявление подписано');
    expect(await browser.press('Отправить заявление', 'Заявление отправлено')).toContain('квалифицированная подпись');
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
});
