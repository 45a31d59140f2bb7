import { type Bytes, compareBytes, concat, fromHex } from './bytes.ts';
import * as tag from './tags.ts';

const utf8 = new TextEncoder();

/** One value of DER with its header. */
export function value(identifier: number, ...contents: readonly Uint8Array[]): Bytes {
  const body = concat(...contents);
  if (body.length < 0x80) return concat(Uint8Array.of(identifier, body.length), body);
  const hex = body.length.toString(16);
  const length = fromHex(hex.length % 2 ? `0${hex}` : hex);
  return concat(Uint8Array.of(identifier, 0x80 | length.length), length, body);
}

/** A SEQUENCE of what is encoded already. */
export const sequence = (...items: readonly Uint8Array[]): Bytes => value(tag.SEQUENCE, ...items);

/** A SET OF: DER sorts its members by their bytes. `identifier` is another tag when it is implicit. */
export const setOf = (items: readonly Uint8Array[], identifier: number = tag.SET): Bytes =>
  value(identifier, ...items.toSorted(compareBytes));

/** An OCTET STRING. */
export const octets = (bytes: Uint8Array): Bytes => value(tag.OCTET_STRING, bytes);
/** A BIT STRING of whole bytes. */
export const bits = (bytes: Uint8Array): Bytes => value(tag.BIT_STRING, Uint8Array.of(0), bytes);
/** NULL. */
export const nothing = (): Bytes => value(tag.NULL);
/** BOOLEAN TRUE; FALSE is left out in DER, where it is the default. */
export const yes = (): Bytes => value(tag.BOOLEAN, Uint8Array.of(0xff));
/** A UTF8String. */
export const utf8String = (text: string): Bytes => value(tag.UTF8_STRING, utf8.encode(text));
/** A NumericString, as INN and SNILS stand in names. */
export const numericString = (digits: string): Bytes => value(tag.NUMERIC_STRING, utf8.encode(digits));

/** Not negative. */
export function integer(number: bigint | number): Bytes {
  const hex = number.toString(16);
  const bytes = fromHex(hex.length % 2 ? `0${hex}` : hex);
  return value(tag.INTEGER, bytes[0]! & 0x80 ? Uint8Array.of(0) : new Uint8Array(), bytes);
}

/** An OBJECT IDENTIFIER, `1.2.643.7.1.1.1.1`. */
export function oid(dotted: string): Bytes {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]];
  const bytes = [first * 40 + second, ...rest].flatMap(part => {
    const sevens = [part & 0x7f];
    for (let left = Math.floor(part / 128); left; left = Math.floor(left / 128)) sevens.unshift(0x80 | (left & 0x7f));
    return sevens;
  });
  return value(tag.OID, Uint8Array.from(bytes));
}

/** UTCTime until 2049, then GeneralizedTime, as RFC 5280 demands. */
export function time(at: number): Bytes {
  const digits = new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return Number(digits.slice(0, 4)) < 2050
    ? value(tag.UTC_TIME, utf8.encode(digits.slice(2)))
    : value(tag.GENERALIZED_TIME, utf8.encode(digits));
}
