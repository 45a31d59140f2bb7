import type { Bench } from './openssl.ts';

const extensions = `
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,digitalSignature,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[centre]
basicConstraints = critical,CA:true,pathlen:0
keyUsage = critical,digitalSignature,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[person]
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
crlDistributionPoints = URI:http://centre.test/list.crl
certificatePolicies = 1.2.643.100.113.1
[exchange]
keyUsage = critical,keyEncipherment
[odd]
1.2.3.4.5 = critical,ASN1:NULL
[ca]
default_ca = lists
[lists]
database = index.txt
default_md = md_gost12_256
crlnumber = crlnumber
`;

export type NewKey = { algorithm: string; options?: string[]; digest: string };

export const gostKey = (algorithm: string, set: string): NewKey => ({
  algorithm,
  options: ['-pkeyopt', `paramset:${set}`],
  digest: algorithm === 'gost2012_512' ? 'md_gost12_512' : 'md_gost12_256',
});

/**
 * Certificates made by openssl alone: `issue('person', key, '/CN=…', 'root', 'person')` leaves person.key and person.pem.
 * Without an issuer the certificate is its own.
 */
export function opensslCentre(bench: Bench) {
  bench.put('extensions.cnf', extensions);
  bench.put('index.txt', '');
  bench.put('crlnumber', '01\n');
  const issue = (name: string, key: NewKey, subject: string, issuer: string | undefined, section: string) => {
    bench.run('genpkey', '-algorithm', key.algorithm, ...(key.options ?? []), '-out', `${name}.key`);
    const request = ['-new', '-utf8', '-key', `${name}.key`, '-subj', subject, `-${key.digest}`, '-out', `${name}.csr`];
    bench.run('req', ...request);
    const by = issuer ? ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial'] : ['-signkey', `${name}.key`];
    const made = ['-req', '-in', `${name}.csr`, ...by, '-days', '30', `-${key.digest}`, '-out', `${name}.pem`];
    bench.run('x509', ...made, '-extfile', 'extensions.cnf', '-extensions', section);
  };
  const lists = (issuer: string) => ['-config', 'extensions.cnf', '-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
  return {
    issue,
    revoke: (name: string, issuer: string) => bench.run('ca', ...lists(issuer), '-revoke', `${name}.pem`),
    list(issuer: string) {
      bench.run('ca', ...lists(issuer), '-gencrl', '-crldays', '7', '-out', `${issuer}.crl`);
      return bench.get(`${issuer}.crl`);
    },
  };
}
