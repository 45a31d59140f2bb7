import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { fileToSign, newSigningPerson, sendSignature, withTrainingCentre } from '../signing.ts';
import { registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** In by a signature: what is wrong with one, the cabinet it makes, the cabinet it joins, and the journal. */
export async function signaturePages(album: Album, portal: Portal): Promise<void> {
  await withTrainingCentre(portal);
  const person = await newSigningPerson(portal, { surname: 'Константинопольская-Задунайская', givenName: 'Александра' });
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { 'signature: page': '/sign-in/signature', 'signature: late': '/sign-in/signature/gone' });
  await visitor.submit({});
  album.note('signature: nothing chosen', visitor);
  await sendSignature(visitor, 'не подпись');
  album.note('signature: not a signature', visitor);
  await sendSignature(visitor, await person.sign(await fileToSign(visitor)));
  album.note('signature: new cabinet', visitor);
  await visitor.submit({}, { button: 'Создать кабинет' });
  await album.visit(visitor, { 'signatures: journal': '/cabinet/security/signatures' });
  const { visitor: citizen } = await registerCitizen(portal);
  await album.visit(citizen, { 'signatures: none': '/cabinet/security/signatures' });
  await citizen.get('/sign-in/signature');
  await sendSignature(citizen, await (await newSigningPerson(portal)).sign(await fileToSign(citizen)));
  album.note('signature: join', citizen);
  await citizen.submit({}, { button: 'Присоединить' });
  await album.visit(citizen, { 'signatures: joined': '/cabinet/security/signatures' });
}
