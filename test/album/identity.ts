import type { Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { fillCheck, sendCheck, waitingCheck } from '../proving.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** The portal's own proof of identity, from both sides. One check is left waiting. */
export async function identityPages(album: Album, portal: Portal): Promise<void> {
  const { visitor: citizen } = await registerCitizen(portal, newPerson({ family: 'Константинопольская-Задунайская' }));
  const { visitor: officer } = await registerOfficer(portal, 'support', 'support');
  await album.visit(officer, { 'checks: none': '/staff/checks' });
  await album.visit(citizen, {
    'identity: not begun': '/cabinet/identity',
    'identity: person': '/cabinet/identity/person',
    'identity: passport': '/cabinet/identity/passport',
    'identity: scan': '/cabinet/identity/scan',
    'identity: photo': '/cabinet/identity/photo',
    'identity: incomplete': '/cabinet/identity/sending',
  });
  await citizen.get('/cabinet/identity/photo');
  await citizen.submit({}, { button: 'Согласиться' });
  album.note('identity: photo without a consent', citizen);
  await citizen.submit({ agree: true, 'file.photo': await photograph('лицо.jpg', 'лицо') }, { button: 'Согласиться' });
  await album.visit(citizen, { 'identity: photo attached': '/cabinet/identity/photo' });
  await fillCheck(citizen);
  album.note('identity: ready to be sent', citizen);
  await album.visit(citizen, {
    'identity: all filled in': '/cabinet/identity',
    'identity: scans attached': '/cabinet/identity/scan',
  });
  await citizen.get('/cabinet/identity/scan');
  await citizen.submit(
    { 'file.spread': { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') } },
    { button: 'Загрузить' },
  );
  album.note('identity: a bad scan', citizen);
  await citizen.get('/cabinet/identity/sending');
  await citizen.submit({}, { button: 'Отправить на проверку' });
  album.note('identity: sent', citizen);
  const id = await waitingCheck(portal, citizen);
  await album.visit(citizen, { 'identity: waits for an officer': '/cabinet/identity' });
  await album.visit(officer, { 'checks: one': '/staff/checks', 'check: waiting': `/staff/checks/${id}` });
  await officer.submit({}, { form: '/return' });
  album.note('check: nothing named', officer);
  await officer.submit({ 'ground.scan': 'cropped', 'ground.person': 'name-differs' }, { form: '/return' });
  album.note('checks: returned', officer);
  await album.visit(citizen, { 'identity: returned': '/cabinet/identity', 'identity: to mend': '/cabinet/identity/sending' });
  await citizen.get('/cabinet/messages');
  await citizen.click('Документы для подтверждения личности нужно исправить');
  album.note('message: identity returned', citizen);
  await album.visit(officer, { 'check: returned': `/staff/checks/${id}` });

  const { visitor: proven } = await registerCitizen(portal);
  await sendCheck(proven);
  const second = await waitingCheck(portal, proven);
  await officer.get(`/staff/checks/${second}`);
  await officer.submit({}, { form: '/acceptance' });
  album.note('checks: accepted', officer);
  await album.visit(proven, { 'identity: proven': '/cabinet/identity' });

  // An officer is a citizen too: the same telephone opens both accounts.
  const colleague = newPerson();
  const { visitor: waiting } = await registerCitizen(portal, colleague);
  await sendCheck(waiting, { passport: '000001' });
  const third = await waitingCheck(portal, waiting);
  await album.visit(officer, { 'check: contradicted': `/staff/checks/${third}` });
  const { visitor: own } = await registerOfficer(portal, 'support', 'support', colleague);
  await album.visit(own, { 'check: of my own': `/staff/checks/${third}` });
}
