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
