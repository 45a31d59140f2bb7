import { deskRecipes } from './desk.ts';
import { eachStatementFails } from './each-statement.ts';

eachStatementFails(deskRecipes);
