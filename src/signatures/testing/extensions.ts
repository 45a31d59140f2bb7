import { type Bytes, fromHex } from '../asn1/bytes.ts';
import { context, contextPlain } from '../asn1/tags.ts';
import * as write from '../asn1/write.ts';

const extension = (name: string, value: Bytes, critical = false) =>
  write.sequence(write.oid(name), ...(critical ? [write.yes()] : []), write.octets(value));

export const basicConstraints = (pathLength?: number): Bytes =>
  extension('2.5.29.19', write.sequence(write.yes(), ...(pathLength === undefined ? [] : [write.integer(pathLength)])), true);

/** Bits 0 to 7: 0 digitalSignature, 1 nonRepudiation, 2 keyEncipherment, 5 keyCertSign, 6 cRLSign. */
export const keyUsage = (...bits: number[]): Bytes =>
  extension(
    '2.5.29.15',
    write.value(
      0x03,
      Uint8Array.of(
        0,
        bits.reduce((sum, bit) => sum | (0x80 >> bit), 0),
      ),
    ),
    true,
  );

export const extendedKeyUsage = (...purposes: string[]): Bytes =>
  extension('2.5.29.37', write.sequence(...purposes.map(write.oid)));

export const subjectKeyId = (id: string): Bytes => extension('2.5.29.14', write.octets(fromHex(id)));

export const authorityKeyId = (id: string): Bytes =>
  extension('2.5.29.35', write.sequence(write.value(contextPlain(0), fromHex(id))));

const pointOf = (url: string) =>
  write.value(context(0), write.value(context(0), write.value(contextPlain(6), new TextEncoder().encode(url))));

export const crlPoint = (url: string): Bytes => extension('2.5.29.31', write.sequence(write.sequence(pointOf(url))));

/** For a list: it tells only of certificates with this address. */
export const issuingPoint = (url: string): Bytes => extension('2.5.29.28', write.sequence(pointOf(url)), true);

export const policies = (...names: string[]): Bytes =>
  extension('2.5.29.32', write.sequence(...names.map(name => write.sequence(write.oid(name)))));

/** One nobody knows. */
export const unknown = (critical: boolean): Bytes => extension('1.2.3.4.5', write.nothing(), critical);
