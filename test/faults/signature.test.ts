import { eachStatementFails } from './each-statement.ts';
import { signatureRecipes } from './signature.ts';

eachStatementFails(signatureRecipes);
