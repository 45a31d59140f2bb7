import { decideAgain } from '../afterlife.ts';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { activation, giveCode, newHolder, OFFICE, papersOf, personOf, toOffice } from '../mfc.ts';
import { printPaper, ticketAtHome } from '../papers.ts';
import { formOf } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import type { Recipes, World } from './recipe.ts';

const desks = new WeakMap<World, Promise<Visitor>>();

/** One officer of a МФЦ for all of these. */
function deskOf(world: World): Promise<Visitor> {
  const known = desks.get(world) ?? registerOfficer(world.portal, OFFICE, 'mfc').then(({ visitor }) => visitor);
  desks.set(world, known);
  return known;
}

/** A person with a code of a МФЦ, before the form that takes it. */
async function withCode(world: World) {
  const holder = newHolder();
  const code = await giveCode(await deskOf(world), holder);
  const visitor = new Visitor(world.portal.url);
  await visitor.get('/activate');
  return { holder, visitor, fields: activation(holder, code) };
}

/** The desk of a МФЦ, and the door that its codes open. */
export const deskRecipes: Recipes = {
  'POST /staff/desk/code': {
    twice: 'another code comes, and the first one is revoked',
    async ready(world) {
      const visitor = await deskOf(world);
      await visitor.get('/staff/desk/code');
      return { visitor, filled: formOf(visitor, '/desk/code', { purpose: 'open', ...papersOf(newHolder()) }) };
    },
  },
  'POST /staff/desk/visitor': {
    twice: 'another session of the same visitor begins',
    async ready(world) {
      const visitor = await deskOf(world);
      await visitor.get('/staff/desk/visitor');
      const fields = { service: 'hunting-ticket', ...papersOf(newHolder()) };
      return { visitor, filled: formOf(visitor, '/desk/visitor', fields) };
    },
  },
  'POST /staff/desk/paper': {
    twice: 'another session of the same draft begins',
    async ready(world) {
      const visitor = await deskOf(world);
      const holder = newHolder();
      const { visitor: citizen } = await registerCitizen(world.portal, personOf(holder));
      const code = await printPaper(citizen, await ticketAtHome(citizen, holder, 'passport'));
      await visitor.get('/staff/desk/paper');
      return { visitor, filled: formOf(visitor, '/desk/paper', { code, ...papersOf(holder) }) };
    },
  },
  'POST /staff/desk/results/:number/hand-over': {
    async ready(world) {
      const visitor = await deskOf(world);
      const { visitor: citizen } = await registerCitizen(world.portal);
      const number = await apply(citizen, 'hunting-ticket', await toOffice(OFFICE));
      await decideAgain(world.portal, world.officer, number, 'approval');
      await visitor.get(`/staff/desk/results/${number}`);
      const fields = { by: 'applicant', document: 'passport', number: '9901 123456' };
      return { visitor, filled: formOf(visitor, '/hand-over', fields) };
    },
  },
  'POST /activate': {
    twice: 'a second code comes, and the first one stays good',
    async ready(world) {
      const { holder, visitor, fields } = await withCode(world);
      return { visitor, filled: formOf(visitor, '/activate', fields), anew: { password: holder.password } };
    },
  },
  'POST /activate/code': {
    fresh: true,
    keeps: [{ table: 'challenges', because: 'a try is taken before it is compared' }],
    async ready(world) {
      const { holder, visitor, fields } = await withCode(world);
      const before = await mailCount(world.portal, holder.phone);
      await visitor.submit(fields);
      const code = await codeSent(world.portal, holder.phone, before);
      return { visitor, filled: formOf(visitor, '/code', { code }) };
    },
  },
};
