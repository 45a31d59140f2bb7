import { EsiaRefused, EsiaUnavailable, EsiaUntrusted } from '../../integrations/esia/failures.ts';
import type { Esia } from '../../integrations/esia/provider.ts';
import type { Db } from '../../platform/db.ts';
import { type Watch, watched } from '../../platform/parts/watched.ts';
import type { Named } from '../joining/arrival.ts';
import type { Markers } from './keep-esia.ts';
import { namedByEsia } from './named-by-esia.ts';

/** ESIA as a part that others run: pages say so while it is down. */
export const ESIA: Watch = {
  part: 'esia',
  topics: [],
  tells: error => {
    if (error instanceof EsiaUnavailable) return error.name.endsWith('misconfigured') ? null : 'down';
    return error instanceof EsiaRefused || error instanceof EsiaUntrusted ? 'there' : null;
  },
};

/** Whom ESIA names, with its markers; or why it names nobody. `nameless`: it gave no name, which no form can do without. */
export type Told =
  | { kind: 'named'; named: Named; markers: Markers }
  | { kind: 'refused' | 'untrusted' | 'unavailable' | 'nameless' };

/** Changes the code of a return for the person behind it. The one place where somebody waits for ESIA. */
export const takeCode = (db: Db, esia: Esia, code: string, verifier: string): Promise<Told> =>
  told(db, esia, () => esia.validateAuthorizationCode(code, verifier));

/** The same person an hour later, by the refreshing marker. */
export const askAgain = (db: Db, esia: Esia, refresh: string): Promise<Told> =>
  told(db, esia, () => esia.refreshAccessToken(refresh));

async function told(db: Db, esia: Esia, ask: () => ReturnType<Esia['refreshAccessToken']>): Promise<Told> {
  try {
    return await watched(db, ESIA, async () => {
      const tokens = await ask();
      const named = namedByEsia(await esia.person(tokens.accessToken()));
      if (!named) return { kind: 'nameless' };
      const refresh = tokens.hasRefreshToken() ? tokens.refreshToken() : null;
      return { kind: 'named', named, markers: { refresh, expiresAt: tokens.expiresAt } };
    });
  } catch (error) {
    if (error instanceof EsiaRefused) return { kind: 'refused' };
    if (error instanceof EsiaUntrusted) return { kind: 'untrusted' };
    if (error instanceof EsiaUnavailable) return { kind: 'unavailable' };
    throw error;
  }
}
