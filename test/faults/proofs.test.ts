import { eachStatementFails } from './each-statement.ts';
import { proofRecipes } from './proofs.ts';

eachStatementFails(proofRecipes);
