import { expect, inject, test } from 'vitest';
import { decided } from '../afterlife.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { flat } from '../office.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const HINT = 'Вы получили охотничий билет. На охоту нужно ещё и разрешение.';

const agree = async (citizen: Visitor) => {
  await citizen.get('/cabinet');
  await citizen.click('Включить подсказки');
  await citizen.submit({}, { form: '/consents/hints' });
};

test('what may come in useful is told from one’s own applications with its reason, only to who agreed, and no longer than they like', async () => {
  const { visitor: citizen } = await registerCitizen(portal);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await decided(portal, { citizen, officer }, 'approval');
  await citizen.get('/cabinet');
  expect(flat(citizen)).not.toContain('Возможно, пригодится');

  await agree(citizen);
  await citizen.get('/cabinet');
  expect(citizen.page.all('main h2').map(textOf)).toContain('Возможно, пригодится');
  expect(flat(citizen)).toContain(HINT);
  expect(citizen.page.link('Разрешение на добычу зверя и птицы')).toBe('/services/hunting-permit');
  await expectValidPage(citizen.page);

  await citizen.submit({}, { button: 'Не показывать подсказки' });
  expect(flat(citizen)).toContain('Вы не давали этого согласия.');
  await citizen.get('/cabinet');
  expect(flat(citizen)).not.toContain(HINT);
  await agree(citizen);
  await citizen.get('/cabinet');
  expect(flat(citizen)).toContain(HINT);
});

test('who has nothing behind them is told nothing, and their page says no empty words', async () => {
  const { visitor: citizen } = await registerCitizen(portal);
  await agree(citizen);
  await citizen.get('/cabinet');
  expect(flat(citizen)).not.toContain('Возможно, пригодится');
});
