import { eachStatementFails } from './each-statement.ts';
import { ticketRecipes } from './tickets.ts';

eachStatementFails(ticketRecipes);
