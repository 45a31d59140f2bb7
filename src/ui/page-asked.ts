import type { AnyContext } from '../platform/http.ts';

/** The number of the page of a list that is asked for by `?page=`, from 1; anything that is no such number is the first. */
export const pageAsked = (c: AnyContext): number => Number(/^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1);
