import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import type { Subject } from '../../src/signatures/x509/subject.ts';
import { applicant, atCheck, saidTo, signedBy, signingPortal } from '../applications-to-sign.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { newSnils } from '../numbers.ts';
import { fileToSign, joinSignature, newSigningPerson, sendSignature } from '../signing.ts';
import { registerCitizen } from '../world.ts';

const FAILURES = 3;
let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  const lock = { ...defaultProfile.policies.lock, ipFailures: FAILURES };
  ({ portal, holder } = await signingPortal({ lock }));
}, 60_000);
afterAll(() => portal.stop());

/** Signs the file of the entrance as somebody. */
async function enter(visitor: Visitor, whose: Subject) {
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, await signedBy(await holder(whose))(await fileToSign(visitor)));
}

test('good signatures that open nothing are counted at the entrance, and those that do are not', async () => {
  const visitor = new Visitor(portal.url);
  for (let i = 0; i <= FAILURES; i++) {
    await enter(visitor, applicant({ snils: newSnils() }));
    expect(visitor.page.text).toContain('Подпись верна');
  }
  for (let i = 0; i < FAILURES; i++) {
    await enter(visitor, { commonName: 'ООО «Лавка»', organisation: 'ООО «Лавка»', ogrn: '1047702026701' });
    expect([visitor.page.status, visitor.page.errors.join()]).toEqual([422, expect.stringContaining('печать организации')]);
  }
  await enter(visitor, applicant({ snils: newSnils() }));
  expect(visitor.page.status).toBe(429);
  // A hall behind another address goes on.
  const other = new Visitor(portal.url);
  await enter(other, applicant({ snils: newSnils() }));
  expect(other.page.text).toContain('Подпись верна');
});

test('another person’s signatures tried on a cabinet are counted', async () => {
  const { visitor } = await registerCitizen(portal);
  await joinSignature(portal, visitor);
  const said: unknown[] = [];
  for (let i = 0; i <= FAILURES; i++) {
    await visitor.get('/sign-in/signature');
    await sendSignature(visitor, await (await newSigningPerson(portal)).sign(await fileToSign(visitor)));
    if (visitor.page.status === 200) await visitor.submit({}, { button: 'Присоединить' });
    said.push([visitor.page.status, visitor.page.errors.join()]);
  }
  const other = [422, expect.stringContaining('не тот, что в вашем кабинете')];
  expect(said).toEqual([...Array.from({ length: FAILURES }, () => other), [429, '']]);
});

test('another person’s signatures tried on an application are counted, and the draft stays', async () => {
  const { visitor, draft } = await atCheck(portal);
  for (let i = 0; i < FAILURES; i++)
    expect(await saidTo(visitor, draft, signedBy(await holder(applicant({ snils: newSnils() }))))).toContain(
      'Подписал не заявитель',
    );
  await saidTo(visitor, draft, signedBy(await holder(applicant())));
  expect(visitor.page.status).toBe(429);
  await visitor.get(`${draft}/check`);
  expect(visitor.page.text).toContain('ООО «Лавка у озера»');
});
