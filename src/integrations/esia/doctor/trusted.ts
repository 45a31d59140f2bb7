import type { EsiaConfig } from '../../../platform/esia-config.ts';
import { Malformed } from '../../../signatures/asn1/malformed.ts';
import { type TrustedKey, trustedKey } from '../trusted.ts';
import { day, SOON } from './dates.ts';
import type { Finding } from './finding.ts';

const RENEW = 'Возьмите действующие сертификаты ЕСИА на её технологическом портале и допишите их в ESIA_TRUSTED';

/** The keys we believe ESIA by: each one readable, and at least one in force for a month from now. Old ones harm nobody. */
export function lookAtTrusted({ trusted }: EsiaConfig, at: number): Finding[] {
  const keys = trusted.map(keyIn);
  const lasting = keys.some(key => key && key.from <= at && key.until > at + SOON);
  return keys.map((key, i) => {
    const what = `Сертификат ЕСИА № ${i + 1}`;
    if (!key) return { what, said: 'не читается', mend: RENEW };
    const until = key.until === Number.POSITIVE_INFINITY ? 'открытый ключ без срока' : `действует до ${day(key.until)}`;
    return { what, said: until, mend: lasting ? undefined : `Других надолго нет. ${RENEW}` };
  });
}

function keyIn(saved: string): TrustedKey | null {
  try {
    return trustedKey(saved);
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}
