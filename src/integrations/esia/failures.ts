import { OAuth2RequestError } from 'arctic';

/** ESIA, or the service that signs for us, gave no answer we can use: nobody there, silence, 429, 5xx, something unreadable. Asking again may help. */
export class EsiaUnavailable extends Error {
  constructor(reason: string) {
    super(`ESIA: ${reason}`);
    this.name = `EsiaUnavailable ${reason}`;
  }
}

/** ESIA answered that it will not. `esiaCode` is its own, `ESIA-007004`, or `unknown` when it names none; `code` is OAuth's. */
export class EsiaRefused extends OAuth2RequestError {
  readonly esiaCode: string;
  constructor(code: string, description: string) {
    super(code, description, null, null);
    this.esiaCode = /ESIA-\d{6}/.exec(description)?.[0] ?? 'unknown';
    this.name = `EsiaRefused ${this.esiaCode}`;
  }
}

/** Why a marker, or an answer, is not believed. */
export type Distrust =
  | 'not-a-marker'
  | 'algorithm'
  | 'signature'
  | 'kind'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not-yet-valid'
  | 'subject'
  | 'state'
  | 'address';

/** What came is not from ESIA, or not for us: nobody is let in on it. */
export class EsiaUntrusted extends Error {
  readonly reason: Distrust;
  constructor(reason: Distrust) {
    super(`ESIA is not believed: ${reason}`);
    this.name = `EsiaUntrusted ${reason}`;
    this.reason = reason;
  }
}
