import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { exchange } from '../harness/wire.ts';
import { newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');

test('the sign-in page of another house in IPv6 is the same neighbour: /64 is one address', async () => {
  const guess = async (address: string) => {
    const visitor = new Visitor(portal.url, { address });
    await visitor.get('/sign-in');
    return (await visitor.submit({ login: newPerson().phone, password: 'Не тот пароль 1' }, { follow: false })).status;
  };
  const statuses: number[] = [];
  for (let i = 0; i < 31; i++) statuses.push(await guess(`2001:db8:1:2:${(i * 4099).toString(16)}::${i + 1}`));
  expect(statuses.at(-1)).toBe(429);
  expect(await guess('2001:db8:1:3::1')).toBe(422);
});

test('spellings of one identifier are one counter', async () => {
  const { person } = await registerCitizen(portal);
  const national = person.phone.slice(2);
  const guess = async (login: string, password: string) => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    return (await visitor.submit({ login, password }, { follow: false })).status;
  };
  const spellings = [`8${national}`, `+7 (${national.slice(0, 3)}) ${national.slice(3)}`, `  7-${national} `];
  for (const login of spellings) expect(await guess(login, 'Не тот пароль 1')).toBe(422);
  expect(await guess(national, person.password)).toBe(423);
});

test('a stranger’s HTTP is not echoed by the dev doors of the production bundle', async () => {
  const production = await ownPortal({ entry: 'src/index.ts' });
  try {
    for (const door of ['clock', 'seed', 'cron']) {
      const { status } = await exchange(production.url, {
        method: 'POST',
        path: `/dev/${door}`,
        headers: { 'X-Dev': '1' },
        body: '{"offset":1}',
      });
      expect(status).toBe(404);
    }
  } finally {
    await production.stop();
  }
});
