import { waitForMessage } from '../harness/outbox.ts';
import type { Portal } from '../harness/portal.ts';
import { change } from '../harness/state.ts';
import { accountOf, confirmEmail, newPerson, registerCitizen, registerOfficer, signIn } from '../world.ts';
import type { Album } from './album.ts';

/** What guards an account: its sessions, its password, and what its person is told. */
export async function securityPages(album: Album, portal: Portal): Promise<void> {
  const person = newPerson();
  const { visitor } = await registerCitizen(portal, person);
  await confirmEmail(portal, person);
  await album.visit(visitor, {
    'security: given back': '/cabinet/security?done=given-back&removed=emails.passkeys.app.codes.esia.municipal.closing',
  });
  await album.visit(visitor, { security: '/cabinet/security', 'sessions: one': '/cabinet/security/sessions' });
  await signIn(portal, person);
  await album.visit(visitor, { 'sessions: two': '/cabinet/security/sessions' });
  await visitor.submit({}, { button: 'Закончить вход' });
  album.note('sessions: one ended', visitor);
  await album.visit(visitor, { password: '/cabinet/security/password' });
  await visitor.submit({ password: 'короткий' });
  album.note('password: refused', visitor);
  await visitor.submit({ password: `Ранний лес ${person.phone.slice(3)}a!` });
  await visitor.submit({ password: 'Ранний лес, 5 троп' });
  album.note('security: password changed', visitor);
  await change(
    portal,
    `UPDATE accounts SET password_set_at = password_set_at - 15638400000 WHERE id = '${accountOf(portal, visitor)}'`,
  );
  await album.visit(visitor, { 'cabinet: an old password': '/cabinet', 'safe sign-in': '/safe-sign-in' });
  const letter = await waitForMessage(portal, person.email, sent => sent.subject === 'Пароль изменён');
  await album.visit(visitor, { 'message: of the account': '/cabinet/messages' });
  await visitor.click('Пароль изменён');
  album.note('message: password changed', visitor);
  const link = /\/not-me\/\S+/.exec(letter.text)![0];
  await album.visit(visitor, { 'not me': link });
  await visitor.submit({}, { button: 'Это не я' });
  album.note('not me: closed', visitor);
  await visitor.get(link);
  await visitor.submit({}, { button: 'Это не я' });
  album.note('not me: answered', visitor);
  await visitor.get('/not-me/nothing?key=x');
  await visitor.submit({}, { button: 'Это не я' });
  album.note('not me: no such link', visitor);
  const { visitor: officer } = await registerOfficer(portal, 'trade');
  await album.visit(officer, {
    'staff: security': '/staff/security',
    'staff: sessions': '/staff/security/sessions',
    'staff: password': '/staff/security/password',
  });
}
