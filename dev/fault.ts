/**
 * What goes wrong in one request, asked for by its header `X-Fault`: the n-th statement asked of D1 (`raise`: it fails in SQLite
 * itself; `busy`, `full`: in D1's own words); the n-th write, which is done and its answer lost; R2; the counters; `late`: writes
 * are answered at once and done so many ms after the reply; `held`: the first write waits at the gate (held.ts) until it is opened.
 */
export type Fault = {
  statement?: number;
  kind?: 'raise' | 'busy' | 'full';
  lost?: number;
  files?: 'fail' | 'hang';
  counter?: 'fail' | 'hang';
  late?: number;
  held?: boolean;
};
