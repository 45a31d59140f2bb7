import { countRows, rows } from './rows.ts';

/** Every statement that was asked of D1, once each, with the values of its first time: a test explains them. */
const statements = new Map<string, unknown[]>();
/** How often D1 was waited for. */
let trips = 0;
// Not counted: what is asked by the clock and not by the page. The profile and what is down are read once in some seconds, a session marked once a minute.
const RARE = /"region_profiles"|"service_publications"|"dependencies"|^update "sessions" set "last_seen_at"/;
const watched = new WeakMap<object, object>();

export const asked = () => ({ statements: [...statements].map(([sql, values]) => ({ sql, values })), trips, rows: rows() });

/** The same bindings with a database that remembers what it is asked; the same object for the same bindings. */
export function remembering<Env extends { DB: D1Database }>(env: Env): Env {
  countRows(env.DB, RARE);
  const known = watched.get(env) ?? { ...env, DB: watch(env.DB) };
  watched.set(env, known);
  return known as Env;
}

function watch<Source extends D1Database | D1DatabaseSession>(source: Source): Source {
  return new Proxy(source, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => noted(sql, target.prepare(sql));
      if (name === 'withSession' && 'withSession' in target) return (from: string) => watch(target.withSession(from));
      if (name === 'batch') trips++;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function noted(sql: string, statement: D1PreparedStatement): D1PreparedStatement {
  const bind = statement.bind.bind(statement);
  statement.bind = (...values) => {
    if (!statements.has(sql)) statements.set(sql, values);
    return counted(sql, bind(...values));
  };
  return statement;
}

/** A statement of a batch is never run by itself. */
function counted(sql: string, statement: D1PreparedStatement): D1PreparedStatement {
  const asked = statement as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const way of ['all', 'raw', 'first', 'run']) {
    const run = asked[way]?.bind(statement);
    asked[way] = (...given) => {
      if (!RARE.test(sql)) trips++;
      return run?.(...given);
    };
  }
  return statement;
}
