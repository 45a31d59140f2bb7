import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { formOf } from '../race.ts';
import { confirmEmail, newPerson, registerCitizen } from '../world.ts';
import type { Recipes, World } from './recipe.ts';

const PASSWORD = 'Ранний лес, 5 троп';
const TRIES = { table: 'challenges', because: 'a try is taken before it is compared' };

/** Somebody who has asked for a code to their telephone, the code, and who they are. */
async function asked({ portal }: World, reason = 'password', by: 'phone' | 'email' = 'phone') {
  const { person, visitor: home } = await registerCitizen(portal);
  if (by === 'email') await confirmEmail(portal, person, home);
  const visitor = new Visitor(portal.url);
  await visitor.get('/recovery');
  const before = await mailCount(portal, person[by]);
  await visitor.submit({ reason, contact: person[by] });
  return { visitor, code: await codeSent(portal, person[by], before) };
}

async function shown(world: World, reason?: string, by?: 'phone' | 'email') {
  const { visitor, code } = await asked(world, reason, by);
  await visitor.submit({ code }, { form: '/recovery/code' });
  return visitor;
}

/** The way back into an account. */
export const recoveryRecipes: Recipes = {
  'POST /recovery': {
    twice: 'a second code comes, and the first one stays good',
    async ready({ portal }) {
      const { person } = await registerCitizen(portal);
      const visitor = new Visitor(portal.url);
      await visitor.get('/recovery');
      return { visitor, filled: formOf(visitor, '/recovery', { reason: 'password', contact: person.phone }) };
    },
  },
  'POST /recovery/code': {
    fresh: true,
    keeps: [TRIES],
    async ready(world) {
      const { visitor, code } = await asked(world);
      return { visitor, filled: formOf(visitor, '/recovery/code', { code }) };
    },
  },
  'POST /recovery/password': {
    async ready(world) {
      const visitor = await shown(world);
      return { visitor, filled: formOf(visitor, '/password', { password: PASSWORD }), anew: { password: PASSWORD } };
    },
  },
  'POST /recovery/phone': {
    fresh: true,
    keeps: [TRIES],
    async ready(world) {
      const visitor = await shown(world, 'phone', 'email');
      const { phone } = newPerson();
      await visitor.submit({ password: PASSWORD, phone });
      return { visitor, filled: formOf(visitor, '/recovery/phone', { code: await codeSent(world.portal, phone) }) };
    },
  },
};
