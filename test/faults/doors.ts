import { Visitor } from '../harness/client.ts';
import type { Fields, Filled } from '../harness/form.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { shiftClock } from '../harness/portal.ts';
import { formOf } from '../race.ts';
import { inviteOfficer, newPerson, type Person, registerCitizen, registerOfficer } from '../world.ts';
import type { Ready, Recipe, Recipes, World } from './recipe.ts';

type Door = { at: string; to: string; fields: Fields };

/** Where somebody new stands before a way in, and what they type there. */
const doors = {
  registration: async () => {
    const person = newPerson();
    return { at: '/register', to: person.phone, fields: person as Fields };
  },
  signIn: async ({ portal }: World) => {
    const { person } = await registerCitizen(portal);
    return { at: '/sign-in', to: person.phone, fields: typed(person) };
  },
  staffSignIn: async ({ portal }: World) => {
    const { person } = await registerOfficer(portal, 'trade');
    return { at: '/staff/sign-in', to: person.phone, fields: typed(person) };
  },
  invitation: async ({ portal }: World) => {
    const person = newPerson();
    return { at: await inviteOfficer(portal, 'trade'), to: person.phone, fields: person as Fields };
  },
} satisfies Record<string, (world: World) => Promise<Door>>;

const typed = ({ phone, password }: Person): Fields => ({ login: phone, password });
const TRIES = { table: 'challenges', because: 'a try is taken before it is compared, or guesses could outrun the count' };

/** The form that asks for a code. */
const knock = (door: (world: World) => Promise<Door>): Recipe => ({
  twice: 'a second code comes, and the first one stays good',
  async ready(world): Promise<Ready> {
    const { at, fields } = await door(world);
    const visitor = new Visitor(world.portal.url);
    await visitor.get(at);
    return { visitor, filled: formOf(visitor, at, fields), anew: { password: String(fields.password) } };
  },
});

/** The form that takes the code. */
const code = (door: (world: World) => Promise<Door>): Recipe => ({
  fresh: true,
  spares: 'select "id" from "late_posts"',
  keeps: [TRIES],
  async ready(world): Promise<Ready> {
    const { visitor, to } = await stand(world, await door(world));
    const digits = await codeSent(world.portal, to, 0);
    return { visitor, filled: formOf(visitor, '/code', { code: digits }) };
  },
});

/** The form that asks for another code, a minute later. */
const again = (door: (world: World) => Promise<Door>): Recipe => ({
  doneBefore: { status: 429, because: 'the code is on its way, another one in a minute' },
  async ready(world): Promise<Ready> {
    const { visitor } = await stand(world, await door(world));
    world.ahead.by += 61_000;
    await shiftClock(world.portal, world.ahead.by);
    await visitor.get(visitor.page.path);
    return { visitor, filled: formOf(visitor, '/sending') };
  },
});

async function stand({ portal }: World, { at, to, fields }: Door): Promise<{ visitor: Visitor; to: string }> {
  const visitor = new Visitor(portal.url);
  await visitor.get(at);
  const before = await mailCount(portal, to);
  await visitor.send(formOf(visitor, at, fields));
  if (visitor.page.status !== 200) throw new Error(`${at}: ${visitor.page.status} ${visitor.page.text}`);
  await codeSent(portal, to, before);
  return { visitor, to };
}

const way = (path: string, door: (world: World) => Promise<Door>): Recipes => ({
  [`POST ${path}`]: knock(door),
  [`POST ${path}/code`]: code(door),
  [`POST ${path}/code/sending`]: again(door),
});

/** A form that no page of this region shows, with the token of the page where the visitor stands. */
function byHand(visitor: Visitor, action: string, fields: Record<string, string> = {}): Filled {
  const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.html)?.[1] ?? '';
  return { method: 'POST', action, multipart: false, entries: Object.entries({ csrf, ...fields }) };
}

/** Every way in, the way out, and what is confirmed on the way. */
export const doorRecipes: Recipes = {
  'POST /accessibility/view': {
    asksNothing: true,
    async ready({ portal }) {
      const visitor = new Visitor(portal.url);
      await visitor.get('/accessibility/view');
      return { visitor, filled: formOf(visitor, '/accessibility/view') };
    },
  },
  ...way('/register', doors.registration),
  ...way('/sign-in', doors.signIn),
  ...way('/staff/sign-in', doors.staffSignIn),
  ...way('/staff/invitations/:token', doors.invitation),
  'POST /confirm-email/:challenge': {
    async ready({ portal }) {
      const { person, visitor } = await registerCitizen(portal);
      const letter = await waitForMessage(portal, person.email, sent => sent.text.includes('/confirm-email/'));
      await visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
      return { visitor, filled: visitor.page.forms.find(form => form.action.includes('/confirm-email/'))!.fill({}) };
    },
  },
  'POST /consent': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      return { visitor, filled: byHand(visitor, '/consent', { agree: 'yes', next: '/cabinet' }) };
    },
  },
  'POST /cabinet/session': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      return { visitor, filled: byHand(visitor, '/cabinet/session') };
    },
  },
  'POST /staff/session': {
    async ready({ portal }) {
      const { visitor } = await registerOfficer(portal, 'trade');
      return { visitor, filled: byHand(visitor, '/staff/session') };
    },
  },
  'POST /sign-out': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      return { visitor, filled: visitor.page.forms.find(form => form.action === '/sign-out')!.fill({}) };
    },
  },
  'POST /staff/sign-out': {
    async ready({ portal }) {
      const { visitor } = await registerOfficer(portal, 'trade');
      return { visitor, filled: visitor.page.forms.find(form => form.action === '/staff/sign-out')!.fill({}) };
    },
  },
};
