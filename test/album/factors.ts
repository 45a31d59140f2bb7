import { codeSent, mailCount } from '../harness/outbox.ts';
import type { Portal } from '../harness/portal.ts';
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
  const { visitor: officer } = await registerOfficer(portal, 'trade');
  await album.visit(officer, { 'staff: proof': '/staff/proof' });
  await officer.submit({}, { form: '/staff/proof' });
  album.note('staff: proof, code', officer);
}
