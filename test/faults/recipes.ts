import { caseRecipes } from './cases.ts';
import { doorRecipes } from './doors.ts';
import { draftRecipes } from './drafts.ts';
import type { Recipes } from './recipe.ts';

/** How every changing address is used, by its method and path as the router knows them; words in brackets tell two uses of one apart. */
export const recipes: Recipes = { ...doorRecipes, ...draftRecipes, ...caseRecipes };
