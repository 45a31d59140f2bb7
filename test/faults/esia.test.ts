import { eachStatementFails } from './each-statement.ts';
import { esiaRecipes } from './esia.ts';

eachStatementFails(esiaRecipes);
