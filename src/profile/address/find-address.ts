import { type FoundAddress, searchAddresses } from '../../integrations/registries/addresses.ts';
import { RegistriesUnavailable } from '../../integrations/registries/failures.ts';
import type { AnyContext } from '../../platform/http.ts';
import { config } from '../../platform/http.ts';

/** The longest text one looks for an address by. */
export const LONGEST_SEARCH = 200;

/** What the directory has for a text; null when it does not answer in time: then the person writes the address by hand. */
export async function findAddresses(c: AnyContext, text: string): Promise<FoundAddress[] | null> {
  if (text.length < 3 || text.length > LONGEST_SEARCH) return [];
  try {
    return await searchAddresses(config(c).addresses, text, c.get('requestId'));
  } catch (error) {
    if (!(error instanceof RegistriesUnavailable)) throw error;
    return null;
  }
}

/** The address that was chosen, down to the house that was typed beside it; null when the directory does not say so any more. */
export async function chosenAddress(c: AnyContext, text: string, fias: string, house: string): Promise<FoundAddress | null> {
  const chosen = (await findAddresses(c, text))?.find(each => each.fias === fias) ?? null;
  if (!chosen || chosen.parts.house || house === '') return chosen;
  const whole = (await findAddresses(c, `${chosen.full}, ${house}`))?.find(
    each => each.parts.house === house && each.parts.street === chosen.parts.street && each.parts.place === chosen.parts.place,
  );
  return whole ?? { ...chosen, fias: '', parts: { ...chosen.parts, house } };
}
