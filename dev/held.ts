let waiting = 0;
let opened = 0;

/** Waits at the gate until somebody opens it. Whoever comes later waits for the next opening. */
export async function hold(): Promise<void> {
  const mine = opened;
  waiting++;
  // Polled: a request of workerd may not wake another one.
  while (opened === mine) await new Promise(wake => setTimeout(wake, 5));
  waiting--;
}

/** How many wait at the gate; `open` lets them all go. */
export function gate(open: boolean): { held: number } {
  const held = waiting;
  if (open) opened++;
  return { held };
}
