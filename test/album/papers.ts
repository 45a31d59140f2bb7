import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { newHolder, OFFICE, papersOf, personOf } from '../mfc.ts';
import { openByCode, printPaper, ticketAtHome } from '../papers.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** Blanks and samples; a draft on paper, at home and at the desk where it is brought. */
export async function paperPages(album: Album, portal: Portal): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  await album.visit(new Visitor(portal.url), {
    'blank: ticket': '/services/hunting-ticket/blank',
    'blank: allowance': '/services/child-allowance/blank',
    'sample: ticket': '/services/hunting-ticket/sample',
    'sample: allowance': '/services/child-allowance/sample',
  });
  const holder = newHolder();
  const { visitor: person } = await registerCitizen(portal, personOf(holder));
  const draft = await ticketAtHome(person, holder, 'ticket');
  await album.visit(person, { 'draft: on paper, no code': `${draft}/print` });
  const code = await printPaper(person, draft);
  album.note('draft: on paper', person);
  await album.visit(officer, { 'desk: paper': '/staff/desk/paper', 'desk: paper by its address': '/staff/desk/paper/123' });
  await officer.submit({ ...papersOf(holder), code: '1' }, { form: '/desk/paper' });
  album.note('desk: paper, errors', officer);
  await person.get(`${draft}/ticket`);
  await person.submit({ reason: 'first' }, { button: 'Далее' });
  await album.visit(person, { 'draft: on paper, changed since': `${draft}/print` });
  await openByCode(officer, code, holder);
  album.note('draft: from a paper', officer);
  await officer.submit({}, { form: '/sign-out' });
}
