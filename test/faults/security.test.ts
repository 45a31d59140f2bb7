import { eachStatementFails } from './each-statement.ts';
import { securityRecipes } from './security.ts';

eachStatementFails(securityRecipes);
