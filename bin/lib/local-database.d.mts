import type { Miniflare } from 'miniflare';

type D1 = Awaited<ReturnType<Miniflare['getD1Database']>>;

export function withLocalDatabase<T>(stateDir: string, use: (d1: D1) => Promise<T>): Promise<T>;
