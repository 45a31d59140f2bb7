import type { KeptCertificate } from '../centres/signer.ts';

/** Who signed an application, and by which certificate. `organisation` is set when they signed for one. */
export type Signer = { name: string; organisation?: string; certificate: KeptCertificate };
