import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import type { Portal } from '../harness/portal.ts';
import { change } from '../harness/state.ts';
import { accountOf, confirmEmail, newPerson, registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** The way back into an account, with the telephone lost. */
export async function recoveryPages(album: Album, portal: Portal): Promise<void> {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person, home);
  const shown = async (visitor: Visitor) => {
    await visitor.get('/recovery');
    const before = await mailCount(portal, person.email);
    await visitor.submit({ reason: 'phone', contact: person.email });
    await visitor.submit({ code: await codeSent(portal, person.email, before) }, { form: '/code' });
  };
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { recovery: '/recovery' });
  await visitor.submit({});
  album.note('recovery: errors', visitor);
  await visitor.get('/recovery');
  await visitor.submit({ reason: 'phone', contact: newPerson().email });
  album.note('recovery: code', visitor);
  await visitor.submit({ code: '000000' }, { form: '/code' });
  album.note('recovery: wrong code', visitor);
  await shown(visitor);
  album.note('recovery: new password', visitor);
  await visitor.submit({ password: 'короткий', phone: '1' });
  album.note('recovery: new password, errors', visitor);
  const fresh = newPerson();
  await visitor.submit({ password: 'Ранний лес, 5 троп', phone: fresh.phone });
  album.note('recovery: code of the new telephone', visitor);
  await visitor.submit({ code: await codeSent(portal, fresh.phone) }, { form: '/phone' });
  album.note('security: recovered', visitor);
  await change(
    portal,
    `UPDATE persons SET trust_level = 2 WHERE id = (SELECT person_id FROM accounts WHERE id = '${accountOf(portal, visitor)}')`,
  );
  const again = new Visitor(portal.url);
  await shown(again);
  album.note('recovery: by hand', again);
}
