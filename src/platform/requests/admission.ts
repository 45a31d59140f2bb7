import { createMiddleware } from 'hono/factory';
import { SECOND } from '../clock.ts';
import { mostAtOnce } from '../config.ts';
import { type AnyContext, type BaseEnv, clientAddress } from '../http.ts';
import { addressGroup } from './address.ts';
import { holder, Places, type Refusal } from './places.ts';

const places = new Places();
/** Whose place a request holds, and of how many. */
const holders = new WeakMap<Request, { address: string; who: string; most: number }>();

/** What must go through when all else has to wait: the way out, and whoever asks how we are. */
const FIRST = /^\/(staff\/)?(sign-out|healthz|status\.txt)$/;

/** Lets in as many requests at once as can be served fast; the others are told by `refuse` at once, at next to no cost. */
export const admission = (refuse: (c: AnyContext, why: Refusal) => Response | Promise<Response>) =>
  createMiddleware<BaseEnv>(async (c, next) => {
    const most = mostAtOnce(c.env);
    const address = addressGroup(clientAddress(c));
    const first = FIRST.test(c.req.path);
    const why = places.take(address, most, first);
    if (why) return refuse(c, why);
    const who = holder(address, first);
    holders.set(c.req.raw, { address, who, most });
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    // A request whose client hangs up may be cut off where it stands, and its place would never be given back.
    c.executionCtx.waitUntil(over);
    try {
      await next();
    } finally {
      places.leave(who);
      end();
    }
  });

/** Who sends a request, as places are counted; '' when nobody counted it. */
export const senderOf = (request: Request): string => holders.get(request)?.address ?? '';

/** While a body comes in its request holds no place: two hundred slow senders keep nobody out. */
export async function stepAside<T>(request: Request, work: () => Promise<T>): Promise<T> {
  const held = holders.get(request);
  if (!held) return work();
  const { who, most } = held;
  places.leave(who);
  try {
    return await work();
  } finally {
    // Taken back without being refused: the body has come, and is not to come twice. But bodies that end all at once take turns.
    for (let waited = 0; waited < PATIENCE && places.hasShare(who, most); waited += TURN)
      await new Promise(wake => setTimeout(wake, TURN));
    places.enter(who);
  }
}

const TURN = 20;
/** Not for ever: those in the places may themselves wait for this one. */
const PATIENCE = 5 * SECOND;
