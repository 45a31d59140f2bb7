import { eachStatementFails } from './each-statement.ts';
import { recoveryRecipes } from './recovery.ts';

eachStatementFails(recoveryRecipes);
