import { describe, expect, inject, test } from 'vitest';
import { newTwin, throughEsia, wayBack } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { query } from '../harness/state.ts';
import { accountOf, registerCitizen } from '../world.ts';

const portal = inject('served');
const stranger = () => new Visitor(portal.url);

test('the stand-in tells its own address, whatever its port', async () => {
  const page = await (await fetch(`${portal.standInsUrl}/esia`)).text();
  expect(page).toContain(`<code>${portal.standInsUrl}/esia</code>`);
});

describe('who enters through ESIA', () => {
  test('reads what was done: the cabinet made, then joined to another, then taken off; once each', async () => {
    const { oid } = await newTwin(portal);
    const visitor = stranger();
    await throughEsia(visitor, oid);
    expect(visitor.page.text).toContain('Готово: кабинет открыт.');
    await throughEsia(visitor, oid);
    expect(visitor.page.text).not.toContain('Готово');
    const { visitor: known } = await registerCitizen(portal);
    await throughEsia(known, (await newTwin(portal)).oid, '/sign-in/esia?next=/cabinet/security/esia');
    await known.submit({}, { button: 'Подключить' });
    expect(known.page.text).toContain('Готово: Госуслуги подключены.');
    await known.submit({}, { button: 'Отключить Госуслуги' });
    expect(known.page.text).toContain('Готово: Госуслуги отключены.');
    await expectValidPage(known.page);
  });

  test('stands in a cabinet of their own, with what ESIA tells of them, and finds the same one again', async () => {
    const { oid } = await newTwin(portal);
    const visitor = stranger();
    await visitor.get('/sign-in?next=/cabinet/profile');
    await throughEsia(visitor, oid, visitor.page.link('Войти через Госуслуги'));
    expect(visitor.page.path).toBe('/cabinet/profile');
    for (const words of ['Северова', 'с Госуслуг', 'Личность подтверждена']) expect(visitor.page.text).toContain(words);
    const again = stranger();
    await throughEsia(again, oid);
    expect(again.page.path).toBe('/cabinet');
    expect(accountOf(portal, again)).toBe(accountOf(portal, visitor));
    await again.submit({}, { form: '/sign-out' });
    expect(again.page.path).toBe('/sign-in/esia/left');
    await expectValidPage(again.page);
    expect(again.page.link('Выйти и на Госуслугах')).toContain('/idp/ext/Logout');
    expect(query(portal, `SELECT * FROM esia_tokens WHERE account_id = '${accountOf(portal, visitor)}'`)).toEqual([]);
  });

  test('is the same person under a new number of ESIA, for the confirmed СНИЛС decides', async () => {
    const { oid, snils } = await newTwin(portal);
    const [first, second] = [stranger(), stranger()];
    await throughEsia(first, oid);
    await throughEsia(second, (await newTwin(portal, { snils, lastName: 'Южная' })).oid);
    expect(second.page.path).toBe('/cabinet');
    expect(accountOf(portal, second)).toBe(accountOf(portal, first));
    await second.get('/cabinet/profile');
    expect(second.page.text).toContain('Южная');
  });

  test('with a simplified record has no trust, and its СНИЛС decides nothing', async () => {
    const { oid, snils } = await newTwin(portal);
    const confirmed = stranger();
    await throughEsia(confirmed, oid);
    const simplified = stranger();
    await throughEsia(simplified, (await newTwin(portal, { snils, trusted: false })).oid);
    expect(accountOf(portal, simplified)).not.toBe(accountOf(portal, confirmed));
    await simplified.get('/cabinet/profile');
    expect(simplified.page.text).toContain('Личность пока не подтверждена');
  });

  test('twice at once is one account', async () => {
    const { oid } = await newTwin(portal);
    const visitors = Array.from({ length: 6 }, stranger);
    const backs = await Promise.all(visitors.map(visitor => wayBack(visitor, oid)));
    await Promise.all(visitors.map((visitor, i) => visitor.get(backs[i]!.pathname + backs[i]!.search)));
    expect(visitors.map(visitor => visitor.page.url.pathname)).toEqual(visitors.map(() => '/cabinet'));
    expect(new Set(visitors.map(visitor => accountOf(portal, visitor))).size).toBe(1);
  });
});

describe('a return that is not believed', () => {
  const path = (url: URL) => url.pathname + url.search;

  test('is one without a state, of another browser, or used before', async () => {
    const { oid } = await newTwin(portal);
    const visitor = stranger();
    const back = await wayBack(visitor, oid);
    for (const [who, where] of [
      [stranger(), '/sign-in/esia/return'],
      [stranger(), path(back)],
      [visitor, path(back).replace(/state=[^&]+/, 'state=8b1f8f0e-0d5f-4c43-9d6e-0c8a1f0e2d11')],
    ] as const) {
      await who.get(where);
      expect([who.page.status, who.page.text]).toEqual([410, expect.stringContaining('Вход начат не здесь')]);
      expect(who.jar.all.has('session')).toBe(false);
    }
    const kept = visitor.jar.all.get('esia')?.value ?? '';
    await visitor.get(path(back));
    expect(visitor.page.url.pathname).toBe('/cabinet');
    const replay = stranger();
    replay.jar.take(`esia=${kept}; Path=/`);
    await replay.get(path(back));
    expect([replay.page.status, replay.page.text]).toEqual([410, expect.stringContaining('уже использован')]);
    await expectValidPage(replay.page);
  });

  test('is a code that ESIA does not know, or gave to another state', async () => {
    const { oid } = await newTwin(portal);
    const [one, two] = [stranger(), stranger()];
    const stolen = (await wayBack(one, oid)).searchParams.get('code') ?? '';
    const back = await wayBack(two, oid);
    for (const code of [stolen, 'nonsense']) {
      const mine = code === stolen ? back : await wayBack(two, oid);
      mine.searchParams.set('code', code);
      await two.get(path(mine));
      expect([two.page.status, two.page.text]).toEqual([410, expect.stringContaining('не подтвердили вход')]);
    }
  });

  test('is a refusal of the person, who is told that nothing was received', async () => {
    const visitor = stranger();
    await throughEsia(visitor, '', '/sign-in/esia?next=/cabinet/documents');
    expect([visitor.page.status, visitor.page.text]).toEqual([403, expect.stringContaining('Вы не разрешили вход')]);
    await expectValidPage(visitor.page);
    expect(visitor.page.link('Войти через Госуслуги ещё раз')).toBe('/sign-in/esia?next=%2Fcabinet%2Fdocuments');
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example'])(
    'never leads to another site: %s',
    async next => {
      const { oid } = await newTwin(portal);
      const visitor = stranger();
      await throughEsia(visitor, oid, `/sign-in/esia?${new URLSearchParams({ next })}`);
      expect(visitor.page.url.pathname).toBe('/cabinet');
    },
  );

  test('a forged Host does not reach the address that ESIA sends back to', async () => {
    const reply = await fetch(`${portal.url}/sign-in/esia`, {
      headers: { 'X-Forwarded-Host': 'evil.example' },
      redirect: 'manual',
    });
    const to = new URL(reply.headers.get('Location') ?? '');
    expect(to.searchParams.get('redirect_uri')).toBe(`${portal.url}/sign-in/esia/return`);
    expect(to.searchParams.get('code_challenge_method')).toBe('S256');
  });
});
