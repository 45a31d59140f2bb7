import { apply, fillDraft, startDraft, ticketAnswers } from '../test/apply.ts';
import { registerCitizen, registerOfficer } from '../test/world.ts';
import { catalogueRoutes } from './catalogue.mjs';
import { headersOf, posted } from './requests.mjs';

const CITIZENS = 24;
const EACH = 5;

const people = [];
/** The nth citizen, registered by the real pages; the first has three applications. */
async function citizen(served, n = 0) {
  people[n] ??= registerCitizen(served).then(async ({ visitor }) => {
    for (let i = 0; n === 0 && i < 3; i++) await apply(visitor);
    return visitor;
  });
  return people[n];
}

/** One request for each of many citizens in turn: nobody submits twenty applications a second. */
async function forMany(served, make) {
  const rounds = Array.from({ length: EACH }, () => []);
  for (let n = 0; n < CITIZENS; n++) {
    const visitor = await citizen(served, n);
    for (const round of rounds) round.push(await make(visitor));
  }
  return rounds.flat();
}

let signedIn;
const officer = async served => {
  signedIn ??= registerOfficer(served, 'nature');
  return (await signedIn).visitor;
};

/** The number of a person's newest application. */
async function applied(visitor) {
  await visitor.get('/cabinet/applications');
  return /\/cabinet\/applications\/(\d[\d-]+)/.exec(visitor.page.html)[1];
}

/** A citizen who stands at a page of a new draft. */
async function standingAt(served, slug, name) {
  const visitor = await citizen(served);
  const draft = await startDraft(visitor, slug);
  await visitor.get(`${draft}/${name}`);
  return visitor;
}

/** What the script asks of a form while it is filled in: the answer is a fragment, and nothing is kept. */
async function alone(visitor, fields, button, headers = {}) {
  const request = await posted(visitor, fields, button);
  const asked = { 'HX-Request': 'true', 'HX-Request-Type': 'partial', ...headers };
  return [{ ...request, headers: { ...request.headers, ...asked } }];
}

/** One page that one person looks at. */
const page = (name, whose) => ({
  name,
  expected: 200,
  async prepare(served) {
    const [visitor, path] = await whose(served);
    return [{ path, headers: headersOf(visitor) }];
  },
});

/** What is measured. `prepare` returns the requests; `once` says that each may be sent only once. */
export const routes = [
  { name: 'start', expected: 200, prepare: async () => [{ path: '/' }] },
  { name: 'service', expected: 200, prepare: async () => [{ path: '/services/hunting-ticket' }] },
  ...catalogueRoutes,
  {
    name: 'form',
    expected: 200,
    async prepare(served) {
      const visitor = await citizen(served);
      await startDraft(visitor, 'hunting-ticket');
      return [{ path: visitor.page.path, headers: headersOf(visitor) }];
    },
  },
  {
    name: 'form with errors',
    once: true,
    expected: 422,
    prepare: served =>
      forMany(served, async visitor => {
        await startDraft(visitor, 'hunting-ticket');
        return posted(visitor, { snils: '112-233-445 96', 'birth-date.day': '31' }, 'Далее');
      }),
  },
  {
    name: 'field check',
    expected: 200,
    prepare: async served =>
      alone(await standingAt(served, 'hunting-ticket', 'applicant'), { snils: '112-233-445 96' }, 'Далее', {
        'X-Check': 'snils',
      }),
  },
  {
    name: 'address search',
    expected: 200,
    prepare: async served =>
      alone(await standingAt(served, 'child-allowance', 'home'), { 'address.find': 'Садовая 7' }, 'Найти адрес'),
  },
  {
    name: 'submit',
    once: true,
    expected: 303,
    prepare: served =>
      forMany(served, async visitor => {
        await startDraft(visitor, 'hunting-ticket');
        await fillDraft(visitor, await ticketAnswers());
        return posted(visitor, {}, 'Отправить');
      }),
  },
  page('my applications', async served => [await citizen(served), '/cabinet/applications']),
  page('home', async served => [await citizen(served), '/cabinet']),
  page('card', async served => {
    const visitor = await citizen(served);
    return [visitor, `/cabinet/applications/${await applied(visitor)}`];
  }),
  page('queue', async served => [await officer(served), '/staff/queue']),
  {
    name: 'case',
    expected: 200,
    // Many cases in turn: each look is a link in its case's chain, and nobody looks at one eighty times a second.
    async prepare(served) {
      await citizen(served);
      const visitor = await officer(served);
      await visitor.get('/staff/queue');
      const cases = new Set(visitor.page.html.match(/\/staff\/cases\/\d[\d-]+/g));
      return [...cases].map(path => ({ path, headers: headersOf(visitor) }));
    },
  },
];
