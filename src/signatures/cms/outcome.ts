import type { Bytes } from '../asn1/bytes.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { Path } from '../x509/paths.ts';
import type { Trusted, TrustRefusal } from '../x509/trust.ts';

/** What became of a signature. Each refusal has a name, so that the page can say what to do about it. */
export type Verified =
  | {
      kind: 'valid';
      signer: Certificate;
      chain: Path;
      /** When the signer says they signed, in milliseconds. */
      signedAt?: number;
      revocation: Trusted['revocation'];
      /** What was signed: the attached content, or what was given. */
      content: Bytes;
    }
  | SignatureRefusal
  | TrustRefusal;

/** Why a signed message is not believed. */
export type SignatureRefusal =
  | {
      kind:
        | 'not-a-signature'
        | 'several-signers'
        | 'weak-algorithm'
        | 'algorithm-not-allowed'
        | 'no-signer-certificate'
        /** It is detached, and nothing to compare with was given. */
        | 'no-content'
        | 'broken';
    }
  /** Another text was signed; `lineEnds` when it is the same text with the ends of lines changed by an editor. */
  | { kind: 'other-content'; lineEnds: boolean };
