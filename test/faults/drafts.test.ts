import { draftRecipes } from './drafts.ts';
import { eachStatementFails } from './each-statement.ts';

eachStatementFails(draftRecipes);
