import { newTwin, throughEsia } from '../esia.ts';
import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Ready, Recipes, World } from './recipe.ts';

/** Somebody with a password who has joined ESIA, where another telephone is told. */
async function joined({ portal }: World, action: string): Promise<Ready> {
  const { visitor } = await registerCitizen(portal);
  const { oid } = await newTwin(portal);
  await throughEsia(visitor, oid, '/sign-in/esia?next=/cabinet/security/esia');
  await visitor.submit({}, { button: 'Подключить' });
  return { visitor, filled: formOf(visitor, action) };
}

/** ESIA among one's own ways in. */
export const esiaRecipes: Recipes = {
  'POST /cabinet/security/esia/values': { ready: world => joined(world, '/values') },
  'POST /cabinet/security/esia/removal': { ready: world => joined(world, '/removal') },
};
