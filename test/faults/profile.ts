import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Recipes } from './recipe.ts';

/** What a person does with what is known of them. */
export const profileRecipes: Recipes = {
  'POST /cabinet/profile/:section': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/profile/snils');
      const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };
      return { visitor, filled: formOf(visitor, '/snils', { snils: '112-233-445 95', ...birth }) };
    },
  },
};
