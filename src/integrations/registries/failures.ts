/** The gateway or the directory of addresses gave no answer we can use: nobody there, silence, 429, 5xx, or it does not know us. Asking again may help. */
export class RegistriesUnavailable extends Error {
  /** ms we are asked to wait, from Retry-After; 0 when nothing is said. */
  readonly retryAfter: number;
  constructor(reason: string, retryAfter = 0) {
    super(`registries: ${reason}`);
    this.name = `RegistriesUnavailable ${reason}`;
    this.retryAfter = retryAfter;
  }
}

// It answered, and will not have this one question.
const REFUSED = ['400', '409', '413', '414', '422'];

/**
 * What an error tells of the part as a whole. A question that is refused tells nothing of it: else whoever types what a registry does
 * not take would have the portal say to everybody that the registry is down.
 */
export const toldOfRegistries = (error: unknown): 'down' | 'there' | null => {
  if (!(error instanceof RegistriesUnavailable)) return null;
  return REFUSED.some(status => error.name.endsWith(` ${status}`)) ? 'there' : 'down';
};
