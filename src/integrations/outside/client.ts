import { askedToWait, readAnswer } from '../../platform/answer.ts';
import { decodeText, encodeText, fromBase64, sha256, toHex } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { OutsideUnavailable, OutsideUntrusted } from './failures.ts';
import { type OutsideOrder, type OutsideRequest, type OutsideResult, readOrder } from './protocol.ts';
import { isFileSigned, SIGNATURE_HEADER, signatureOf } from './signed.ts';

type Gateway = Config['outside'];

/** What came of handing over an order. */
export type Submitted =
  | { kind: 'accepted'; order: OutsideOrder }
  /** The body will not take this request as it is (400): trying again changes nothing. `text` is the body's. */
  | { kind: 'rejected'; text: string }
  /** The reference stands there already with another content (409): the order there is ours, made from an earlier build. */
  | { kind: 'conflict' };

const WAIT = 5 * SECOND;
const LONGEST_JSON = 256 * 1024;
const LONGEST_FILE = 10 * 1024 * 1024;

/** Hands an order to a body, once a reference however often it is called. Throws OutsideUnavailable. */
export async function submitOrder(gateway: Gateway, body: string, request: OutsideRequest): Promise<Submitted> {
  const { status, bytes } = await ask(gateway, 'POST', `/${body}/orders`, LONGEST_JSON, JSON.stringify(request));
  if (status === 409) return { kind: 'conflict' };
  if (status === 400) return { kind: 'rejected', text: rejectionIn(bytes) };
  return { kind: 'accepted', order: orderIn(status, bytes, request.reference) };
}

/** How an order stands; null when the body has never had it. Throws OutsideUnavailable. */
export async function readOutsideOrder(gateway: Gateway, body: string, reference: string): Promise<OutsideOrder | null> {
  const { status, bytes } = await ask(gateway, 'GET', `/${body}/orders/${reference}`, LONGEST_JSON);
  return status === 404 ? null : orderIn(status, bytes, reference);
}

/**
 * The body's own file, byte for byte, when its hash is the announced one and its signature is by the body's configured key.
 * Throws OutsideUnavailable, and OutsideUntrusted when the file is not what was signed.
 */
export async function fetchResult(
  gateway: Gateway,
  body: string,
  reference: string,
  { file, signature }: OutsideResult,
): Promise<Uint8Array<ArrayBuffer>> {
  const publicKey = publicKeyOf(gateway, body);
  const { status, bytes } = await ask(gateway, 'GET', `/${body}/orders/${reference}/result`, LONGEST_FILE);
  if (status !== 200) throw new OutsideUnavailable(String(status));
  if (toHex(await sha256(bytes)) !== file.sha256) throw new OutsideUntrusted('another hash');
  if (!(await isFileSigned(publicKey, bytes, fromBase64(signature)))) throw new OutsideUntrusted('another signature');
  return bytes;
}

/** The key a body signs its files with. Throws when none is configured: then nothing of it can be believed. */
export function publicKeyOf(gateway: Gateway, body: string): string {
  const key = gateway.keys[body];
  if (!key) throw new OutsideUntrusted(`no key of ${body} in OUTSIDE_KEYS`);
  return key;
}

async function ask(gateway: Gateway, method: 'GET' | 'POST', path: string, limit: number, text = '') {
  const url = new URL(gateway.url + path);
  const body = encodeText(text);
  const signature = await signatureOf(gateway.secret, { method, path: url.pathname, body });
  const signal = AbortSignal.timeout(WAIT);
  try {
    const response = await fetch(url, {
      method,
      headers: { [SIGNATURE_HEADER]: signature, ...(text ? { 'Content-Type': 'application/json' } : {}) },
      ...(text ? { body } : {}),
      redirect: 'manual',
      signal,
    });
    const bytes = await readAnswer(response, limit);
    if (!bytes) throw new OutsideUnavailable('too long');
    if (![200, 201, 400, 404, 409].includes(response.status))
      throw new OutsideUnavailable(String(response.status), askedToWait(response));
    return { status: response.status, bytes };
  } catch (error) {
    if (error instanceof OutsideUnavailable) throw error;
    throw new OutsideUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
}

function orderIn(status: number, bytes: Uint8Array, reference: string): OutsideOrder {
  const order = status === 200 || status === 201 ? readOrder(parsed(bytes)) : null;
  if (order?.reference !== reference) throw new OutsideUnavailable('unreadable');
  return order;
}

function rejectionIn(bytes: Uint8Array): string {
  const answer = parsed(bytes);
  const said = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
  return typeof said === 'string' ? said.slice(0, 1000) : 'без объяснения';
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch {
    return null;
  }
}
