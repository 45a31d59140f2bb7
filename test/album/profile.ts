import { type Portal, tick } from '../harness/portal.ts';
import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };

/** What is known of a person, and how they change it. */
export async function profilePages(album: Album, portal: Portal): Promise<void> {
  const { visitor } = await registerCitizen(portal);
  for (const section of ['name', 'inn', 'passport', 'policy'])
    await album.visit(visitor, { [`profile: ${section}`]: `/cabinet/profile/${section}` });
  await visitor.get('/cabinet/profile/snils');
  await visitor.submit({ snils: '1' });
  album.note('profile: snils, errors', visitor);
  await visitor.submit({ snils: '000-000-600 09', ...birth });
  album.note('profile: asked', visitor);
  await visitor.get('/cabinet/profile/snils');
  await visitor.submit({ snils: '087-654-303 00' });
  for (let n = 0; n < 50 && !visitor.page.text.includes('не сошёлся'); n++) {
    await tick(portal);
    await visitor.get('/cabinet/profile');
  }
  album.note('profile: does not fit', visitor);
  await album.visit(visitor, { 'profile: snils, does not fit': '/cabinet/profile/snils' });
  await visitor.get('/cabinet/profile/name');
  const late = formOf(visitor, '/name', { given: 'Алла' });
  await visitor.submit({ given: 'Алина' });
  await visitor.send(late);
  album.note('profile: two windows', visitor);
  await album.visit(visitor, { 'profile: journal': '/cabinet/profile/journal' });
}
