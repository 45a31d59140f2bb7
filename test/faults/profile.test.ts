import { eachStatementFails } from './each-statement.ts';
import { profileRecipes } from './profile.ts';

eachStatementFails(profileRecipes);
