import { Refusal } from './refusals.ts';

/** The parameters of a request; asking for one that is absent, or stands twice, refuses the request. */
export class Parameters {
  readonly #all: URLSearchParams;
  constructor(all: URLSearchParams) {
    this.#all = all;
  }

  /** A parameter that may be absent. */
  maybe(name: string): string | null {
    const values = this.#all.getAll(name);
    if (values.length > 1) throw new Refusal('ESIA-007003', name);
    return values[0] ?? null;
  }

  must(name: string): string {
    const value = this.maybe(name);
    if (!value) throw new Refusal(name === 'scope' ? 'ESIA-007013' : 'ESIA-007014', name);
    return value;
  }

  /** A parameter of one of these values. */
  oneOf<T extends string>(name: string, ...values: readonly T[]): T {
    const value = this.must(name);
    const found = values.find(one => one === value);
    if (!found) throw new Refusal('ESIA-007003', name);
    return found;
  }
}
