import { Unavailable } from '../problems.ts';

/** Waits at most `ms` for a part of the portal; a failure and a late answer are both Unavailable (503). The work itself is not stopped. */
export async function inTime<T>(part: Unavailable['part'], ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable(part, 'late')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(part, 'failed');
  } finally {
    clearTimeout(timer);
  }
}
