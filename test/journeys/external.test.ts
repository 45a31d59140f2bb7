import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { varOf } from '../../stand-ins/outer-world.testing.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { act, deeds, flat, force, kept, openCase, take } from '../office.ts';
import { type OutsideWorld, ordersOf, outsideWorld, press } from '../registrar.ts';

let world: OutsideWorld;
let { portal, citizen, officer, person } = {} as OutsideWorld;

beforeAll(async () => {
  world = await outsideWorld();
  ({ portal, citizen, officer, person } = world);
});
afterAll(async () => expect(await world.end()).toEqual([]));

async function download(path: string) {
  const { reply } = await citizen.get(path);
  return { headers: reply.headers, bytes: reply.body, sha256: createHash('sha256').update(reply.body).digest('hex') };
}

describe('approved by ФНС', () => {
  let number: string;

  test('the officer of the region checks and passes it on, and cannot decide', async () => {
    number = await world.submit();
    expect(await world.card(number)).toMatch(/Передадим в ФНС до \d+ \S+ 2026/);
    await take(officer, number);
    const labels = officer.page.all('main .acts button, main .acts a').map(textOf);
    expect(labels).toContain('Документы в порядке, передать в ФНС');
    expect(labels.join()).not.toMatch(/Одобрить|Отказать в услуге/);
    const seen = String(deeds(portal, number).length);
    await force(officer, `/staff/cases/${number}/acceptance`, { seen });
    const forced = await force(officer, `/staff/cases/${number}/approval`, { seen: String(deeds(portal, number).length) });
    expect([forced.status, forced.text.includes('решает другое ведомство')]).toEqual([409, true]);
    await openCase(officer, number);
    await officer.submit({}, { button: 'передать в ФНС' });
    expect(kept(portal, number).status).toBe('external');
    const late = await force(officer, `/staff/cases/${number}/approval`, { seen: String(deeds(portal, number).length) });
    expect(late.status).toBe(409);
  });

  test('the card says who has it, their number beside ours, their words beside ours, and until when', async () => {
    await world.until(() => world.statuses(number).length > 0);
    const [theirs] = await ordersOf(portal, number);
    const text = await world.card(number);
    for (const part of [
      'Сейчас у ФНС',
      number,
      theirs!.number,
      'Налоговая служба получила заявление.',
      '«Заявление принято к рассмотрению»',
    ])
      expect(text).toContain(part);
    expect(text).toContain('RECEIVED');
    expect(text).toMatch(/Ответ ФНС до \d+ \S+ 2026 г\./);
    expect(text).toContain('3 рабочих дня со дня, когда там приняли заявление');
    expect(text).not.toMatch(/Отозвать заявление|Добавить документ|не отвечает/);
    expect(text).toContain('Сейчас документы у ФНС, оттуда придёт решение.');
    expect(text).toContain('Заявление передано в ФНС');
    expect(text).not.toMatch(/[Ээ]кспертиз|другое ведомство|ведомству, которое решает/);
    await citizen.get('/cabinet/applications');
    expect(flat(citizen)).toContain('Сейчас у ФНС');
    expect(flat(citizen)).toContain('этап: решение ФНС');
    await openCase(officer, number);
    expect(flat(officer)).toContain(theirs!.number);
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && sent.text.includes('передали'));
  });

  test('ФНС got exactly what the person wrote, once', async () => {
    const theirs = await ordersOf(portal, number);
    expect(theirs).toHaveLength(1);
    const { application } = JSON.parse(theirs[0]!.content) as { application: Record<string, unknown> };
    expect(application).toMatchObject({
      form: 'Р21001',
      surname: 'Лаврова-Ручьёва',
      birthDate: '1988-04-12',
      snils: '11223344595',
      passport: { series: '9901', number: '123456', departmentCode: '990-001' },
      okved: { main: '47.11', more: ['56.10'] },
    });
  });

  test('a call of theirs wakes us at once; repeated, it changes nothing', async () => {
    const { reference } = world.order(number);
    await press(portal, reference, 'check');
    await tick(portal);
    expect(world.statuses(number).map(status => status.code)).toEqual(['RECEIVED', 'CHECKING']);
    const before = deeds(portal, number);
    for (let i = 0; i < 3; i++) await press(portal, reference, 'tell');
    await Promise.all([tick(portal), tick(portal)]);
    expect(deeds(portal, number)).toEqual(before);
    expect(world.statuses(number)).toHaveLength(2);
    expect(query(portal, "SELECT id FROM outbox WHERE id LIKE 'news-%'")).toHaveLength(1);
    expect(await world.card(number)).toContain('Инспектор проверяет сведения.');
  });

  test('the body’s file reaches the person byte for byte, with a signature anybody can check', async () => {
    await press(portal, world.order(number).reference, 'approve');
    await world.untilStatus(number, 'ready');
    const [theirs] = await ordersOf(portal, number);
    const { file, signature } = theirs!.result!;
    const card = await world.card(number);
    expect(card).toMatch(/Решение ФНС \d+ \S+ 2026 г\., срок был до \d+ \S+/);
    expect(card).not.toMatch(/(получите|заберите) на бумаге|[Ээ]кспертиз/);
    await citizen.click('Открыть документ');
    const text = flat(citizen);
    expect(text).toContain('Федеральная налоговая служба');
    expect(text.replaceAll(' ', '')).toContain(file.sha256);
    const path = citizen.page.path;
    const got = await download(`${path}/file`);
    expect(got.sha256).toBe(file.sha256);
    expect(got.headers['content-type']).toBe('application/xml');
    expect(decodeURIComponent(got.headers['content-disposition'] ?? '')).toContain(file.name);
    expect(got.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const detached = await download(`${path}/signature`);
    expect(detached.bytes.toString('base64')).toBe(signature);
    const { fns } = JSON.parse(varOf('wrangler.toml', 'OUTSIDE_KEYS')) as { fns: string };
    const key = createPublicKey({ key: Buffer.from(fns, 'base64'), format: 'der', type: 'spki' });
    expect(verify('sha256', got.bytes, key, detached.bytes)).toBe(true);
    await world.untilStatus(number, 'issued');
  });

  test('the check page says who signed and that the portal changed nothing', async () => {
    await citizen.get('/cabinet/documents');
    expect(flat(citizen)).toContain('Скачать файл XML');
    await citizen.click('Лист записи ЕГРИП');
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
    const anybody = new Visitor(portal.url);
    await anybody.get(`/verify/${code}`);
    const text = flat(anybody);
    expect(text).toContain('Документ подлинный');
    expect(text).toContain('Файл подписала Федеральная налоговая служба');
    expect(text).toContain('без изменений');
    const [theirs] = await ordersOf(portal, number);
    expect(text.replaceAll(' ', '')).toContain(theirs!.result!.file.sha256);
    expect(text).not.toContain('Лаврова-Ручьёва Анна');
  });

  test('the whole life stands in the history, and nothing is asked any more', async () => {
    expect(deeds(portal, number)).toEqual([
      ...['submit', 'register', 'take', 'accept-documents', 'send-outside', 'outside-status', 'outside-status', 'approve'],
      ...['issue-document', 'hand-over'],
    ]);
    expect(world.order(number)).toMatchObject({ state: 'decided', next_at: null });
  });
});

describe('refused by ФНС', () => {
  test('in its own words, with our ground and remedy beside them, and its own signed decision', async () => {
    const number = await world.submit('92.13');
    await world.send(number);
    await world.untilStatus(number, 'refused');
    const text = await world.card(number);
    expect(text).toContain('Отказано. Действует запрет суда заниматься предпринимательством.');
    expect(text).toContain('Дождитесь, когда запрет закончится');
    expect(text).toContain('Имеется действующий судебный акт о запрете предпринимательской деятельности.');
    expect(text).toContain('вышестоящий налоговый орган');
    await world.untilDone(number, 'issue-document');
    await citizen.get(`/cabinet/applications/${number}`);
    await citizen.click('Открыть решение');
    const got = await download(`${citizen.page.path}/file`);
    const [theirs] = await ordersOf(portal, number);
    expect(got.sha256).toBe(theirs!.result!.file.sha256);
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && sent.text.includes('отказ'));
  });

  test('for a reason we do not know: its words stand, and a ground that sends to them', async () => {
    const number = await world.submit('47.25');
    await world.send(number);
    await world.untilStatus(number, 'refused');
    const text = await world.card(number);
    expect(text).toContain('отказала по другой причине');
    expect(text).toContain('дополнительный контроль');
  });

  test('a code that is no code is not taken: the case is the officer’s again, and goes anew under a new reference', async () => {
    const number = await world.submit('сорок');
    await world.send(number);
    await world.untilStatus(number, 'checking');
    expect(world.order(number)).toMatchObject({ state: 'returned', next_at: null });
    expect(await ordersOf(portal, number)).toEqual([]);
    expect(await world.card(number)).not.toMatch(/okved/);
    await openCase(officer, number);
    expect(flat(officer)).toContain('код ОКВЭД');
    await officer.submit({}, { button: 'передать в ФНС' });
    await world.until(() => world.order(number).state === 'returned' && world.order(number).reference.endsWith('-2'));
    await act(officer, number, 'intake-refusal', { ground: 'no-activity-code' });
    await world.untilDone(number, 'issue-document');
    expect(await world.card(number)).toContain('Не указан или неверно указан код вида деятельности (ОКВЭД).');
  });
});
