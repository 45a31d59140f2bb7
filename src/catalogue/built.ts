import text from '../../build/assets/services.txt';
import { unpack } from './packed.ts';
import type { Service } from './service.ts';

const { services, hashes, index } = unpack(text);
const byHash = new Map([...hashes].map(([service, hash]) => [hash, service]));

/** Every service of this build, in the order of the catalogue. */
export const builtServices: readonly Service[] = services;

/** The hash of a definition of this build; undefined for any other. */
export const builtHash = (service: Service): string | undefined => hashes.get(service);

/** The definition of this build with this hash. */
export const builtByHash = (hash: string): Service | undefined => byHash.get(hash);

/** The search index of `builtServices`, as text. */
export const builtIndex: string = index;
