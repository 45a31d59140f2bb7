import { sha256, toHex } from '../platform/bytes.ts';
import type { Name } from '../signatures/x509/name.ts';

/** What a name of X.500 is found by: the same for names that are one by RFC 5280. */
export const nameHash = async ({ same }: Name): Promise<string> => toHex(await sha256(same));
