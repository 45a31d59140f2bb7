import Argon2, { Argon2Type } from '@phi-ag/argon2';
import wasm from '@phi-ag/argon2/argon2.wasm';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. About 22 ms. */
const cost = { type: Argon2Type.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1, hashLength: 32 };

let instance: Argon2 | undefined;
// One memory for the isolate. Its calls never await inside, so no two of them can meet there.
const argon2 = () => {
  instance ??= new Argon2(new WebAssembly.Instance(wasm, {}));
  return instance;
};

/**
 * Argon2 gets an HMAC of the password, not the password. The library counts letters where it needs bytes
 * and would drop the second half of a Cyrillic password; and a stolen table is useless without the keyring.
 */
const peppered = (ring: Keyring, password: string) => mac(ring.codes, `password:${password.normalize('NFKC')}`);

/** The PHC string to store. */
export async function hashPassword(ring: Keyring, password: string): Promise<string> {
  return argon2().hash(await peppered(ring, password), cost).encoded;
}

/** A hash no password fits, with the same cost: unknown accounts are tried against it. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Whether the password fits the stored hash; `null` (no such account) takes as long and never fits. */
export async function passwordFits(ring: Keyring, stored: string | null, password: string): Promise<boolean> {
  const { success } = argon2().tryVerify(stored ?? nobody, await peppered(ring, password), Argon2Type.Argon2id);
  return success && stored !== null;
}
