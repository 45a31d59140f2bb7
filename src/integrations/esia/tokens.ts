import { OAuth2Tokens } from 'arctic';
import type { Marker } from './markers.ts';

/** Markers that were believed. The texts are secrets: kept sealed, never in a log. */
export class EsiaTokens extends OAuth2Tokens {
  /** Whose they are: the person's number in ESIA. */
  readonly oid: string;
  /** The scopes that ESIA granted, which may be less than was asked. */
  readonly granted: readonly string[];
  /** When the access marker ends, ms. */
  readonly expiresAt: number;

  constructor(data: object, { oid, scopes, expiresAt }: Marker) {
    super(data);
    this.oid = oid;
    this.granted = scopes;
    this.expiresAt = expiresAt;
  }
}
