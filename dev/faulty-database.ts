import type { Fault } from './fault.ts';
import { hold } from './held.ts';
import { instead } from './instead.ts';

/** Fails in SQLite when it is run, and so undoes its batch. */
const FAILS = "SELECT json('{')";
const WRITES = /^\s*(insert|update|delete)/i;
// Not counted: what is asked once in a while and not by every request.
const RARE = /"region_profiles"|"service_publications"|from "service_states"|^update "sessions" set "last_seen_at"/;
const isWrite = (sql: string) => WRITES.test(sql) && !RARE.test(sql);
const WORDS = {
  busy: 'D1_ERROR: database is locked: SQLITE_BUSY',
  full: 'D1_ERROR: database or disk is full: SQLITE_FULL',
};
const LOST = 'D1_ERROR: Network connection lost.';

type Source = D1Database | D1DatabaseSession;
/** Hears what met the fault, and counts the writes. */
type Told = { meet(what: string): void; wrote(): number };

/** D1 with a fault for one request: its n-th statement fails, or its writes come late or wait at the gate. */
export function faultyDatabase<D extends Source>(d1: D, ctx: ExecutionContext, fault: Fault, told: Told): D {
  const texts = new WeakMap<object, string>();
  let asked = 0;
  let held = false;
  const { meet, wrote } = told;

  const atGate = async (...statements: object[]) => {
    if (!fault.held || held || !statements.some(each => isWrite(texts.get(each) ?? ''))) return;
    held = true;
    meet('held');
    await hold();
  };

  const falls = (statement: object): boolean => {
    const sql = texts.get(statement) ?? '';
    if (RARE.test(sql) || ++asked !== fault.statement) return false;
    meet(sql.slice(0, 80));
    return true;
  };

  const isLost = (...statements: object[]): boolean => {
    const sql = statements.map(each => texts.get(each) ?? '').find(isWrite);
    if (sql === undefined || wrote() !== fault.lost) return false;
    meet(sql.slice(0, 80));
    return true;
  };

  async function batch(source: Source, statements: D1PreparedStatement[]): Promise<unknown[]> {
    if (fault.late !== undefined && statements.every(each => WRITES.test(texts.get(each) ?? ''))) {
      meet('late');
      const later = new Promise(wake => setTimeout(wake, fault.late)).then(() => source.batch(statements));
      ctx.waitUntil(later);
      return statements.map(() => ({ results: [], success: true, meta: {} }));
    }
    await atGate(...statements);
    const at = statements.findIndex(falls);
    if (at === -1) {
      const done = await source.batch(statements);
      if (isLost(...statements)) throw new Error(LOST);
      return done;
    }
    const undone = source.batch(statements.with(at, source.prepare(FAILS)));
    const { kind = 'raise' } = fault;
    if (kind === 'raise') return undone;
    await undone.catch(() => undefined);
    throw new Error(WORDS[kind]);
  }

  /** A statement that is run by itself is a batch of one, unless a batch takes it. */
  function alone(source: Source, sql: string, statement: D1PreparedStatement): D1PreparedStatement {
    texts.set(statement, sql);
    const calls = statement as unknown as Record<string, (...given: unknown[]) => unknown>;
    for (const way of ['all', 'raw', 'first', 'run']) {
      const run = calls[way]?.bind(statement);
      calls[way] = async (...given) => {
        if (falls(statement)) {
          const { kind = 'raise' } = fault;
          if (kind === 'raise') return source.prepare(FAILS).run();
          throw new Error(WORDS[kind]);
        }
        await atGate(statement);
        const done = await run?.(...given);
        if (isLost(statement)) throw new Error(LOST);
        return done;
      };
    }
    const bind = statement.bind.bind(statement);
    statement.bind = (...values) => alone(source, sql, bind(...values));
    return statement;
  }

  const watch = <S extends Source>(source: S): S =>
    instead(source, {
      prepare: (sql: string) => alone(source, sql, source.prepare(sql)),
      batch: (statements: D1PreparedStatement[]) => batch(source, statements),
      ...('withSession' in source ? { withSession: (from: string) => watch(source.withSession(from)) } : {}),
    });
  return watch(d1);
}
