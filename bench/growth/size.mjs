import { measure } from '../measure.mjs';
import { headersOf, posted } from '../requests.mjs';
import { settle } from '../settle.mjs';

const SECONDS = 1.5;
const WARM = 2;
const ROUNDS = 5;

/** What is asked at every size; `expected` is the status of a right answer. */
export async function requestsOf({ officer, citizen }) {
  const list = await citizen.get('/cabinet/applications');
  const card = list
    .all('main a[href]')
    .map(a => a.attribs.href)
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
 * Medians and CPU of every request at each size, `places` being portals with their people: `[{ card: { p50, cpuMs, wrong } }]`. The
 * sizes are asked in turn, round by round, so that whatever else the machine does meets them all alike; the best round counts.
 */
export async function measureSizes(places) {
  const loads = [];
  for (const { portal, cast } of places) loads.push(await loadsOf(portal, cast));
  const found = places.map(() => ({}));
  for (const name of Object.keys(loads[0])) {
    const rounds = places.map(() => []);
    for (let round = -WARM; round < ROUNDS; round++)
      for (const [i, of] of loads.entries()) {
        const figures = await measure(of[name]);
        if (round >= 0) rounds[i].push(figures);
      }
    for (const [i, each] of rounds.entries()) found[i][name] = best(each);
  }
  for (const [i, { portal, cast }] of places.entries()) loads[i] = await submissionsOf(portal, cast);
  const rounds = places.map(() => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, of] of loads.entries()) rounds[i].push(await measure(of(round)));
  for (const [i, each] of rounds.entries()) found[i].submit = best(each);
  return found;
}

/** The load of each request, by its name. */
async function loadsOf(portal, cast) {
  await settle(portal);
  const { port, pid } = portal;
  const load = ({ expected = 200, ...request }) => ({ port, pid, expected, requests: [request], mode: 'closed', connections: 2 });
  return Object.fromEntries(
    Object.entries(await requestsOf(cast)).map(([name, request]) => [name, { ...load(request), seconds: SECONDS }]),
  );
}

/** Each round sends drafts of its own. */
async function submissionsOf(portal, cast) {
  const { port, pid } = portal;
  const requests = [];
  for (const { visitor, page } of cast.drafts) requests.push(await posted(visitor, {}, 'Отправить', page));
  await settle(portal);
  const share = Math.floor(requests.length / ROUNDS);
  const of = round => requests.slice(round * share, (round + 1) * share);
  return round => ({ port, pid, expected: 303, mode: 'once', rate: 10, requests: of(round) });
}

const best = rounds => ({
  p50: Math.min(...rounds.map(({ p50 }) => p50)),
  cpuMs: Math.min(...rounds.map(({ cpuMs }) => cpuMs)),
  wrong: rounds.reduce((sum, { wrong }) => sum + wrong, 0),
});
