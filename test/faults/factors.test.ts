import { eachStatementFails } from './each-statement.ts';
import { factorRecipes } from './factors.ts';
import { proofRecipes } from './proofs.ts';

eachStatementFails({ ...proofRecipes, ...factorRecipes });
