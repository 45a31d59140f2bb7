import type { AttemptCounter } from './attempt-counter.ts';
import type { Reservation } from './attempts.ts';

export type Locked = Extract<Reservation, { kind: 'locked' }>;

/**
 * Does the work under one reservation of a counter, or tells until when it is locked (ms). The reservation is given back when the work
 * throws: a failure of ours is no attempt of theirs. What the counter does after a success is the caller's to say.
 */
export async function counted<Done>(counter: AttemptCounter, work: () => Promise<Done>): Promise<Done | Locked> {
  const reservation = await counter.reserve();
  if (reservation.kind === 'locked') return reservation;
  try {
    return await work();
  } catch (error) {
    await counter.giveBack();
    throw error;
  }
}
