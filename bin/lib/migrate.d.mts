import type { Miniflare } from 'miniflare';

export function migrate(d1: Awaited<ReturnType<Miniflare['getD1Database']>>): Promise<string[]>;
