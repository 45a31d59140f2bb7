import { SECOND } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { askJson } from './ask.ts';
import { findEnvelope, type Reply, readReply, sendEnvelope } from './envelope.ts';
import { RegistriesUnavailable } from './failures.ts';
import { type Question, writeQuestion } from './question.ts';

type Gateway = Config['registries'];

const WAIT = 5 * SECOND;

/**
 * Hands a question to the region's gateway and returns the gateway's own id of it. Once a `clientId`, however often it is called:
 * the answer comes later, see `findReply`. Only for jobs: nobody waits for a registry at a page. Throws RegistriesUnavailable.
 */
export async function sendQuestion(gateway: Gateway, clientId: string, question: Question): Promise<string> {
  const body = sendEnvelope(gateway.system, clientId, writeQuestion(question));
  const answer = await ask(gateway, 'send', clientId, body);
  const messageId = typeof answer === 'object' && answer !== null && 'messageId' in answer ? answer.messageId : undefined;
  if (typeof messageId !== 'string' || !/^[\w-]{1,100}$/.test(messageId)) throw new RegistriesUnavailable('unreadable');
  return messageId;
}

/** What has come for a question that was sent, read against it. An answer may take days. Throws RegistriesUnavailable. */
export async function findReply(gateway: Gateway, clientId: string, question: Question): Promise<Reply> {
  const reply = readReply(question, await ask(gateway, 'find', clientId, findEnvelope(gateway.system, clientId)));
  if (!reply) throw new RegistriesUnavailable('unreadable');
  return reply;
}

const ask = (gateway: Gateway, call: 'send' | 'find', correlation: string, body: object): Promise<unknown> =>
  askJson({
    call,
    correlation,
    wait: WAIT,
    url: new URL(`${gateway.url}/${call}`),
    headers: { Authorization: `Bearer ${gateway.token}` },
    body,
  });
