import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { newSnils } from '../numbers.ts';
import { fileToSign, sendSignature, withTrainingCentre } from '../signing.ts';

const portal = inject('served');

test('at the training centre’s page a person gets a certificate, signs a file of the portal, and revokes', async () => {
  await withTrainingCentre(portal);
  const snils = newSnils();
  const centre = new Visitor(portal.standInsUrl);
  await centre.get('/centre');
  expect(centre.page.text).toContain('руководитель ООО «Лавка у озера»');
  await centre.submit({ surname: 'Ильина', givenName: 'Вера Олеговна', snils }, { button: 'Выдать другому человеку' });
  const [, id] = new RegExp(`Номер ([0-9a-f]+)\\.\\s+СНИЛС ${snils}`).exec(centre.page.text) ?? [];
  const form = (end: string) => centre.page.forms.find(each => each.action === `/centre/certificates/${id}/${end}`)!;
  const [signing, revoking] = [form('signature'), form('revocation').fill({})];

  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in/signature');
  const upload = { name: 'vhod.txt', type: 'text/plain', bytes: await fileToSign(visitor) };
  const signed = await centre.send(signing.fill({ file: upload, attached: true }));
  expect(signed.reply.headers['content-disposition']).toContain('vhod.txt.sig');
  await sendSignature(visitor, signed.reply.body);
  expect(visitor.page.text).toContain('Ильина Вера Олеговна');

  await centre.get('/centre');
  await centre.send(revoking);
  expect(centre.page.text).toContain('Отозван ');
  await change(portal, "UPDATE revocation_lists SET next_fetch_at = 1 WHERE urls LIKE '%/centre/list.crl%'");
  const version = () => query<{ v: number }>(portal, 'SELECT max(version) AS v FROM revocation_lists')[0]!.v;
  for (const before = version(); version() === before; ) await tick(portal);
  await visitor.get('/sign-in/signature');
  const again = await centre.send(signing.fill({ file: { ...upload, bytes: await fileToSign(visitor) } }));
  await sendSignature(visitor, again.reply.body);
  expect(visitor.page.errors.join()).toContain('Сертификат отозван');
});
