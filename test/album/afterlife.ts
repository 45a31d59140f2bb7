import { decideAgain, decided, issued, mend } from '../afterlife.ts';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { change, query } from '../harness/state.ts';
import { accept, act, openCase, take } from '../office.ts';
import { registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** What happens after a decision: mended, asked for again, corrected, cancelled. */
export async function afterlife(album: Album, portal: Portal, citizen: Visitor): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  const { visitor: head } = await registerOfficer(portal, 'nature', 'head');
  const card = (number: string) => `/cabinet/applications/${number}`;
  const pair = { citizen, officer };

  const refused = await decided(portal, pair, 'refusal', { ground: 'photo-unsuitable' });
  await album.visit(citizen, {
    'card: can be mended': card(refused),
    'again: with files': `${card(refused)}/again`,
    'cabinet: a refusal to mend': '/cabinet',
  });
  await mend(citizen, refused);
  album.note('mending: a file', citizen);
  await citizen.submit({ 'file.photo': await photograph('новое.jpg', 'новое') }, { button: 'Загрузить' });
  album.note('mending: check', citizen);
  await citizen.submit({}, { button: 'Отправить' });
  const mended = /applications\/([^/]+)\/receipt/.exec(citizen.page.url.pathname)?.[1] ?? '';
  await album.visit(citizen, { 'card: mended': card(mended), 'card: sent anew': card(refused) });
  await openCase(officer, mended);
  album.note('case: what changed', officer);
  const convicted = await decided(portal, pair, 'refusal', { ground: 'conviction' });
  await mend(citizen, convicted);
  album.note('mending: one question', citizen);
  await album.visit(citizen, { 'card: being mended': card(convicted), 'cabinet: mending begun': '/cabinet' });
  await change(portal, `UPDATE drafts SET expires_at = ${Date.now() + 86_400_000} WHERE earlier_number = '${convicted}'`);
  await album.visit(citizen, { 'cabinet: a draft that goes': '/cabinet' });

  const approved = await decided(portal, pair, 'approval', { words: 'Билет бессрочный.' });
  const [document] = query<{ id: string; number: string }>(
    portal,
    'SELECT id, number FROM documents WHERE application_id = ?',
    approved,
  );
  await album.visit(citizen, { 'document: may be corrected': `/cabinet/documents/${document!.id}` });
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
  await citizen.click('Исправить ошибку в документе');
  album.note('correction', citizen);
  await citizen.submit({}, { form: '/correction' });
  album.note('correction: errors', citizen);
  await citizen.submit({ wrong: 'Питровна', right: 'Петровна' }, { form: '/correction' });
  album.note('correction: receipt', citizen);
  const correction = /applications\/([^/]+)\/receipt/.exec(citizen.page.url.pathname)?.[1] ?? '';
  await album.visit(citizen, { 'card: correction': card(correction), 'applications: a correction': '/cabinet/applications' });
  await album.visit(officer, { 'queue: a correction': '/staff/queue' });
  await take(officer, correction);
  await accept(officer, correction);
  album.note('case: correction', officer);
  await officer.click('Одобрить заявление');
  album.note('case: correction: approval', officer);
  await officer.submit({ family: '' }, { form: '/approval' });
  album.note('case: correction: errors', officer);
  await officer.submit({ family: 'Петрова' }, { form: '/approval' });
  await issued(portal, correction);
  await album.visit(citizen, {
    'document: replaced': `/cabinet/documents/${document!.id}`,
    'correction: nothing to correct': `${card(approved)}/correction`,
    'card: the document was replaced': card(approved),
    'again: a correction': `${card(correction)}/again`,
  });
  await album.visit(new Visitor(portal.url), { 'verify: replaced': `/verify/${code}` });

  await act(head, approved, 'reopening');
  album.note('case: reopening: errors', head);
  await head.submit({ ground: 'complaint', words: 'Жалоба обоснована.' }, { form: '/reopening' });
  album.note('case: reopened', head);
  await issued(portal, approved);
  const [end] = query<{ id: string }>(portal, 'SELECT id FROM documents WHERE application_id = ? AND decision = 2', approved);
  await album.visit(citizen, {
    'card: the decision was cancelled': card(approved),
    'document: a cancellation': `/cabinet/documents/${end!.id}`,
    'issued documents: ended': '/cabinet/documents',
  });
  const [revoked] = query<{ id: string }>(portal, 'SELECT id FROM documents WHERE application_id = ?', correction);
  await album.visit(citizen, { 'document: revoked': `/cabinet/documents/${revoked!.id}` });
  await decideAgain(portal, officer, approved, 'refusal', { ground: 'false-data' });
  await album.visit(citizen, { 'card: decided anew': card(approved) });
  const once = await apply(citizen);
  await album.visit(head, { 'case: for the head': `/staff/cases/${once}` });
}
