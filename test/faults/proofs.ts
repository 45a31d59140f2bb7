import type { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { shiftClock } from '../harness/portal.ts';
import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Recipes, World } from './recipe.ts';

/** Somebody signed in who has asked for the code of a step-up. */
async function asked({ portal }: World): Promise<{ visitor: Visitor; code: string }> {
  const { visitor, person } = await registerCitizen(portal);
  await visitor.get('/cabinet/proof?next=/cabinet/profile');
  const before = await mailCount(portal, person.phone);
  await visitor.send(formOf(visitor, '/cabinet/proof'));
  return { visitor, code: await codeSent(portal, person.phone, before) };
}

/** The step-up of who is signed in. */
export const proofRecipes: Recipes = {
  'POST /cabinet/proof': {
    twice: 'a second code comes, and the first one stays good',
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/proof');
      return { visitor, filled: formOf(visitor, '/cabinet/proof') };
    },
  },
  'POST /cabinet/proof/code': {
    fresh: true,
    keeps: [{ table: 'challenges', because: 'a try is taken before it is compared' }],
    async ready(world) {
      const { visitor, code } = await asked(world);
      return { visitor, filled: formOf(visitor, '/code', { code }) };
    },
  },
  'POST /cabinet/proof/code/sending': {
    doneBefore: { status: 429, because: 'the code is on its way, another one in a minute' },
    async ready(world) {
      const { visitor } = await asked(world);
      world.ahead.by += 61_000;
      await shiftClock(world.portal, world.ahead.by);
      await visitor.get(visitor.page.path);
      return { visitor, filled: formOf(visitor, '/sending') };
    },
  },
};
