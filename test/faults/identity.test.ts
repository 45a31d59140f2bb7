import { eachStatementFails } from './each-statement.ts';
import { identityRecipes } from './identity.ts';

eachStatementFails(identityRecipes);
