import { measure } from '../measure.mjs';
import { headersOf, posted } from '../requests.mjs';
import { settle } from '../settle.mjs';

const SECONDS = 3;
const ROUNDS = 3;

/** What is asked at every size; `expected` is the status of a right answer. */
export async function requestsOf({ officer, citizen }) {
  const list = await citizen.get('/cabinet/applications');
  const card = list
    .all('main a[href]')
    .map(a => a.getAttributeValue('href'))
    .find(href => /\/applications\/99-/.test(href));
  const queue = await officer.get('/staff/queue');
  const search = await posted(officer, { find: 'Копиева' }, 'Найти', queue);
  const found = card.split('/').at(-1);
  return {
    card: { path: card, headers: headersOf(citizen) },
    list: { path: '/cabinet/applications', headers: headersOf(citizen) },
    'search by number': { path: `/cabinet/applications?number=${found}`, headers: headersOf(citizen), expected: 302 },
    cabinet: { path: '/cabinet', headers: headersOf(citizen) },
    queue: { path: '/staff/queue', headers: headersOf(officer) },
    'search in the queue': search,
  };
}

/**
 * Medians and CPU of every request at the present size: the best of some rounds, for the machine's other work only adds. A round
 * goes through all requests, so that what disturbs for half a minute meets one round of each and not all rounds of one.
 */
export async function measureSize(portal, cast) {
  const { port, pid } = portal;
  const loads = Object.entries(await requestsOf(cast)).map(([name, { expected = 200, ...request }]) => ({
    name,
    load: { port, pid, expected, requests: [request], mode: 'closed', connections: 2 },
  }));
  const rounds = Object.fromEntries(loads.map(({ name }) => [name, []]));
  await settle(portal);
  for (const { load } of loads) await measure({ ...load, seconds: 2 });
  for (let i = 0; i < ROUNDS; i++)
    for (const { name, load } of loads) rounds[name].push(await measure({ ...load, seconds: SECONDS }));
  const rows = Object.fromEntries(loads.map(({ name }) => [name, best(rounds[name])]));
  const submissions = [];
  for (const { visitor, page } of cast.drafts) submissions.push(await posted(visitor, {}, 'Отправить', page));
  await settle(portal);
  const half = submissions.length / 2;
  const load = { port, pid, expected: 303, mode: 'once', rate: 10 };
  rows.submit = best([
    await measure({ ...load, requests: submissions.slice(0, half) }),
    await measure({ ...load, requests: submissions.slice(half) }),
  ]);
  return rows;
}

const best = rounds => ({
  p50: Math.min(...rounds.map(({ p50 }) => p50)),
  cpuMs: Math.min(...rounds.map(({ cpuMs }) => cpuMs)),
  wrong: rounds.reduce((sum, { wrong }) => sum + wrong, 0),
});
