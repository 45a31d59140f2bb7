import { SECOND } from '../../platform/clock.ts';
import type { Bindings } from '../../platform/env.ts';
import { inTime } from '../../platform/parts/in-time.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import type { AttemptPolicy, Reservation } from './attempts.ts';

/** What goes to the Durable Object. */
export type AttemptRequest = { verb: 'reserve' | 'give-back' | 'clear'; policy: AttemptPolicy };

/** `reserve` throws Unavailable while the counter does not answer: nobody guesses uncounted. The other two never throw. */
export type AttemptCounter = { reserve(): Promise<Reservation>; giveBack(): Promise<void>; clear(): Promise<void> };

const WAIT = 3 * SECOND;

/** The counter that guards `whom` (an account, an unknown identifier, an address); its name is a keyed hash, so that storage tells nothing. */
export async function attemptCounter(env: Bindings, ring: Keyring, whom: string, policy: AttemptPolicy): Promise<AttemptCounter> {
  const stub = env.ATTEMPTS.get(env.ATTEMPTS.idFromName(await blindIndex(ring, 'attempts', whom)));
  const send = async (verb: AttemptRequest['verb']) => {
    const body = JSON.stringify({ verb, policy } satisfies AttemptRequest);
    return inTime('counter', WAIT, ask(stub, body));
  };
  // What it follows has been done: it must not fail because a count stays too high for a while.
  const forgive = async (verb: 'give-back' | 'clear') =>
    void (await send(verb).catch(() => console.error(JSON.stringify({ event: 'not-forgiven', verb }))));
  return {
    reserve: async () => (await send('reserve')) as Reservation,
    giveBack: () => forgive('give-back'),
    clear: () => forgive('clear'),
  };
}

async function ask(stub: DurableObjectStub, body: string): Promise<unknown> {
  const answer = await stub.fetch('https://attempts/', { method: 'POST', body });
  return answer.json();
}
