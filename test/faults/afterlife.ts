import { decided } from '../afterlife.ts';
import type { Visitor } from '../harness/client.ts';
import { openCase } from '../office.ts';
import { formOf } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import type { Ready, Recipe, Recipes, World } from './recipe.ts';

/** Somebody new with a decided hunting ticket. */
async function after(
  { portal, officer }: World,
  verb: 'approval' | 'refusal',
): Promise<{ citizen: Visitor; path: string; number: string }> {
  const { visitor: citizen } = await registerCitizen(portal);
  const fields: Record<string, string> = verb === 'refusal' ? { ground: 'conviction' } : {};
  const number = await decided(portal, { citizen, officer }, verb, fields);
  return { citizen, number, path: `/cabinet/applications/${number}` };
}

const BEGINS = 'there is one draft more, to be removed or used';

const begins = (verb: 'approval' | 'refusal', page: string, end: string): Recipe => ({
  twice: BEGINS,
  async ready(world): Promise<Ready> {
    const { citizen, path } = await after(world, verb);
    await citizen.get(`${path}${page}`);
    return { visitor: citizen, filled: formOf(citizen, end) };
  },
});

/** What people do after a decision. */
export const afterlifeRecipes: Recipes = {
  'POST /cabinet/applications/:number/mending': begins('refusal', '', '/mending'),
  'POST /cabinet/applications/:number/again': begins('refusal', '/again', '/again'),
  'POST /staff/cases/:number/reopening': {
    async ready(world): Promise<Ready> {
      const { number } = await after(world, 'approval');
      const { visitor: head } = await registerOfficer(world.portal, 'nature', 'head');
      await openCase(head, number);
      await head.click('Отменить решение');
      return { visitor: head, filled: formOf(head, '/reopening', { ground: 'court', words: 'Решение суда.' }) };
    },
  },
};
