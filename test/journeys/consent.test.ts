import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { query } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;

beforeAll(async () => {
  portal = await ownPortal();
  const profile = { ...defaultProfile, policies: { ...defaultProfile.policies, consentPage: true } };
  await setRegion(portal, profile);
});
afterAll(() => portal.stop());

test('where the region asks for consent, it is a page of its own, never ticked, and nothing opens before it', async () => {
  const { visitor } = await registerCitizen(portal);
  expect(visitor.page.h1).toBe('Согласие на обработку данных');
  expect(visitor.page.html).not.toContain('checked');
  expectValidPage(visitor.page);
  await visitor.get('/cabinet/applications?status=active');
  expect(visitor.page.url.pathname).toBe('/consent');
  await visitor.submit({}, { button: 'Согласиться' });
  expect(visitor.page.status).toBe(422);
  expect(await query(portal, 'SELECT count(*) AS n FROM consents')).toEqual([{ n: 0 }]);
  await visitor.submit({ agree: true }, { button: 'Согласиться' });
  expect(visitor.page.path).toBe('/cabinet/applications?status=active');
  const [kept] = (await query(portal, 'SELECT purpose, version, text, withdrawn_at FROM consents')) as Record<string, unknown>[];
  expect(kept).toMatchObject({ purpose: 'processing', withdrawn_at: null });
  expect(String(kept?.text)).toContain('Как отозвать');
});

test('one who does not agree can sign out', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.submit({}, { button: 'Не согласен, выйти' });
  await visitor.get('/cabinet');
  expect(visitor.page.url.pathname).toBe('/sign-in');
});
