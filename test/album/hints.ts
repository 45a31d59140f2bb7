import type { Visitor } from '../harness/client.ts';
import type { Album } from './album.ts';

/** What may come in useful to who has got a hunting ticket and has agreed to be told. */
export async function hintPages(album: Album, citizen: Visitor): Promise<void> {
  await citizen.get('/cabinet/profile/consents');
  await citizen.submit({}, { form: '/consents/hints' });
  album.note('profile: agreed to hints', citizen);
  await album.visit(citizen, { 'cabinet: hints': '/cabinet' });
  if (!citizen.page.text.includes('Возможно, пригодится')) throw new Error('the cabinet has no hint');
}
