import { apply } from '../../test/apply.ts';
import { Visitor } from '../../test/harness/client.ts';
import { waitForMessage } from '../../test/harness/outbox.ts';
import { accept, act, take } from '../../test/office.ts';
import { registerCitizen, signIn } from '../../test/world.ts';

/**
 * A hunting ticket from a stranger's registration to the paper in their hands, by the real pages: they look at the card thrice and
 * come back on another day by a second sign-in; an officer finds it in the queue and decides; somebody checks the document.
 * Returns how many requests all of them made.
 */
export async function oneLife(portal, officer) {
  const { person, visitor } = await registerCitizen(portal);
  await firstVisit(visitor);
  const number = await apply(visitor);
  const card = `/cabinet/applications/${number}`;
  for (const path of [card, '/cabinet/messages', card]) await visitor.get(path);
  const before = officer.wire.requests;
  await officer.get('/staff/queue');
  await take(officer, number);
  await officer.click('фото.jpg');
  await officer.get(`/staff/cases/${number}`);
  await accept(officer, number);
  await act(officer, number, 'approval');
  await waitForMessage(portal, person.phone, ({ text }) => text.includes(number) && /готов/i.test(text));
  const later = await signIn(portal, person, new Visitor(portal.url));
  await firstVisit(later);
  await later.get(card);
  await later.click('Открыть документ');
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(later.page.text)[0];
  await later.get(later.page.link('Скачать'));
  const anybody = new Visitor(portal.url);
  await anybody.get(`/verify/${code}`);
  return visitor.wire.requests + later.wire.requests + anybody.wire.requests + officer.wire.requests - before;
}

/** What a browser keeps afterwards. */
async function firstVisit(visitor) {
  const { page } = visitor;
  const styles = page.all('link[rel="stylesheet"]').map(each => each.attribs.href);
  const scripts = page.all('script[src]').map(each => each.attribs.src);
  for (const path of [...styles, ...scripts]) await visitor.get(String(path));
}
