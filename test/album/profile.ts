import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent } from '../harness/outbox.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { formOf } from '../race.ts';
import { newPerson, registerCitizen } from '../world.ts';
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
  await contactPages(album, portal, visitor);
  await addressPages(album, visitor);
  await album.visit(visitor, { 'registries: before the consent': '/cabinet/profile/registries' });
  await visitor.submit({}, { button: 'Разрешить спрашивать реестры' });
  album.note('registries: to be proven first', visitor);
  const proven = new Visitor(portal.url);
  await throughEsia(proven, (await newTwin(portal)).oid, '/sign-in/esia?next=/cabinet/profile/registries');
  await proven.submit({}, { button: 'Разрешить спрашивать реестры' });
  album.note('registries: what can be asked', proven);
  await album.visit(visitor, {
    'profile: consents': '/cabinet/profile/consents',
    'journal of the cabinet': '/journal',
    'my data': '/cabinet/data',
    'news: no more': `/unsubscribe/${'C'.repeat(22)}?key=x`,
  });
  await visitor.get(`/unsubscribe/${'C'.repeat(22)}?key=x`);
  await visitor.submit({}, { button: 'Не присылать новости' });
  album.note('news: no such link', visitor);
  await album.visit(visitor, { 'closing: before': '/cabinet/closing' });
  await visitor.submit({}, { button: 'Закрыть кабинет' });
  album.note('closing: decided', visitor);
  await album.visit(visitor, { 'cabinet: closing': '/cabinet' });
}

async function addressPages(album: Album, visitor: Visitor): Promise<void> {
  const registration = '/cabinet/profile/addresses/registration';
  await album.visit(visitor, { 'address: by hand': `${registration}?by=hand`, 'address: none yet': registration });
  await visitor.submit({ text: 'Марсианская' }, { button: 'Найти' });
  album.note('address: nothing found', visitor);
  await visitor.submit({ text: 'Лесная' }, { button: 'Найти' });
  album.note('address: found', visitor);
  await visitor.submit({}, { button: 'Сохранить адрес' });
  album.note('address: not chosen', visitor);
  await visitor.submit({ text: 'Светлоозёрск, Лесная, 4' }, { button: 'Найти' });
  await visitor.submit({ flat: '5' }, { button: 'Сохранить адрес' });
  album.note('profile: with an address', visitor);
}

async function contactPages(album: Album, portal: Portal, visitor: Visitor): Promise<void> {
  await album.visit(visitor, {
    'contacts: a new e-mail': '/cabinet/profile/contacts/new/email',
    'contacts: a new telephone': '/cabinet/profile/contacts/new/phone',
  });
  await visitor.submit({ value: '1', replaces: '' });
  album.note('contacts: a new telephone, errors', visitor);
  const { phone } = newPerson();
  await visitor.submit({ value: phone, replaces: '' });
  album.note('contacts: code', visitor);
  await visitor.submit({ code: await codeSent(portal, phone) }, { form: '/code' });
  album.note('contacts: added', visitor);
  const links = [...visitor.page.html.matchAll(/href="(\/cabinet\/profile\/contacts\/[\w-]{22})"/g)];
  for (const [i, [, path = '']] of links.entries()) await album.visit(visitor, { [`contacts: one, ${i}`]: path });
}
