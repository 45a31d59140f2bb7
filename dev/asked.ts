/** Every statement that was asked of D1, once each, with the values of its first time: a test explains them. */
const asked = new Map<string, unknown[]>();
const watched = new WeakMap<object, object>();

export const askedStatements = () => [...asked].map(([sql, values]) => ({ sql, values }));

/** The same bindings with a database that remembers what it is asked; the same object for the same bindings. */
export function remembering<Env extends { DB: D1Database }>(env: Env): Env {
  const known = watched.get(env) ?? { ...env, DB: watch(env.DB) };
  watched.set(env, known);
  return known as Env;
}

function watch<Source extends D1Database | D1DatabaseSession>(source: Source): Source {
  return new Proxy(source, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => noted(sql, target.prepare(sql));
      if (name === 'withSession' && 'withSession' in target) return (from: string) => watch(target.withSession(from));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function noted(sql: string, statement: D1PreparedStatement): D1PreparedStatement {
  const bind = statement.bind.bind(statement);
  statement.bind = (...values) => {
    if (!asked.has(sql)) asked.set(sql, values);
    return bind(...values);
  };
  return statement;
}
