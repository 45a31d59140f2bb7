import { caseRecipes } from './cases.ts';
import { eachStatementFails } from './each-statement.ts';

eachStatementFails(caseRecipes);
