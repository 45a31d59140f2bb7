import type { EsiaConfig } from '../../platform/esia-config.ts';
import { addresses } from './addresses.ts';
import { reach } from './call.ts';
import { EsiaUnavailable } from './failures.ts';
import { told } from './told.ts';

/** Asks ESIA's door whether anybody is there, for nobody; what time it is there, ms, when it says. Throws EsiaUnavailable. */
export async function knockAtEsia(config: EsiaConfig): Promise<{ time: number | null }> {
  const { status, headers } = await told('clock', 'probe', () => reach(config.url + addresses[config.version].authorize));
  // Without parameters it must refuse; a server that is broken or sends us away is not it.
  if (status >= 500 || status === 429) throw new EsiaUnavailable(String(status));
  const time = Date.parse(headers.get('Date') ?? '');
  return { time: Number.isNaN(time) ? null : time };
}
