import { createMiddleware } from 'hono/factory';
import { addressGroup } from './address.ts';
import { mostAtOnce } from './config.ts';
import { type AnyContext, type BaseEnv, clientAddress } from './http.ts';
import { Places, type Refusal } from './places.ts';

const places = new Places();
/** Whose place a request holds. */
const holders = new WeakMap<Request, string>();

/** What must go through when all else has to wait: the way out, and whoever asks how we are. */
const FIRST = /^\/(staff\/)?(sign-out|healthz|status\.txt)$/;

/** Lets in as many requests at once as can be served fast; the others are told by `refuse` at once, at next to no cost. */
export const admission = (refuse: (c: AnyContext, why: Refusal) => Response | Promise<Response>) =>
  createMiddleware<BaseEnv>(async (c, next) => {
    const address = addressGroup(clientAddress(c));
    const why = places.take(address, mostAtOnce(c.env), FIRST.test(c.req.path));
    if (why) return refuse(c, why);
    holders.set(c.req.raw, address);
    try {
      await next();
    } finally {
      places.leave(address);
    }
  });

/** While a body comes in its request holds no place: two hundred slow senders keep nobody out. */
export async function stepAside<T>(request: Request, work: () => Promise<T>): Promise<T> {
  const address = holders.get(request);
  if (address === undefined) return work();
  places.leave(address);
  try {
    return await work();
  } finally {
    // Taken back without asking: the body has come, and is not to come twice.
    places.enter(address);
  }
}
