import { sha256, toHex } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import { toBase64 } from '../signatures/asn1/armour.ts';
import type { Certificate } from '../signatures/x509/certificate.ts';
import type { Crl } from '../signatures/x509/crl.ts';
import { nameHash } from './name-hash.ts';
import type { revocationLists } from './schema.ts';

export type ListRow = typeof revocationLists.$inferSelect;

/** Which certificates a list tells of; `urls` empty and no `only`: of all of its issuer. */
export type Scope = Crl['scope'];

/** The row of a list that is not fetched yet, or null when none of the addresses can be asked. */
export async function listRow(places: readonly string[], issuer: Certificate): Promise<ListRow | null> {
  const addresses = places.filter(url => /^https?:/i.test(url)).slice(0, 4);
  if (addresses.length === 0) return null;
  const urls = JSON.stringify(addresses);
  const scope: Scope = { urls: [] };
  return {
    id: toHex(await sha256(`${toBase64(issuer.keyInfo)} ${urls}`)),
    issuer: await nameHash(issuer.subject),
    issuerCertificate: toBase64(issuer.der),
    urls,
    scope: JSON.stringify(scope),
    version: 0,
    thisUpdate: null,
    nextUpdate: null,
    entries: 0,
    fetchedAt: null,
    nextFetchAt: now(),
    failures: 0,
    problem: null,
  };
}
