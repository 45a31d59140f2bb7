/** What was looked at, and how it stands. `mend` is there when it is not well, or will soon not be. */
export type Finding = { what: string; said: string; mend?: string };
