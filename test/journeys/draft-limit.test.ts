import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { startDraft } from '../apply.ts';
import { ownPortal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { query } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;

beforeAll(async () => {
  portal = await ownPortal();
  const profile = { ...defaultProfile, policies: { ...defaultProfile.policies, maxDrafts: 3 } };
  await setRegion(portal, profile);
});
afterAll(() => portal.stop());

test('a person has as many open drafts as the region allows, pressed at once or one by one', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.get('/cabinet/drafts/new?service=hunting-ticket');
  const [start] = visitor.page.forms.filter(form => form.action.endsWith('/cabinet/drafts'));
  const filled = start!.fill({});
  const twins = Array.from({ length: 12 }, () => visitor.send(filled, { follow: false }).then(page => page.status));
  const statuses = await Promise.all(twins);
  expect(statuses.filter(status => status === 303)).toHaveLength(3);
  expect(await query(portal, 'SELECT count(*) AS n FROM drafts')).toEqual([{ n: 3 }]);
  await visitor.get('/cabinet/drafts/new?service=child-allowance');
  await visitor.submit({}, { button: 'Начать' });
  expect(visitor.page.status).toBe(409);
  expect(visitor.page.text).toContain('У вас уже 3 черновика');
  await visitor.get('/cabinet');
  await visitor.get(visitor.page.link('Удалить'));
  await visitor.submit({}, { button: 'Удалить черновик' });
  expect(await startDraft(visitor, 'child-allowance')).toMatch(/^\/cabinet\/drafts\//);
});
