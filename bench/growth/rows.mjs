import { knock } from '../../bin/lib/dev-door.mjs';
import { posted } from '../requests.mjs';
import { settle } from '../settle.mjs';
import { atSizes, whileServed } from './at-sizes.mjs';
import { comeBack } from './people.mjs';
import { requestsOf } from './size.mjs';

const LOOKS = 3;

/** What `rowsAsked` finds at each of the sizes, in their order. */
export async function rowsAtSizes(sizes, { openEvery }) {
  const found = [];
  await atSizes(sizes, { openEvery, submitting: 1 }, async state => found.push(await rowsAsked(state)));
  return found;
}

/** Rows that D1 reads and writes for each request: `{ card: { read, written } }`; the same on every machine. */
export const rowsAsked = ({ stateDir, vars, cast }) =>
  whileServed({ stateDir, vars }, async portal => {
    const people = await comeBack(portal, { ...cast, submitting: cast.submitting.slice(0, 1) });
    await settle(portal);
    const rows = {};
    for (const [name, request] of Object.entries(await requestsOf(people)))
      rows[name] = await least(portal, Array(LOOKS).fill(request));
    const submissions = [];
    for (const { visitor, page } of people.drafts)
      submissions.push({ ...(await posted(visitor, {}, 'Отправить', page)), expected: 303 });
    rows.submit = await least(portal, submissions, () => settle(portal));
    return rows;
  });

/** A cold isolate and what the queue does meanwhile only add: the least of some looks is the request's own. */
async function least(portal, requests, rest = async () => {}) {
  const looks = [];
  for (const request of requests) {
    const before = await counted(portal);
    await asked(portal, request);
    const after = await counted(portal);
    looks.push({ read: after.read - before.read, written: after.written - before.written });
    await rest();
  }
  return { read: Math.min(...looks.map(({ read }) => read)), written: Math.min(...looks.map(({ written }) => written)) };
}

const counted = async ({ url }) => (await knock(url, 'asked')).rows;

async function asked({ url }, { path, expected = 200, method, headers, body }) {
  const answer = await fetch(url + path, { method, headers, body, redirect: 'manual' });
  await answer.arrayBuffer();
  if (answer.status !== expected) throw new Error(`${path}: ${answer.status}, expected ${expected}`);
}
