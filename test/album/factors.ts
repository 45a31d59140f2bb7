import { addApp, appCode } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import type { Portal } from '../harness/portal.ts';
import { addPasskey } from '../harness/soft-passkey.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** Who is signed in proves themselves once more. */
export async function factorPages(album: Album, portal: Portal): Promise<void> {
  const { visitor, person } = await registerCitizen(portal);
  await album.visit(visitor, { proof: '/cabinet/proof?next=/cabinet/profile' });
  const before = await mailCount(portal, person.phone);
  await visitor.submit({}, { form: '/cabinet/proof' });
  const code = await codeSent(portal, person.phone, before);
  album.note('proof: code', visitor);
  await visitor.submit({ code: code === '000000' ? '111111' : '000000' }, { form: '/code' });
  album.note('proof: wrong code', visitor);
  await visitor.submit({ code }, { form: '/code' });
  const factors = '/cabinet/security/factors';
  await album.visit(visitor, { 'factors: none': factors, 'factors: an application': `${factors}/app` });
  await visitor.submit({ code: '12' }, { form: '/app' });
  album.note('factors: not a code', visitor);
  const secret = await addApp(visitor);
  album.note('factors: added', visitor);
  await visitor.submit({}, { form: '/codes' });
  album.note('factors: spare codes', visitor);
  const [spare = ''] = visitor.page.text.match(/\b\d{5} \d{5}\b/) ?? [];
  const other = new Visitor(portal.url);
  await other.get('/sign-in');
  await other.submit({ login: person.phone, password: person.password });
  album.note('sign-in: a code of the application', other);
  await other.submit({ code: await appCode(secret, 40) }, { form: '/code' });
  album.note('sign-in: a wrong code of the application', other);
  await other.submit({}, { button: 'Ввести запасной код' });
  album.note('sign-in: a spare code', other);
  await other.submit({ code: spare }, { form: '/code' });
  album.note('factors: let in by a spare code', other);
  const passkeys = '/cabinet/security/passkeys';
  await album.visit(visitor, { 'passkeys: none': passkeys, 'passkeys: new': `${passkeys}/new` });
  await visitor.submit({ answer: '{}' }, { form: '/new' });
  album.note('passkeys: refused', visitor);
  await addPasskey(visitor);
  album.note('passkeys: added', visitor);
  await album.visit(visitor, { 'proof: by a passkey': '/cabinet/proof' });
  await album.visit(new Visitor(portal.url), { 'sign-in: a passkey': '/sign-in/passkey' });
  const guest = new Visitor(portal.url);
  await album.visit(guest, { 'staff sign-in: a passkey': '/staff/sign-in/passkey' });
  await guest.submit({ answer: '{}' }, { form: '/passkey' });
  album.note('staff sign-in: a passkey refused', guest);
  const { visitor: officer } = await registerOfficer(portal, 'trade');
  await album.visit(officer, {
    'staff: factors': '/staff/security/factors',
    'staff: an application': '/staff/security/factors/app',
    'staff: passkeys': '/staff/security/passkeys',
    'staff: a new passkey': '/staff/security/passkeys/new',
    'staff: a passkey is offered': '/staff/security/passkeys/offer?next=/staff/mine',
  });
  await officer.get('/staff/security/factors');
  await officer.submit({}, { form: '/codes' });
  album.note('staff: spare codes', officer);
  await album.visit(officer, { 'staff: proof': '/staff/proof' });
  await officer.submit({}, { form: '/staff/proof' });
  album.note('staff: proof, code', officer);
}
