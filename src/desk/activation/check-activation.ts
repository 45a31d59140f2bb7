import { eq } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { activations } from '../../accounts/activation-schema.ts';
import { counterOf } from '../../accounts/attempts/counter-of.ts';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { type ActivationRow, activationIndex } from './activation.ts';
import { type DeskPerson, openDeskPerson } from './desk-person.ts';

/** `wrong` says no more than that: unknown, used, revoked, over, tried too often, of another birthday. */
export type Checked =
  | { kind: 'right'; activation: ActivationRow; person: DeskPerson }
  | { kind: 'wrong' }
  | { kind: 'busy-address'; until: number };

/** Compares a code of a МФЦ and the day of birth. The try is counted first, for codes that were never given too. */
export async function checkActivation(
  access: Access,
  { code, birthDate }: { code: string; birthDate: string },
): Promise<Checked> {
  const index = await activationIndex(access.ring, code);
  const [guesses, address] = await Promise.all([
    counterOf(access, 'activation', index),
    counterOf(access, 'address', access.from),
  ]);
  const knock = await address.reserve();
  if (knock.kind === 'locked') return { kind: 'busy-address', until: knock.until };
  const guess = await guesses.reserve();
  const found = access.db.select().from(activations).where(eq(activations.codeIndex, index)).get();
  const activation = await found.catch(async (error: unknown) => {
    await Promise.all([guesses.giveBack(), address.giveBack()]);
    throw error;
  });
  const person = await openWaiting(access, activation);
  if (guess.kind === 'locked' || !activation || !person || !sameText(person.birthDate, birthDate)) return { kind: 'wrong' };
  await Promise.all([guesses.giveBack(), address.giveBack()]);
  return { kind: 'right', activation, person };
}

async function openWaiting({ ring }: Access, activation: ActivationRow | undefined): Promise<DeskPerson | null> {
  if (!activation?.sealedPerson || activation.expiresAt <= now()) return null;
  return openDeskPerson(ring, activation.id, activation.sealedPerson);
}
