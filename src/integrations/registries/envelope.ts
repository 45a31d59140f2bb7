import { type Finding, type Question, readFinding } from './question.ts';

/**
 * The envelopes of an adapter of СМЭВ 3 in JSON (`send`, `find`). Names of the answer's parts were read in public clients of the
 * adapter, not in its manual [K]; `clientId` is ours, the same over all attempts.
 */
export const sendEnvelope = (system: string, clientId: string, xml: string) => ({
  itSystem: system,
  replyToQueue: '',
  requestMessage: {
    messageType: 'RequestMessageType',
    requestMetadata: { clientId, createGroupIdentity: { frguServiceCode: '' }, transactionCode: '' },
    requestContent: { content: { messagePrimaryContent: { any: xml }, personalSignature: '', attachmentHeaderList: [] } },
  },
});

export const findEnvelope = (system: string, clientId: string) => ({
  itSystem: system,
  specificQuery: { messageClientIdCriteria: { clientId, clientIdCriteria: 'GET_RESPONSE_BY_REQUEST_CLIENTID' } },
});

/**
 * What has come for a question so far. `waiting`: nothing final. `rejected`: the registry will not answer this question, asking again
 * changes nothing. `failed`: it broke on the way, the question may be sent anew.
 */
export type Reply =
  | { kind: 'waiting' }
  | { kind: 'answered'; finding: Finding }
  | { kind: 'rejected'; code: string }
  | { kind: 'failed'; code: string };

/** Reads the messages of `find`; null when any of them is not as agreed. The final one decides, statuses before it do not. */
export function readReply(question: Question, value: unknown): Reply | null {
  if (!isObject(value) || !Array.isArray(value.queryResult)) return null;
  const replies = value.queryResult.map(each =>
    isObject(each) && isObject(each.message) ? replyIn(question, each.message) : null,
  );
  if (replies.includes(null)) return null;
  return replies.find(reply => reply?.kind !== 'waiting') ?? { kind: 'waiting' };
}

function replyIn(question: Question, message: Record<string, unknown>): Reply | null {
  switch (message.messageType) {
    case 'PrimaryMessage': {
      const xml = at(message, 'responseContent', 'content', 'messagePrimaryContent', 'any');
      const finding = typeof xml === 'string' ? readFinding(question, xml) : null;
      return finding && { kind: 'answered', finding };
    }
    case 'StatusMessage':
      return { kind: 'waiting' };
    case 'RejectMessage':
      return { kind: 'rejected', code: codeOf(at(message, 'rejects', 0, 'code')) };
    case 'ErrorMessage':
      return { kind: 'failed', code: codeOf(at(message, 'fault', 'code')) };
    default:
      return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const at = (value: unknown, ...names: (string | number)[]): unknown =>
  names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
// A code for our journal: a registry's own words may carry the person's data.
const codeOf = (value: unknown): string => (typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : 'UNNAMED');
