import { applicant } from '../answers.ts';
import { startDraft } from '../apply.ts';
import { enterHere } from '../ended.ts';
import type { Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** A session that ended by itself, and the forms that came too late. */
export async function endedSession(album: Album, portal: Portal): Promise<void> {
  const { visitor, person } = await registerCitizen(portal);
  await album.visit(visitor, { 'session: prolonged': '/cabinet/session', 'kept: nothing': '/cabinet/kept' });
  const draft = await startDraft(visitor, 'hunting-ticket');
  const form = visitor.page.forms.find(each => each.action === `${draft}/applicant`)!;
  await visitor.get(`${draft}/photo`);
  const picture = visitor.page.forms.find(each => each.action === `${draft}/photo`)!;
  const hash = sessionHash(visitor);
  await change(
    portal,
    `UPDATE sessions SET created_at = created_at - 1800000, last_seen_at = last_seen_at - 1800000 WHERE token_hash = '${hash}'`,
  );
  await album.visit(visitor, { 'sign-in: the session has ended': '/cabinet' });
  await visitor.send(form.fill(applicant));
  album.note('sign-in: a form was kept', visitor);
  await visitor.send({ ...form.fill({}), entries: [['csrf', 'x']] });
  album.note('sign-in: a form was not kept', visitor);
  await visitor.send(picture.fill({ 'file.photo': await photograph('Очень длинное имя снимка с телефона.jpg') }));
  await enterHere(portal, visitor, person);
  album.note('kept: to be decided', visitor);
}
