import { TRAINING_CENTRE } from '../dev/training-centre.ts';
import { centreRow } from '../src/centres/centre-row.ts';
import { listRow } from '../src/centres/list-row.ts';
import type { Issued } from '../src/integrations/centre/stand-in.tsx';
import type { Bytes } from '../src/signatures/asn1/bytes.ts';
import { type Certificate, readCertificate } from '../src/signatures/x509/certificate.ts';
import type { Subject } from '../src/signatures/x509/subject.ts';
import type { Visitor } from './harness/client.ts';
import { type Portal, tick } from './harness/portal.ts';
import { change, query } from './harness/state.ts';
import { newSnils } from './numbers.ts';

const literal = (value: unknown) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** A row put into a table behind the portal's back; what stood under its key goes. */
const put = (portal: Portal, table: string, row: object) =>
  change(
    portal,
    `INSERT OR REPLACE INTO ${table} (${Object.keys(row).map(snake).join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`,
  );

/** Makes a portal believe a centre, as `bin/portal centres add` does. */
export async function trustCentre(portal: Portal, certificate: Certificate, state: 'accredited' | 'suspended' = 'accredited') {
  const about = { source: 'admin', state, stateSince: null, importedAt: Date.now() } as const;
  await put(portal, 'trusted_centres', await centreRow(certificate, about));
}

/** A list of a centre as if it was fetched: nobody is revoked, and it was in force until `until` (ms). */
export async function putList(portal: Portal, centre: Certificate, until: number) {
  const row = await listRow(['http://centre.test/list.crl'], centre);
  const day = 86_400_000;
  await put(portal, 'revocation_lists', {
    ...row,
    version: 1,
    thisUpdate: until - day,
    nextUpdate: until,
    nextFetchAt: until + 999 * day,
  });
}

/** Somebody with a certificate of «Учебный удостоверяющий центр». */
export type SigningPerson = {
  subject: Subject;
  /** A detached signature over the content, DER; attached when asked. */
  sign(content: Bytes, shape?: 'attached'): Promise<Bytes>;
  revoke(): Promise<void>;
};

export async function newSigningPerson(portal: Portal, wanted: Partial<Subject> = {}): Promise<SigningPerson> {
  const subject = { commonName: 'Ильина Вера', surname: 'Ильина', givenName: 'Вера Олеговна', snils: newSnils(), ...wanted };
  const body = JSON.stringify(subject);
  const issued = (await (
    await fetch(`${portal.standInsUrl}/centre/certificates.json`, { method: 'POST', body })
  ).json()) as Issued;
  const at = `${portal.standInsUrl}/centre/certificates/${issued.id}`;
  return {
    subject,
    async sign(content, shape) {
      const answer = await fetch(`${at}/message?attached=${shape ? 1 : 0}`, { method: 'POST', body: content });
      return new Uint8Array(await answer.arrayBuffer());
    },
    async revoke() {
      await fetch(`${at}/revocation`, { method: 'POST' });
    },
  };
}

/** The portal believes the training centre and has its list, as the demo portal does. */
export async function withTrainingCentre(portal: Portal): Promise<void> {
  const centre = readCertificate(TRAINING_CENTRE);
  const list = `${portal.standInsUrl}/centre/list.crl`;
  const has = () =>
    query(portal, 'SELECT 1 FROM revocation_lists WHERE version > 0 AND urls = ?', JSON.stringify([list])).length > 0;
  if (has()) return;
  await trustCentre(portal, centre);
  await put(portal, 'revocation_lists', (await listRow([list], centre)) ?? {});
  for (let i = 0; i < 5 && !has(); i++) await tick(portal);
}

/** The very bytes of what an address gives a visitor to download. */
export async function bytesAt(visitor: Visitor, path: string): Promise<Bytes> {
  const answer = await fetch(new URL(path, visitor.origin), { headers: { Cookie: visitor.jar.header } });
  return new Uint8Array(await answer.arrayBuffer());
}

/** Downloads the file from the page a visitor stands on. */
export const fileToSign = (visitor: Visitor): Promise<Bytes> => bytesAt(visitor, visitor.page.link('Скачайте файл'));

/** Sends a signature from the page a visitor stands on. */
export const sendSignature = (visitor: Visitor, signature: Uint8Array | string, name = 'vhod.txt.sig') =>
  visitor.submit({
    signature: {
      name,
      type: 'application/octet-stream',
      bytes: typeof signature === 'string' ? new TextEncoder().encode(signature) : signature,
    },
  });

/** Makes a signature a way into the cabinet that is open. */
export async function joinSignature(portal: Portal, visitor: Visitor, whose?: SigningPerson): Promise<SigningPerson> {
  const person = whose ?? (await newSigningPerson(portal));
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, await person.sign(await fileToSign(visitor)));
  await visitor.submit({}, { button: 'Присоединить' });
  return person;
}

/** The СНИЛС of the applicant in the tests' answers. */
export const APPLICANT_SNILS = '11223344595';

/** Signs the draft whose check a visitor stands at; they come back to the check. */
export async function signApplication(portal: Portal, visitor: Visitor, whose?: SigningPerson): Promise<SigningPerson> {
  const person = whose ?? (await newSigningPerson(portal, { snils: APPLICANT_SNILS }));
  await visitor.get(`${visitor.page.url.pathname.replace(/\/(check|signature)$/, '')}/signature`);
  await sendSignature(visitor, await person.sign(await fileToSign(visitor)));
  return person;
}
