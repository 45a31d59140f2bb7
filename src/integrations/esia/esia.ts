import type { Config } from '../../platform/config.ts';
import type { EsiaConfig } from '../../platform/esia-config.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';
import { RETURN } from './addresses.ts';
import { type Caller, callerFor } from './call.ts';
import { EsiaUnavailable } from './failures.ts';
import { localSigner } from './local-signer.ts';
import { Esia } from './provider.ts';
import { remoteSigner } from './remote-signer.ts';
import type { EsiaSigner } from './signer.ts';
import { type TrustedKey, trustedKey } from './trusted.ts';

/**
 * ESIA for one request of ours, or null where it is not configured. Keys are read once an isolate.
 * Throws EsiaUnavailable when a configured key or certificate can not be read: `bin/portal esia doctor` says which.
 */
export async function esiaFor(
  { esia: config, origin }: Pick<Config, 'esia' | 'origin'>,
  requestId: string,
): Promise<Esia | null> {
  if (!config) return null;
  const call = callerFor(requestId);
  try {
    return new Esia({ config, call, signer: await signerOf(config, call), trusted: trustedOf(config) }, origin + RETURN);
  } catch (error) {
    if (error instanceof Malformed) throw new EsiaUnavailable('misconfigured');
    throw error;
  }
}

const signers = new WeakMap<EsiaConfig, EsiaSigner>();
const trusted = new WeakMap<EsiaConfig, TrustedKey[]>();

async function signerOf(config: EsiaConfig, call: Caller): Promise<EsiaSigner> {
  const { signer, certificate } = config;
  // Its calls are told in the log under the request's own id, so it is made anew.
  if (signer.kind === 'service') return remoteSigner(call, signer, certificate);
  const made = signers.get(config) ?? (await localSigner(signer.key, certificate));
  signers.set(config, made);
  return made;
}

function trustedOf(config: EsiaConfig): TrustedKey[] {
  const read = trusted.get(config) ?? config.trusted.map(trustedKey);
  trusted.set(config, read);
  return read;
}
