import { beforeAll, describe, expect, inject, test } from 'vitest';
import { toBase64, toPem } from '../../src/signatures/asn1/armour.ts';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { query } from '../harness/state.ts';
import {
  fileToSign,
  joinSignature,
  newSigningPerson,
  type SigningPerson,
  sendSignature,
  withTrainingCentre,
} from '../signing.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
beforeAll(() => withTrainingCentre(portal));

/** A visitor with the file of the page, signed by somebody. */
async function signed(person: SigningPerson, visitor = new Visitor(portal.url)) {
  await visitor.get('/sign-in/signature?next=/cabinet/profile');
  return { visitor, message: await person.sign(await fileToSign(visitor)) };
}

const filledWith = (visitor: Visitor, bytes: Uint8Array) =>
  visitor.page.forms
    .find(form => form.action === '/sign-in/signature')!
    .fill({ signature: { name: 'vhod.txt.sig', type: '', bytes } });

/** More windows of the same browser. */
async function windows(visitor: Visitor, n: number): Promise<Visitor[]> {
  const twins = Array.from({ length: n }, () => new Visitor(portal.url));
  for (const twin of twins) {
    for (const [name, cookie] of visitor.jar.all) twin.jar.all.set(name, cookie);
    await twin.get('/sign-in/signature');
  }
  return twins;
}

describe('a qualified signature', () => {
  test('makes a confirmed cabinet with what the certificate tells, and opens it again in every shape a program writes', async () => {
    const person = await newSigningPerson(portal, { surname: 'Ильина', givenName: 'Вера Олеговна', inn: '500100732259' });
    const { visitor, message } = await signed(person);
    await expectValidPage(visitor.page);
    await sendSignature(visitor, message);
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain('Ильина Вера Олеговна');
    expect(visitor.page.text).toContain('Учебный удостоверяющий центр');
    expect(query(portal, 'SELECT count(*) AS n FROM signatures WHERE owner_id IS NULL')[0]).toEqual({ n: 0 });
    await visitor.submit({}, { button: 'Создать кабинет' });
    expect(visitor.page.path).toBe('/cabinet/profile');
    expect(visitor.page.text).toContain('Личность подтверждена');
    expect(visitor.page.text).toMatch(/Вера \(из электронной подписи/);

    const shapes: ((der: Bytes) => Uint8Array | string)[] = [
      der => der,
      der => toPem('PKCS7', der),
      der => `\ufeff${toBase64(der)}\r\n`,
    ];
    for (const shape of shapes)
      for (const how of [undefined, 'attached'] as const) {
        const again = new Visitor(portal.url);
        await again.get('/sign-in/signature');
        await sendSignature(again, shape(await person.sign(await fileToSign(again), how)));
        expect([again.page.path, again.page.status]).toEqual(['/cabinet', 200]);
      }
    await visitor.get('/cabinet/security/signatures');
    await expectValidPage(visitor.page);
    expect(visitor.page.text.match(/Вход в кабинет,/g)).toHaveLength(6);
    expect(visitor.page.text).toContain('Создание кабинета,');
    expect(visitor.page.text).toContain('по свежему списку сертификат не отозван');
  });

  test('is used once: the same press again is one cabinet and one line, a replay opens nothing', async () => {
    const person = await newSigningPerson(portal);
    const { visitor, message } = await signed(person);
    await visitor.send(filledWith(visitor, message));
    const creating = visitor.page.forms.find(form => form.action.endsWith('/account'))!.fill({});
    const pressed = await Promise.all((await windows(visitor, 2)).map(each => each.send(creating)));
    expect(pressed.map(page => page.path)).toEqual(['/cabinet/profile', '/cabinet/profile']);

    const later = await signed(person);
    const entering = filledWith(later.visitor, later.message);
    const [one, two, replay, stranger] = await windows(later.visitor, 4);
    const opened = await Promise.all([one!, two!].map(each => each.send(entering)));
    expect(opened.map(page => page.path)).toEqual(['/cabinet/profile', '/cabinet/profile']);
    await one!.get('/cabinet/security/signatures');
    expect(one!.page.text.match(/Вход в кабинет,/g)).toHaveLength(1);

    const other = await person.sign(await fileToSign(later.visitor));
    await replay!.send(filledWith(later.visitor, other));
    expect(replay!.page.errors.join()).toContain('уже вошли');
    // Two people at one computer: the second one's signature of the same file is not the first one's cabinet.
    const neighbour = await newSigningPerson(portal);
    await joinSignature(portal, (await registerCitizen(portal)).visitor, neighbour);
    await replay!.send(filledWith(later.visitor, await neighbour.sign(await fileToSign(later.visitor))));
    expect(replay!.page.errors.join()).toContain('уже вошли');
    stranger!.jar.all.delete('visit');
    await stranger!.get('/sign-in/signature');
    const stolen = filledWith(later.visitor, later.message).entries.filter(([name]) => name !== 'csrf');
    const csrf = /name="csrf" value="([^"]+)"/.exec(stranger!.page.html)?.[1] ?? '';
    await stranger!.send({ ...entering, entries: [...stolen, ['csrf', csrf]] });
    expect(stranger!.page.errors.join()).toContain('файл устарел');
    expect([replay!, stranger!].some(each => each.jar.all.has('session'))).toBe(false);
  });
});

describe('a cabinet that is open already', () => {
  test('gets the signature as one more way in: its person is confirmed, told of it, and signs from then on', async () => {
    const { person: citizen, visitor } = await registerCitizen(portal);
    const who = await joinSignature(portal, visitor);
    expect(visitor.page.path).toBe('/cabinet');
    await visitor.get('/cabinet/profile');
    expect(visitor.page.text).toContain('Личность подтверждена');
    expect(visitor.page.text).toContain('Ильина');
    await waitForMessage(portal, citizen.phone, sent => /способ|вход/i.test(sent.text));
    const fresh = await signed(who);
    await sendSignature(fresh.visitor, fresh.message);
    expect(fresh.visitor.page.text).toContain('Личность подтверждена');
    const token = sessionHash(fresh.visitor);
    const [row] = query(portal, 'SELECT authentication FROM sessions WHERE token_hash = ?', token);
    expect(row).toEqual({ authentication: 'signature' });

    // Somebody else's signature is not joined to a cabinet of another СНИЛС.
    const other = await newSigningPerson(portal);
    await visitor.get('/sign-in/signature');
    await sendSignature(visitor, await other.sign(await fileToSign(visitor)));
    await visitor.submit({}, { button: 'Присоединить' });
    expect(visitor.page.errors.join()).toContain('не тот, что в вашем кабинете');
  });
});
