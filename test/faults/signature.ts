import { Visitor } from '../harness/client.ts';
import { formOf } from '../race.ts';
import { fileToSign, newSigningPerson, sendSignature, withTrainingCentre } from '../signing.ts';
import type { Recipes, World } from './recipe.ts';

const PATH = '/sign-in/signature';
const LATE = 'select "id" from "late_posts"';

/** Somebody at the page with their signature of its file. */
async function ready({ portal }: World) {
  await withTrainingCentre(portal);
  const visitor = new Visitor(portal.url);
  const person = await newSigningPerson(portal);
  await visitor.get(PATH);
  const signature = {
    name: 'vhod.txt.sig',
    type: 'application/octet-stream',
    bytes: await person.sign(await fileToSign(visitor)),
  };
  return { visitor, person, signature };
}

/** In by a signature, and what it offers to whom it does not know. */
export const signatureRecipes: Recipes = {
  [`POST ${PATH}`]: {
    fresh: true,
    twice: 'it opens another session of the same person, and writes no second line',
    spares: LATE,
    async ready(world) {
      const { visitor, person, signature } = await ready(world);
      await sendSignature(visitor, signature.bytes);
      await visitor.submit({}, { button: 'Создать кабинет' });
      const again = new Visitor(world.portal.url);
      await again.get(PATH);
      const fresh = { ...signature, bytes: await person.sign(await fileToSign(again)) };
      return { visitor: again, filled: formOf(again, PATH, { signature: fresh }), anew: { signature: fresh } };
    },
  },
  [`POST ${PATH}/account`]: {
    async ready(world) {
      const { visitor, signature } = await ready(world);
      await sendSignature(visitor, signature.bytes);
      return { visitor, filled: formOf(visitor, '/account') };
    },
  },
};
