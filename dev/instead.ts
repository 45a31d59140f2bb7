/** The target with some of its calls replaced. */
export const instead = <Target extends object>(target: Target, calls: Record<string, unknown>): Target =>
  new Proxy(target, {
    get(_, name) {
      if (typeof name === 'string' && name in calls) return calls[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
