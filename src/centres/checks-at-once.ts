import { Overloaded } from '../platform/problems.ts';

let running = 0;

/** A check takes up to 45 ms of processor: one isolate does `most` of them at once, the next one throws Overloaded. */
export async function oneOf<T>(most: number, check: () => Promise<T>): Promise<T> {
  if (running >= most) throw new Overloaded('signatures are being checked');
  running++;
  try {
    return await check();
  } finally {
    running--;
  }
}
