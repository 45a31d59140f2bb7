import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { centreRow } from '../../src/centres/centre-row.ts';
import { Malformed } from '../../src/signatures/asn1/malformed.ts';
import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import { centreStatement } from './centre-statement.mjs';
import { change } from './database.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';

/** `centres add FILE`: a centre beside the Ministry's list, for a trial. Its people's certificates count as qualified. */
export async function run(args) {
  const { where, words, values } = optionsOf(args, {
    options: { name: { type: 'string' } },
    places: ['файл сертификата'],
  });
  const certificate = read(words[0]);
  if (!certificate.extensions.isAuthority) throw new Refusal(`${words[0]}: это сертификат не центра, а того, кому его выдали.`);
  if (certificate.notAfter < Date.now()) throw new Refusal(`${words[0]}: срок сертификата истёк.`);
  const about = { name: values.name, source: 'admin', state: 'accredited', stateSince: null, importedAt: Date.now() };
  const row = await centreRow(certificate, about);
  await change(where, [centreStatement(row)]);
  console.log(`${row.name}: портал верит подписям этого центра. Отпечаток ${row.fingerprint}.`);
}

function read(file) {
  const path = resolve(process.env.PORTAL_FROM ?? '.', file);
  try {
    return readCertificate(new Uint8Array(readFileSync(path)));
  } catch (error) {
    if (error instanceof Malformed) throw new Refusal(`${file}: это не сертификат. Подойдёт файл .cer, .crt или .pem.`);
    throw new Refusal(`Файл ${path} не читается.`);
  }
}
