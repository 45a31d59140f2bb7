import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { MINUTE } from '../../src/platform/clock.ts';
import { applicant } from '../answers.ts';
import { startDraft } from '../apply.ts';
import { enterHere, timeOf } from '../ended.ts';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { ownPortal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { change, filesWith, query, storedObjects } from '../harness/state.ts';
import { newHolder, OFFICE, personOf } from '../mfc.ts';
import { flat } from '../office.ts';
import { openByCode, printPaper, ticketAtHome } from '../papers.ts';
import { registerCitizen, registerOfficer, signIn } from '../world.ts';

let portal: Served;
const { pass } = timeOf(() => portal);
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal?.stop());

const waiting = () => query<{ id: string }>(portal, 'SELECT id FROM late_posts');
const objects = () => storedObjects(portal);
const formTo = (visitor: Visitor, action: string, fields = {}): Filled =>
  visitor.page.forms.find(form => form.action === action)!.fill(fields);
const withToken = (filled: Filled, token: string): Filled => ({
  ...filled,
  entries: filled.entries.map(([name, value]) => [name, name === 'csrf' ? token : value]),
});
const tokenOf = (filled: Filled) => String(filled.entries.find(([name]) => name === 'csrf')?.[1]);

async function onAForm(family = 'Тишинская') {
  const { visitor, person } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'hunting-ticket');
  return { visitor, person, draft, filled: formTo(visitor, `${draft}/applicant`, { ...applicant, family }) };
}

/** Sends what must not be kept and says where that led. */
async function keepsNothing(visitor: Visitor, act: () => Promise<unknown>): Promise<string> {
  const before = waiting().length;
  await act();
  expect(waiting()).toHaveLength(before);
  return visitor.page.path;
}

describe('nothing is kept', () => {
  test('of a form with a forged token, another person’s or none', async () => {
    const { visitor, filled } = await onAForm();
    const { filled: others } = await onAForm();
    await pass(31 * MINUTE);
    for (const token of ['', 'x', `${tokenOf(filled)}x`, tokenOf(others)]) {
      const path = await keepsNothing(visitor, () => visitor.send(withToken(filled, token)));
      expect(path).toContain('expired=1&kept=0');
      expect(flat(visitor)).toContain('сохранить не получилось');
    }
  });

  test('nor while the session is open: only a form of the person’s own earlier session', async () => {
    const { visitor, filled } = await onAForm();
    const { filled: others } = await onAForm();
    for (const token of ['', `${tokenOf(filled)}x`, tokenOf(others)]) {
      await keepsNothing(visitor, () => visitor.send(withToken(filled, token)));
      expect(visitor.page.status).toBe(403);
    }
  });

  test('of an officer at a desk, but the page that was brought to it', async () => {
    const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
    const holder = newHolder();
    const { visitor: person } = await registerCitizen(portal, personOf(holder));
    const draft = await ticketAtHome(person, holder);
    await openByCode(officer, await printPaper(person, draft), holder);
    await officer.get(`${draft}/applicant`);
    const page = formTo(officer, `${draft}/applicant`);
    await pass(11 * MINUTE);
    for (const action of ['/cabinet/profile/name', '/cabinet/identity/sending', '/cabinet/drafts'])
      await keepsNothing(officer, () => officer.send({ ...page, action }));
    await officer.send(page);
    expect(waiting().length).toBeGreaterThan(0);
  });

  test('of a form larger than any of ours', async () => {
    const { visitor, draft, filled } = await onAForm();
    const body = `csrf=${tokenOf(filled)}&words=${'a'.repeat(70_000)}`;
    await pass(31 * MINUTE);
    const headers = { Referer: `${portal.url}${draft}/applicant` };
    const path = await keepsNothing(visitor, () => visitor.post(`${draft}/applicant`, body, headers));
    expect(path).toBe(`${draft}/applicant`);
    expect(visitor.page.reply.headers.location).toContain('kept=0');
  });

  test('after a sign-out, with an unknown cookie, and of a sign-out itself', async () => {
    const { visitor, filled, draft } = await onAForm();
    const cookie = visitor.jar.all.get('session')!.value;
    await visitor.submit({}, { form: '/sign-out' });
    await pass(31 * MINUTE);
    for (const each of [cookie, 'A'.repeat(43)]) {
      visitor.jar.take(`session=${each}; Path=/`);
      expect(await keepsNothing(visitor, () => visitor.send(filled))).not.toContain('kept=1');
    }
    const { visitor: late } = await onAForm();
    await late.get('/cabinet');
    const out = formTo(late, '/sign-out');
    await pass(31 * MINUTE);
    expect(await keepsNothing(late, () => late.send(out))).not.toContain('kept');
    expect(draft).toBeTruthy();
  });

  test('of another person’s old tab by whoever signed in after them', async () => {
    const { visitor, filled } = await onAForm();
    const { person: next } = await registerCitizen(portal);
    await pass(31 * MINUTE);
    await visitor.get('/cabinet');
    await enterHere(portal, visitor, next);
    expect(await keepsNothing(visitor, () => visitor.send(filled))).not.toContain('/cabinet/kept');
    expect([403, 404]).toContain(visitor.page.status);
  });

  test('of a sixth page of one person, and of the five nothing is lost', async () => {
    const { visitor, person, draft, filled } = await onAForm();
    await visitor.get(`${draft}/photo`);
    const picture = formTo(visitor, `${draft}/photo`, { 'file.photo': await photograph('Шестое.jpg') });
    await pass(31 * MINUTE);
    const sent = async (n: number) => {
      await visitor.send({ ...filled, action: `${draft}/passport/${n}` });
      return visitor.page.path.slice(-6);
    };
    for (const n of [1, 2, 3, 4, 5]) expect(await sent(n)).toBe('kept=1');
    expect(await keepsNothing(visitor, () => sent(6))).toContain('kept=0');
    expect(await sent(1)).toBe('kept=1');
    const before = objects();
    const files = { ...picture, action: `${draft}/photo/7` };
    expect(await keepsNothing(visitor, () => visitor.send(files))).toContain('kept=0');
    expect(objects()).toBe(before);
    await enterHere(portal, visitor, person);
    expect(visitor.page.all('main h2')).toHaveLength(5);
    await change(portal, 'DELETE FROM late_posts');
  });
});

test('another who signs in at that browser neither sees it nor can send or remove it', async () => {
  const { visitor, person, filled } = await onAForm('Невидимкина');
  const { person: other } = await registerCitizen(portal);
  await pass(31 * MINUTE);
  await visitor.send(filled);
  await enterHere(portal, visitor, other);
  expect(visitor.page.path).not.toContain('kept');
  await visitor.get('/cabinet/kept');
  expect(flat(visitor)).toContain('Неотправленного нет');
  expect(visitor.page.html).not.toContain('Невидимкина');
  const [{ id } = { id: '' }] = waiting();
  const csrf = tokenOf(formTo(visitor, '/sign-out'));
  for (const verb of ['sending', 'removal']) {
    const page = await visitor.post(`/cabinet/kept/${id}/${verb}`, new URLSearchParams({ csrf }).toString());
    expect([page.status, page.reply.headers.location]).toEqual([303, '/cabinet/kept']);
  }
  expect(waiting()).toHaveLength(1);
  const owner = await signIn(portal, person);
  expect(owner.page.path).toBe('/cabinet/kept');
  expect(owner.page.html).toContain('Невидимкина');
  await owner.submit({}, { button: 'Удалить, не отправлять' });
  expect(waiting()).toHaveLength(0);
});

test('what is kept stands sealed: in no byte of the storage, in no log and in no address', async () => {
  const { visitor, draft, filled } = await onAForm('Сургучёва-Печатникова');
  await visitor.get(`${draft}/photo`);
  const picture = formTo(visitor, `${draft}/photo`, { 'file.photo': await photograph('Анфиса у самовара.jpg') });
  await pass(31 * MINUTE);
  await visitor.send(filled);
  const addresses = [...visitor.page.hops, visitor.page.path].map(decodeURIComponent).join(' ');
  await visitor.send(picture);
  expect(waiting()).toHaveLength(2);
  expect(addresses).not.toContain('Сургучёва');
  for (const text of ['Сургучёва-Печатникова', '112-233-445 95', 'Анфиса у самовара', 'JFIF\0\u0001'])
    expect([text, filesWith(portal, text)]).toEqual([text, []]);
  expect(filesWith(portal, waiting()[0]!.id)).not.toEqual([]);
});

test('a kept form copied to another person opens for nobody', async () => {
  const { person } = await registerCitizen(portal);
  const account = `(SELECT account_id FROM sessions ORDER BY created_at DESC LIMIT 1)`;
  await change(portal, `UPDATE late_posts SET account_id = ${account}, owner_id = 'x'`);
  const thief = new Visitor(portal.url);
  await expect(signIn(portal, person, thief)).rejects.toThrow('/cabinet/kept: 500');
  expect(thief.page.html).not.toContain('Сургучёва');
});
