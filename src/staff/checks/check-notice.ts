import type { DecideOutcome } from '../../identity/decide.ts';

/** What the last verb came to, when it was not done. */
export type CheckNotice = { refused?: Exclude<DecideOutcome['kind'], 'done' | 'absent'>; missing?: boolean };
