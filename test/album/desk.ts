import { decideAgain } from '../afterlife.ts';
import { apply, fillDraft, sendDraft } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { activate, activation, giveCode, newHolder, OFFICE, papersOf, ticketFor, toOffice } from '../mfc.ts';
import { registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** The desk of a МФЦ, and the door that its codes open. */
export async function deskPages(album: Album, portal: Portal): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  await album.visit(officer, { desk: '/staff', 'desk: code': '/staff/desk/code' });
  await officer.submit({});
  album.note('desk: code, errors', officer);
  const holder = newHolder({ family: 'Константинопольская-Задунайская' });
  await giveCode(officer, holder, { purpose: 'restore' });
  album.note('desk: code, no cabinet', officer);
  const code = await giveCode(officer, holder);
  album.note('desk: code given', officer);
  await album.visit(officer, { 'desk: deeds of today': '/staff' });

  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { activate: '/activate' });
  await visitor.submit({});
  album.note('activate: errors', visitor);
  await visitor.submit(activation(newHolder({ birth: ['13', '4', '1988'] }), code));
  album.note('activate: wrong', visitor);
  await visitor.submit(activation(holder, code));
  album.note('activate: code', visitor);
  const home = await activate(portal, holder, code);
  await album.visit(home, { 'profile: from a МФЦ': '/cabinet/profile' });
  await giveCode(officer, holder, { purpose: 'restore' });
  album.note('desk: code given back', officer);
  // A passport gives a cabinet back once more: its statements are other ones.
  const person = await activate(
    portal,
    newHolder({ ...holder, phone: newHolder().phone }),
    await giveCode(officer, holder, { purpose: 'restore' }),
  );

  await album.visit(officer, { 'results: nothing waits': '/staff/desk/results' });
  const number = await apply(person, 'hunting-ticket', await toOffice(OFFICE));
  const result = `/staff/desk/results/${number}`;
  await album.visit(officer, { 'result: not ready': result, 'results: no number': '/staff/desk/results?number=12' });
  const { visitor: clerk } = await registerOfficer(portal, 'nature');
  await decideAgain(portal, clerk, number, 'approval');
  await album.visit(officer, { 'results: waits': '/staff/desk/results', result });
  await officer.submit({}, { form: '/hand-over' });
  album.note('result: errors', officer);
  await album.visit(officer, { 'result: copy on paper': `${result}/copy` });
  await officer.get(result);
  await officer.submit({ by: 'applicant', document: 'passport', number: '9901 123456' }, { form: '/hand-over' });
  album.note('result: handed over', officer);

  await album.visit(officer, { 'desk: visitor': '/staff/desk/visitor' });
  await officer.submit({ service: 'hunting-ticket', ...papersOf(holder) }, { form: '/desk/visitor' });
  album.note('desk: visitor, has a cabinet', officer);
  const visiting = newHolder();
  const guest = { service: 'hunting-ticket', ...papersOf(visiting) };
  for (let i = 0; i < 2; i++) {
    await officer.get('/staff/desk/visitor');
    await officer.submit(guest, { form: '/desk/visitor' });
  }
  await officer.submit({}, { button: 'Начать' });
  await fillDraft(officer, await ticketFor(visiting));
  album.note('check: for a visitor', officer);
  await sendDraft(officer);
  album.note('receipt: for a visitor', officer);
  await officer.submit({}, { form: '/sign-out' });
}
