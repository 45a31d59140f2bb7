/** The gateway gave no answer we can use: nobody there, silence, 429, 5xx, or it does not know us (401). Asking again may help. */
export class OutsideUnavailable extends Error {
  /** ms the gateway asks us to wait, from Retry-After; 0 when it says nothing. */
  readonly retryAfter: number;
  constructor(reason: string, retryAfter = 0) {
    super(`outside gateway: ${reason}`);
    this.name = `OutsideUnavailable ${reason}`;
    this.retryAfter = retryAfter;
  }
}

/** The body's file is not the one its signature or its hash was made over: nothing is decided on it. */
export class OutsideUntrusted extends Error {
  override readonly name = 'OutsideUntrusted';
}
