/** The gateway will not send this message to this number (400): trying again changes nothing. */
export class SmsRejected extends Error {
  override readonly name = 'SmsRejected';
}

/** The gateway cannot take it now, or does not know us (401, 429, 5xx, an answer of a wrong shape). */
export class SmsTemporary extends Error {
  /** ms the gateway asks us to wait, from Retry-After. */
  readonly retryAfter: number;
  constructor(status: number, retryAfter: number) {
    super(`SMS gateway answered ${status}`);
    this.name = `SmsTemporary ${status}`;
    this.retryAfter = retryAfter;
  }
}

/** No connection, or no answer in time. The message may have been sent: the same key keeps the next attempt from sending it twice. */
export class SmsUnreachable extends Error {
  override readonly name = 'SmsUnreachable';
}
