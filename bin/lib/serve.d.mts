import type { Miniflare } from 'miniflare';

export type ServeOptions = {
  port: number;
  standInsPort: number;
  smtpPort: number;
  /** A folder of its own for D1, R2, Durable Objects and portal.log. */
  stateDir: string;
  vars?: Record<string, string>;
  entry?: 'dev/entry.ts' | 'dev/entry-of-thousands.ts' | 'src/index.ts';
  log?: (entry: { timestamp: number; level: string; message: string }) => void;
};

export type Served = {
  url: string;
  standInsUrl: string;
  stateDir: string;
  entry: NonNullable<ServeOptions['entry']>;
  portal: Miniflare;
  /** The migrations this start applied. */
  migrations: string[];
  stop(): Promise<void>;
};

export function servePortal(options: ServeOptions): Promise<Served>;
