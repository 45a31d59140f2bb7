/** The request's body or shape is wrong; `status` 400, 403, 408, 413 or 415. The one onError shows a page with plain words for `reason`. */
export class BadRequest extends Error {
  readonly status: 400 | 403 | 408 | 413 | 415;
  readonly reason: 'malformed' | 'slow' | 'too-many-fields' | 'too-large' | 'forged' | 'unsupported';
  constructor(status: BadRequest['status'], reason: BadRequest['reason']) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

/** Whoever sent the request lost the right to it while it was still coming in; their guard answers for it. */
export class NoLongerHere extends BadRequest {
  constructor() {
    super(403, 'forged');
  }
}

/** Too much work at once: 503 with Retry-After. */
export class Overloaded extends Error {}

/** R2 or the counters of attempts do not answer, or not in time: 503. The database speaks for itself, see `isDatabaseFailure`. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly part: 'files' | 'counter';
  constructor(part: Unavailable['part'], how: 'late' | 'failed') {
    super(`${part} ${how}`);
    this.part = part;
  }
}

/** Absent and not yours are the same: 404. */
export class NotFound extends Error {}

/** A question whose answer must exist: throws NotFound when it does not. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound('not found');
  return value;
}
