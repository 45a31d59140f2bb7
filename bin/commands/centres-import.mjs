import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { centreRow } from '../../src/centres/centre-row.ts';
import { Malformed } from '../../src/signatures/asn1/malformed.ts';
import { accreditedCentres } from '../../src/signatures/trust/accredited.ts';
import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import { centreStatement } from './centre-statement.mjs';
import { ask, change, quoted } from './database.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';

const AT_ONCE = 100;

/** `centres import FILE`: the Ministry's list of accredited centres, read in pieces. Nothing is written when the list is broken. */
export async function run(args) {
  const { where, words } = optionsOf(args, { places: ['файл списка (XML)'] });
  const { rows, centres, expired, unreadable } = await read(resolve(process.env.PORTAL_FROM ?? '.', words[0]));
  if (rows.size === 0) throw new Refusal(`${words[0]}: в файле нет ни одного удостоверяющего центра. Действует прежний список.`);
  const before = await ask(where, "SELECT fingerprint, name, state, state_since FROM trusted_centres WHERE source = 'ministry'");
  const known = new Map(before.map(row => [row.fingerprint, row]));
  const added = [...rows.values()].filter(row => !known.has(row.fingerprint));
  const changed = [...rows.values()].filter(row => differs(known.get(row.fingerprint), row));
  const gone = before.filter(row => row.state === 'accredited' && !rows.has(row.fingerprint));
  const statements = [
    ...[...added, ...changed].map(centreStatement),
    ...gone.map(
      ({ fingerprint }) =>
        `UPDATE trusted_centres SET state = 'suspended', state_since = ${Date.now()} WHERE fingerprint = ${quoted(fingerprint)}`,
    ),
  ];
  // Each part is whole in itself, and the same list once more ends what was begun.
  for (let i = 0; i < statements.length; i += AT_ONCE) await change(where, statements.slice(i, i + AT_ONCE));
  const stopped = [...changed.filter(row => row.state === 'suspended'), ...gone];
  console.log(
    `Центров в списке: ${centres}, сертификатов: ${rows.size}. Добавлено: ${added.length}, изменилось: ${changed.length}, ` +
      `прекращено: ${stopped.length}, исчезло из списка: ${gone.length}.`,
  );
  for (const name of new Set(stopped.map(row => row.name))) console.log(`  подписям больше не верим: ${name}`);
  if (expired + unreadable > 0) console.log(`Пропущено: истёк срок у ${expired}, не читаются ${unreadable}.`);
}

const differs = (before, row) =>
  before !== undefined &&
  (before.state !== row.state || before.name !== row.name || (before.state_since ?? null) !== row.stateSince);

async function read(path) {
  const found = { rows: new Map(), centres: 0, expired: 0, unreadable: 0 };
  const at = Date.now();
  try {
    for await (const centre of accreditedCentres(createReadStream(path))) {
      found.centres++;
      for (const der of centre.certificates) await take(found, centre, der, at);
    }
  } catch (error) {
    if (error instanceof Malformed) throw new Refusal(`${path}: список оборван или испорчен. Действует прежний.`);
    if (error.code === 'ENOENT' || error.code === 'EISDIR') throw new Refusal(`Файл ${path} не читается.`);
    throw error;
  }
  return found;
}

async function take(found, { name, suspended, acceptedFrom }, der, at) {
  const certificate = readable(der);
  if (!certificate) found.unreadable++;
  else if (certificate.notAfter < at) found.expired++;
  else {
    const state = suspended ? 'suspended' : 'accredited';
    const about = { name, source: 'ministry', state, stateSince: acceptedFrom ?? null, importedAt: at };
    const row = await centreRow(certificate, about);
    // One key may stand under two names, of which one is of the past.
    if (found.rows.get(row.fingerprint)?.state !== 'accredited') found.rows.set(row.fingerprint, row);
  }
}

function readable(der) {
  try {
    return readCertificate(der);
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}
