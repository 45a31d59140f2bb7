import type { Bindings } from '../platform/env.ts';
import { blindIndex, type Keyring } from '../platform/keyring.ts';
import type { AttemptPolicy, Reservation } from './attempts.ts';

/** What goes to the Durable Object. */
export type AttemptRequest = { verb: 'reserve' | 'give-back' | 'clear'; policy: AttemptPolicy };

export type AttemptCounter = { reserve(): Promise<Reservation>; giveBack(): Promise<void>; clear(): Promise<void> };

/** The counter that guards `whom` (an account, an unknown identifier, an address); its name is a keyed hash, so that storage tells nothing. */
export async function attemptCounter(env: Bindings, ring: Keyring, whom: string, policy: AttemptPolicy): Promise<AttemptCounter> {
  const stub = env.ATTEMPTS.get(env.ATTEMPTS.idFromName(await blindIndex(ring, 'attempts', whom)));
  const send = async (verb: AttemptRequest['verb']) => {
    const body = JSON.stringify({ verb, policy } satisfies AttemptRequest);
    const answer = await stub.fetch('https://attempts/', { method: 'POST', body });
    return answer.json();
  };
  return {
    reserve: async () => (await send('reserve')) as Reservation,
    giveBack: async () => void (await send('give-back')),
    clear: async () => void (await send('clear')),
  };
}
