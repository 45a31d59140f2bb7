import { HOUR, now, SECOND } from './clock.ts';

/** What an outside system answered, or null as soon as it is longer than `most`: nobody outside decides how much memory we have. */
export async function readAnswer({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How long an outside system asks us to wait, ms: `Retry-After` in seconds or as a date. An hour at most: it may be back before. */
export function askedToWait({ headers }: Response): number {
  const said = headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(said) ? Number(said) * SECOND : Date.parse(said) - now();
  return Math.min(Math.max(0, wait || 0), HOUR);
}
