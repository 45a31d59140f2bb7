import { newTwin, throughEsia, wayBack } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** In through ESIA, stopped on the way, asked whose cabinet it is, and ESIA among the ways of one's own. */
export async function esiaPages(album: Album, portal: Portal): Promise<void> {
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { 'esia: foreign state': '/sign-in/esia/return' });
  await throughEsia(visitor, '');
  album.note('esia: denied', visitor);
  const { person, visitor: citizen } = await registerCitizen(portal);
  const twin = await newTwin(portal, { mobile: person.phone, email: 'darya@pochta.example' });
  await throughEsia(visitor, twin.oid);
  album.note('esia: whose cabinet', visitor);
  await album.visit(citizen, { 'esia: not joined': '/cabinet/security/esia' });
  await throughEsia(citizen, twin.oid, '/sign-in/esia?next=/cabinet/security/esia');
  album.note('esia: join', citizen);
  await citizen.submit({}, { button: 'Подключить' });
  album.note('esia: joined', citizen);
  await citizen.submit({}, { button: 'Взять с Госуслуг' });
  const back = await wayBack(citizen, twin.oid);
  await citizen.get(back.pathname + back.search);
  const { visitor: other } = await registerCitizen(portal);
  await throughEsia(other, twin.oid);
  album.note('esia: another cabinet', other);
  await album.visit(citizen, { 'esia: twin': '/cabinet/joining/twin?next=/cabinet' });
  await citizen.get('/cabinet/security/esia');
  await citizen.submit({}, { button: 'Отключить' });
  album.note('esia: left', citizen);
  const alone = new Visitor(portal.url);
  await throughEsia(alone, (await newTwin(portal)).oid, '/sign-in/esia?next=/cabinet/security/esia');
  album.note('esia: the only way', alone);
  await alone.submit({}, { form: '/sign-out' });
  album.note('esia: signed out', alone);
}
