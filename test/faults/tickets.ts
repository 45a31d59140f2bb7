import { Visitor } from '../harness/client.ts';
import { formOf } from '../race.ts';
import { confirmTicket, granted, leaveTicket, supporter, ticketFields } from '../tickets.ts';
import { newPerson, registerCitizen } from '../world.ts';
import type { Recipes } from './recipe.ts';

/** Access given back by hand: a ticket, the second word for it, its link. */
export const ticketRecipes: Recipes = {
  'POST /recovery/by-hand': {
    keeps: [{ table: 'data_keys', because: 'the support’s key is made by whoever needs it first', once: true }],
    async ready({ portal }) {
      const visitor = new Visitor(portal.url);
      await visitor.get('/recovery/by-hand');
      const anew = await ticketFields(newPerson(), newPerson().email);
      return { visitor, filled: formOf(visitor, '/by-hand', anew), anew: { 'file.passport': anew['file.passport']! } };
    },
  },
  'POST /recovery/by-hand/:ticket/access': {
    async ready({ portal }) {
      const { person } = await registerCitizen(portal);
      const { link } = await granted(portal, person);
      const visitor = new Visitor(portal.url);
      await visitor.get(link);
      return { visitor, filled: formOf(visitor, '/access') };
    },
  },
  'POST /staff/tickets/:ticket/confirmation': {
    doneBefore: { status: 409, because: 'the page says that it is decided' },
    async ready({ portal }) {
      const { person } = await registerCitizen(portal);
      const { id } = await leaveTicket(portal, person);
      await confirmTicket(await supporter(portal), portal, id);
      const visitor = await supporter(portal);
      await visitor.get(`/staff/tickets/${id}`);
      const account = visitor.page.html.match(/name="account" value="([\w-]{22})"/)![1]!;
      return { visitor, filled: formOf(visitor, '/confirmation', { account }) };
    },
  },
};
