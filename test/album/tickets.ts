import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { confirmTicket, granted, leaveTicket, supporter } from '../tickets.ts';
import { newPerson, registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** Access given back by hand, from both sides. One ticket is left waiting. */
export async function ticketPages(album: Album, portal: Portal): Promise<void> {
  const { person } = await registerCitizen(portal, newPerson({ family: 'Константинопольская-Задунайская' }));
  const officer = await supporter(portal);
  await album.visit(officer, { 'tickets: none': '/staff/tickets' });
  const somebody = new Visitor(portal.url);
  await album.visit(somebody, { 'ticket: form': '/recovery/by-hand' });
  await somebody.submit({}, { form: '/by-hand' });
  album.note('ticket: errors', somebody);
  const { visitor, id } = await leaveTicket(portal, person);
  album.note('ticket: left', visitor);
  const status = visitor.page.path;
  await album.visit(officer, { 'tickets: one': '/staff/tickets', 'ticket: waiting': `/staff/tickets/${id}` });
  await officer.submit({}, { form: '/confirmation' });
  album.note('ticket: no account chosen', officer);
  await officer.submit({}, { form: '/refusal' });
  album.note('ticket: no ground chosen', officer);
  await confirmTicket(officer, portal, id);
  album.note('tickets: confirmed', officer);
  await album.visit(officer, { 'ticket: confirmed by me': `/staff/tickets/${id}` });
  await officer.submit({ ground: 'doubt' }, { form: '/refusal' });
  album.note('tickets: refused', officer);
  await album.visit(officer, { 'ticket: closed': `/staff/tickets/${id}` });
  await album.visit(visitor, { 'ticket: refused': status });
  const { visitor: back, link } = await granted(portal, person);
  await album.visit(back, { 'ticket: granted': back.page.path, 'ticket: link': link });
  await back.submit({}, { button: 'Задать новый пароль' });
  album.note('ticket: new password', back);
  await album.visit(new Visitor(portal.url), { 'ticket: link is over': link.replace(/.{3}$/, 'AAA') });
  await leaveTicket(portal, newPerson());
}
