import { DurableObject } from 'cloudflare:workers';
import { now } from '../../platform/clock.ts';
import type { AttemptRequest } from './attempt-counter.ts';
import { type Attempts, forgottenAt, giveBack, noAttempts, type Reservation, reserve } from './attempts.ts';

const KEY = 'attempts';

/** One counter, named by a keyed hash of whom it guards. The platform runs its requests one after another; the rules are in attempts.ts. */
export class AttemptCounter extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    const { verb, policy } = await request.json<AttemptRequest>();
    if (verb === 'clear') {
      await this.ctx.storage.deleteAll();
      return Response.json(null);
    }
    // Between this read and the write below no other request is let in: storage holds the input gate.
    const state = (await this.ctx.storage.get<Attempts>(KEY)) ?? noAttempts;
    let outcome: Reservation | null = null;
    let next: Attempts;
    if (verb === 'reserve') ({ state: next, outcome } = reserve(state, policy, now()));
    else next = giveBack(state, policy, now());
    if (next !== state) {
      await this.ctx.storage.put(KEY, next);
      await this.ctx.storage.setAlarm(forgottenAt(next, policy));
    }
    return Response.json(outcome);
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
