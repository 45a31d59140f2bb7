import { doorRecipes } from './doors.ts';
import { eachStatementFails } from './each-statement.ts';

eachStatementFails(doorRecipes);
