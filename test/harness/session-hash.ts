import { createHash } from 'node:crypto';
import type { Visitor } from './client.ts';

/** What the table of sessions knows a visitor's cookie by: `session` of a citizen, `staff` of who works here. */
export const sessionHash = (visitor: Visitor, cookie: 'session' | 'staff' = 'session'): string =>
  createHash('sha256')
    .update(visitor.jar.all.get(cookie)?.value ?? '')
    .digest('hex');
