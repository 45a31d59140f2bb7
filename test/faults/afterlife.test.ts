import { afterlifeRecipes } from './afterlife.ts';
import { eachStatementFails } from './each-statement.ts';

eachStatementFails(afterlifeRecipes);
