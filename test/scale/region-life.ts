import { entrepreneurAnswers } from '../answers.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { type Desk, openDesk } from '../desk.ts';
import type { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { activate, giveCode, newHolder, OFFICE, personOf } from '../mfc.ts';
import { act, take } from '../office.ts';
import { settle, wholeLife } from '../security/life.ts';
import { joinSignature, signApplication, withTrainingCentre } from '../signing.ts';
import { type Person, registerCitizen, registerOfficer, signIn } from '../world.ts';

/** A citizen whom a part must serve whole. `open` is in the hands of `officer`; `issued` has its document. */
export type Served = {
  person: Person;
  id: string;
  citizen: Visitor;
  officer: Visitor;
  issued: string;
  open: string;
  draft: string;
};

/**
 * A region that has lived: two citizens with a whole life each, one whose refusal was cancelled by the head, one whose application
 * waits for a body outside, and a browser that has only begun to register.
 */
export async function regionLife(portal: Portal) {
  const [one, other] = [await served(portal), await served(portal)];
  const desk = await openDesk(portal);
  const refused = await desk.fresh('refusal', { ground: 'conviction' });
  await act(desk.head, refused, 'reopening', { ground: 'complaint', words: 'Судимость снята до обращения.' });
  const holder = newHolder();
  const trader = await registerCitizen(portal, personOf(holder));
  const { visitor: clerk } = await registerOfficer(portal, 'trade');
  await withTrainingCentre(portal);
  await startDraft(trader.visitor, 'entrepreneur-registration');
  await fillDraft(trader.visitor, entrepreneurAnswers());
  await signApplication(portal, trader.visitor);
  const outside = await sendDraft(trader.visitor);
  await take(clerk, outside);
  await clerk.submit({}, { button: 'передать в ФНС' });
  const { visitor: window } = await registerOfficer(portal, OFFICE, 'mfc');
  const back = await activate(portal, holder, await giveCode(window, holder, { phone: holder.phone }));
  await joinSignature(portal, one.citizen);
  await settle(portal);
  return {
    one,
    other,
    desk: { id: ownerOf(portal, refused), number: refused, ...desk } satisfies Desk & { id: string; number: string },
    trader: { id: ownerOf(portal, outside), number: outside, ...trader, visitor: back },
  };
}

const ownerOf = (portal: Portal, number: string) =>
  query<{ id: string }>(portal, 'SELECT owner_id AS id FROM applications WHERE number = ?', number)[0]!.id;

async function served(portal: Portal): Promise<Served> {
  const { number, ...life } = await wholeLife(portal);
  // On another device, and so they are told of it.
  await signIn(portal, life.person);
  await settle(portal);
  await life.citizen.get(`${life.draft}/applicant`);
  await life.citizen.submit((await ticketAnswers()).pages.applicant ?? {}, { button: 'Далее' });
  return { ...life, issued: number, id: ownerOf(portal, number) };
}
