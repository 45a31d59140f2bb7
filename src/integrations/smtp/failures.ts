/** The server cannot take the mail now, or is set up wrongly (4xx, or 5xx before a recipient is named): try again later. */
export class SmtpTemporary extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`mail server answered ${code}`);
    this.code = code;
    this.name = `SmtpTemporary ${code}`;
  }
}

/** This recipient or this message is refused for good: 5xx, or 0 when we refuse it ourselves before connecting. */
export class SmtpPermanent extends Error {
  readonly code: number;
  constructor(code: number, reason = `mail server answered ${code}`) {
    super(reason);
    this.code = code;
    this.name = `SmtpPermanent ${code}`;
  }
}

/** No connection, no answer in time, or no encryption where it is demanded: try again later. */
export class SmtpUnreachable extends Error {
  override readonly name = 'SmtpUnreachable';
}
