/** What goes to the gateway. `reference` is ours, the same over all attempts: the body registers one order a reference. */
export type OutsideRequest = {
  reference: string;
  /** What is asked: `r21001`. */
  request: string;
  /** Where the gateway may say that something is new; it may also stay silent, we ask anyway. */
  callback: string;
  application: object;
  files: { name: string; type: string; content: string }[];
};

/** A status as the body words it; `seq` counts from 1, `at` is ISO. */
export type RawStatus = { seq: number; code: string; text: string; at: string };

/** The end: the body's own file is fetched apart. `signature` is base64, detached, over the file's bytes. */
export type OutsideResult = {
  outcome: 'approved' | 'refused';
  /** Obligatory for a refusal. */
  reason: { code: string; text: string } | null;
  documentNumber: string;
  signedBy: string;
  signedAt: string;
  file: { name: string; size: number; sha256: string };
  signature: string;
};

/** An order as the body sees it. `number` is the body's own. */
export type OutsideOrder = { reference: string; number: string; statuses: RawStatus[]; result: OutsideResult | null };

/** Reads an order from the gateway's JSON; null when any of it is not as agreed. */
export function readOrder(value: unknown): OutsideOrder | null {
  if (!isObject(value) || !hasTexts(value, ['reference', 'number']) || !Array.isArray(value.statuses)) return null;
  const statuses: unknown[] = value.statuses;
  if (!statuses.every(isStatus) || !statuses.every((status, i) => status.seq === i + 1)) return null;
  if (value.result !== null && !isResult(value.result)) return null;
  const { reference, number, result } = value as OutsideOrder;
  return { reference, number, statuses, result };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const LONGEST = 2000;
const hasTexts = (value: Record<string, unknown>, names: string[]): boolean =>
  names.every(name => typeof value[name] === 'string' && value[name] !== '' && value[name].length <= LONGEST);

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isStatus = (value: unknown): value is RawStatus =>
  isObject(value) && Number.isInteger(value.seq) && hasTexts(value, ['code', 'text']) && isTime(value.at);

function isResult(value: unknown): value is OutsideResult {
  if (!isObject(value) || !hasTexts(value, ['documentNumber', 'signedBy', 'signature']) || !isTime(value.signedAt)) return false;
  const { outcome, reason, file } = value;
  if (!isObject(file) || !hasTexts(file, ['name', 'sha256']) || !Number.isInteger(file.size)) return false;
  if (outcome === 'refused') return isObject(reason) && hasTexts(reason, ['code', 'text']);
  return outcome === 'approved' && reason === null;
}
