import { MINUTE, SECOND } from '../clock.ts';

/** How slow a body may be. A telephone on the edge of the network is slow; only an attacker sends a byte a second. */
export type Pace = { silence: number; grace: number; bytesPerSecond: number };

/** A file of 5 MB at 20 kbit/s comes through, though it takes half an hour. */
export const PACE: Pace = { silence: 30 * SECOND, grace: MINUTE, bytesPerSecond: 1024 };

/** How long the next piece is waited for, ms, when `size` bytes have come in `passed` ms. */
export const patience = ({ silence, grace, bytesPerSecond }: Pace, size: number, passed: number): number =>
  Math.max(0, Math.min(silence, grace + (size * SECOND) / bytesPerSecond - passed));
