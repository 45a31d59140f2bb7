import { checkSignature } from '../algorithms/check.ts';
import { type Family, schemeOf } from '../algorithms/scheme.ts';
import { sameBytes } from '../asn1/bytes.ts';
import type { Certificate } from './certificate.ts';

/** From the signer to a trusted centre. */
export type Path = readonly [Certificate, ...Certificate[]];

/** Whether a list has this very certificate. */
export const isIn = (certificates: readonly Certificate[], wanted: Certificate): boolean =>
  certificates.some(({ der }) => sameBytes(der, wanted.der));

/** Whether `issuer` may be the one by its name and by the ids of keys; the signature is checked later. */
function fits({ issuer, extensions }: Certificate, candidate: Certificate): boolean {
  const { subjectKeyId } = candidate.extensions;
  const { authorityKeyId } = extensions;
  return issuer.same === candidate.subject.same && (!subjectKeyId || !authorityKeyId || subjectKeyId === authorityKeyId);
}

const MAX_LENGTH = 8;
const MAX_CHECKS = 24;

/** Ways from a certificate to one that is believed; `refused`: a way was left for what it is signed with. */
export type Paths = { found: Path[]; refused?: 'weak-algorithm' | 'algorithm-not-allowed' };

/**
 * Every path on which each certificate is signed by the next and the last is a centre's. A hostile message may bring a web
 * of certificates: at most 24 signatures are checked.
 */
export async function pathsOf(
  signer: Certificate,
  centres: readonly Certificate[],
  others: readonly Certificate[],
  allowed: readonly Family[],
): Promise<Paths> {
  const paths: Paths = { found: [] };
  let checks = 0;
  const extend = async (path: Path): Promise<void> => {
    const last = path[path.length - 1]!;
    const candidates = [...centres, ...others].filter(each => fits(last, each) && !isIn(path, each));
    for (const candidate of candidates) {
      if (path.length >= MAX_LENGTH || ++checks > MAX_CHECKS) return;
      const { message, algorithm, signature } = last.signed;
      const scheme = schemeOf(algorithm, undefined, allowed);
      if ('refused' in scheme) {
        if (scheme.refused !== 'broken') paths.refused ??= scheme.refused;
        return;
      }
      const said = await checkSignature(scheme, candidate.keyInfo, message, signature);
      if (said === 'weak-algorithm' || said === 'algorithm-not-allowed') paths.refused ??= said;
      if (said !== 'good') continue;
      if (isIn(centres, candidate)) paths.found.push([...path, candidate]);
      else await extend([...path, candidate]);
    }
  };
  await extend([signer]);
  return paths;
}
