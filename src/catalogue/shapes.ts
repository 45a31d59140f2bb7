/** What is wrong with a value of JSON that stands at a place, one sentence each, beginning with the place. */
export type Shape = (value: unknown, at: string) => string[];

const must = (what: string, is: (value: unknown) => boolean): Shape => {
  return (value, at) => (is(value) ? [] : [`${at}: must be ${what}`]);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = must('a text', value => typeof value === 'string');
export const flag = must('true or false', value => typeof value === 'boolean');
export const number = must('a number', Number.isFinite);
export const whole = must('a whole number, 0 or more', value => Number.isSafeInteger(value) && (value as number) >= 0);
export const some = must('a whole number, 1 or more', value => Number.isSafeInteger(value) && (value as number) > 0);

/** One of the words, or numbers, of a closed list. */
export const oneOf = <T extends string | number | boolean>(...all: readonly T[]): Shape =>
  must(all.length === 1 ? String(all[0]) : `one of ${all.join(', ')}`, value => all.includes(value as T));

/** One of the words that a table has. */
export const keyOf = (table: object): Shape => oneOf(...Object.keys(table));

export const list =
  (of: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((one, i) => of(one, `${at}[${i}]`)) : [`${at}: must be a list`];

/** Any names, each with a value of one shape. */
export const table =
  (of: Shape): Shape =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => (key in {} ? [`${at}: the name ${key} is taken`] : of(one, `${at}.${key}`)))
      : [`${at}: must be an object`];

export const orNull =
  (of: Shape): Shape =>
  (value, at) =>
    value === null ? [] : of(value, at);

type Optional = Shape & { optional: true };

/** What may be left out of an object. */
export const maybe = (of: Shape): Optional =>
  Object.assign<Shape, { optional: true }>((value, at) => (value === undefined ? [] : of(value, at)), { optional: true });

/** A shape for each key of T: a new key does not compile without its own. */
export type Shapes<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Optional : Shape };

/** An object with these keys and no others: a key that is misspelt would be passed over in silence. */
export const object =
  <T>(shapes: Shapes<T>): Shape =>
  (value, at) => {
    if (!isObject(value)) return [`${at}: must be an object`];
    const known = Object.entries<Shape>(shapes);
    const strange = Object.keys(value).filter(key => !Object.hasOwn(shapes, key));
    return [
      ...strange.map(key => `${at}: has no key ${key}`),
      ...known.flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined, `${at}.${key}`)),
    ];
  };

/** An object whose `kind` tells its shape. */
export const byKind =
  (shapes: Record<string, Shape>): Shape =>
  (value, at) => {
    if (!isObject(value)) return [`${at}: must be an object`];
    const shape = Object.entries(shapes).find(([kind]) => kind === value.kind)?.[1];
    return shape ? shape(value, at) : keyOf(shapes)(value.kind, `${at}.kind`);
  };
