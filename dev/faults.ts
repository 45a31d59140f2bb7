import { MINUTE } from '../src/platform/clock.ts';
import type { Bindings } from '../src/platform/env.ts';
import type { Fault } from './fault.ts';
import { faultyDatabase } from './faulty-database.ts';
import { instead } from './instead.ts';

/** The same bindings with a fault in them, for one request; `hit` tells what met it, or '' when nothing did. */
export function faulty(env: Bindings, ctx: ExecutionContext, header: string): { env: Bindings; hit(): string; writes(): number } {
  const fault = JSON.parse(header) as Fault;
  let hit = '';
  const meet = (what: string) => {
    hit ||= what;
  };
  let writes = 0;
  const wrote = () => ++writes;
  const stub = (target: DurableObjectNamespace, how: 'fail' | 'hang') => (id: DurableObjectId) =>
    broken(target.get(id), ['fetch'], how, () => meet('counter'));
  return {
    hit: () => hit,
    writes: () => writes,
    env: {
      ...env,
      DB: faultyDatabase(env.DB, ctx, fault, { meet, wrote }),
      FILES: fault.files ? broken(env.FILES, ['put', 'get', 'head', 'list', 'delete'], fault.files, meet) : env.FILES,
      ATTEMPTS: fault.counter ? instead(env.ATTEMPTS, { get: stub(env.ATTEMPTS, fault.counter) }) : env.ATTEMPTS,
    },
  };
}

/** Every named call fails, or stays without an answer longer than anybody waits. */
const broken = <Target extends object>(target: Target, names: string[], how: 'fail' | 'hang', meet: (what: string) => void) =>
  instead(
    target,
    Object.fromEntries(
      names.map(name => [
        name,
        async () => {
          meet(name);
          if (how === 'hang') await new Promise(wake => setTimeout(wake, MINUTE));
          throw new Error(`${name}: Unspecified error (0)`);
        },
      ]),
    ),
  );
