import type { Portal } from '../harness/portal.ts';
import { newPerson } from '../world.ts';
import { afterlife } from './afterlife.ts';
import { Album, type Seen } from './album.ts';
import { cards } from './cards.ts';
import { deskPages } from './desk.ts';
import { draftPages } from './draft-pages.ts';
import { endedSession } from './ended.ts';
import { esiaPages } from './esia.ts';
import { factorPages } from './factors.ts';
import { hintPages } from './hints.ts';
import { identityPages } from './identity.ts';
import { outsideCards } from './outside.ts';
import { paperPages } from './papers.ts';
import { profilePages } from './profile.ts';
import { comingIn, publicPages } from './public-pages.ts';
import { recoveryPages } from './recovery.ts';
import { securityPages } from './security.ts';
import { signaturePages } from './signature.ts';
import { standingPages } from './standing.ts';
import { ticketPages } from './tickets.ts';

/** Every page of the portal in every state that a person can meet, served to people of their own. */
export async function everyPage(portal: Portal): Promise<Seen[]> {
  const album = new Album();
  await publicPages(album, portal);
  const person = newPerson({ family: 'Константинопольская-Задунайская', given: 'Александра' });
  const citizen = await comingIn(album, portal, person);
  await draftPages(album, citizen);
  await cards(album, portal, citizen, person.phone);
  await endedSession(album, portal);
  await factorPages(album, portal);
  await securityPages(album, portal);
  await profilePages(album, portal);
  await deskPages(album, portal);
  await paperPages(album, portal);
  await identityPages(album, portal);
  await esiaPages(album, portal);
  await recoveryPages(album, portal);
  await ticketPages(album, portal);
  await afterlife(album, portal, citizen);
  await outsideCards(album, portal, citizen);
  await signaturePages(album, portal);
  await standingPages(album, portal, citizen);
  await hintPages(album, citizen);
  return album.seen;
}
