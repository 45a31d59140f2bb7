import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { fileToSign, newSigningPerson, sendSignature, signApplication, withTrainingCentre } from '../signing.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
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
  await signedApplication(album, portal, citizen);
  await album.visit(citizen, { 'signatures: an application': '/cabinet/security/signatures' });
  await album.visit((await registerCitizen(portal)).visitor, { 'signatures: none': '/cabinet/security/signatures' });
  await citizen.get('/sign-in/signature');
  await sendSignature(citizen, await (await newSigningPerson(portal)).sign(await fileToSign(citizen)));
  album.note('signature: join', citizen);
  await citizen.submit({}, { button: 'Присоединить' });
  await album.visit(citizen, { 'signatures: joined': '/cabinet/security/signatures' });
}

/** An application signed by a person's own signature: the file, what is wrong with a signature, an old one, and what both sides read. */
async function signedApplication(album: Album, portal: Portal, citizen: Visitor): Promise<void> {
  const draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers());
  await album.visit(citizen, { 'application to sign': `${draft}/signature` });
  await citizen.submit({});
  album.note('application to sign: nothing chosen', citizen);
  await sendSignature(citizen, await (await newSigningPerson(portal)).sign(await fileToSign(citizen)));
  album.note('application to sign: another person', citizen);
  await signApplication(portal, citizen);
  album.note('check: signed', citizen);
  await citizen.get(`${draft}/passport?back=check`);
  await citizen.submit({ 'passport.by': 'ОВД Каменного Мыса' }, { button: 'Далее' });
  album.note('check: signature is old', citizen);
  await signApplication(portal, citizen);
  const number = await sendDraft(citizen);
  album.note('receipt: signed', citizen);
  await album.visit(citizen, { 'card: signed': `/cabinet/applications/${number}` });
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await album.visit(officer, { 'case: signed': `/staff/cases/${number}` });
}
