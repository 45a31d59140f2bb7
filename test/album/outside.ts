import { entrepreneurAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { kept, take } from '../office.ts';
import { press } from '../registrar.ts';
import { registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** An application that another body decides: with it, while it does not answer, and its own file in the end. */
export async function outsideCards(album: Album, portal: Portal, citizen: Visitor): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, 'trade');
  const number = await apply(citizen, 'entrepreneur-registration', entrepreneurAnswers());
  const card = `/cabinet/applications/${number}`;
  await take(officer, number);
  album.note('case: to be passed outside', officer);
  await officer.submit({}, { button: 'передать в ФНС' });
  album.note('case: outside', officer);
  await tick(portal);
  await until(portal, () => query(portal, `SELECT seq FROM outside_statuses WHERE reference = ?`, `${number}-1`).length > 0);
  await album.visit(citizen, { 'card: outside': card });
  await change(portal, `UPDATE outside_orders SET failing_since = created_at WHERE application = '${number}'`);
  await album.visit(citizen, { 'card: outside, no answer': card });
  await press(portal, `${number}-1`, 'approve');
  await until(portal, () => kept(portal, number).status === 'ready');
  await album.visit(citizen, { 'card: outside, decided': card });
  await citizen.click('Открыть документ');
  album.note('document: of another body', citizen);
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
  await album.visit(new Visitor(portal.url), { 'verify: of another body': `/verify/${code}` });
  await album.visit(officer, { 'case: decided outside': `/staff/cases/${number}`, 'queue: of who passes on': '/staff/queue' });
}

async function until(portal: Portal, so: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await tick(portal)) if (so()) return;
  throw new Error('it never came');
}
