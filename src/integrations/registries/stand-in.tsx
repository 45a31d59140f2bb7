import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { addressItems } from './directory.ts';
import { magicAnswer } from './magic.ts';
import { type QuestionKind, questionKind } from './question.ts';
import { tellers } from './told.ts';
import { isWholeTelling } from './told-facts.ts';

/** How the gateway and the directory behave; a person switches it on their page. */
export type Mode = 'works' | 'slow' | 'down';

/** A question as it came; `reply` is the adapter's message, null while the registry thinks. */
export type Kept = { clientId: string; messageId: string; xml: string; reply: object | null };

/** Where the stand-in keeps what was asked. */
export type RegistriesStore = {
  mode(): Promise<Mode>;
  /** Keeps a question, or answers with the one of this id; `same` is false when its content differs. */
  keep(question: Omit<Kept, 'messageId'>): Promise<{ messageId: string; same: boolean }>;
  find(clientId: string): Promise<Kept | null>;
};
type Env = { Bindings: { REGISTRIES_TOKEN: string; ADDRESSES_TOKEN: string } };

const ID = z.string().regex(/^[\w-]{1,60}$/);
const Send = z.strictObject({
  itSystem: z.string().min(1),
  replyToQueue: z.string(),
  requestMessage: z.strictObject({
    messageType: z.literal('RequestMessageType'),
    requestMetadata: z.strictObject({
      clientId: ID,
      createGroupIdentity: z.strictObject({ frguServiceCode: z.string() }),
      transactionCode: z.string(),
    }),
    requestContent: z.strictObject({
      content: z.strictObject({
        messagePrimaryContent: z.strictObject({ any: z.string() }),
        personalSignature: z.string(),
        attachmentHeaderList: z.array(z.never()),
      }),
    }),
  }),
});
const Find = z.strictObject({
  itSystem: z.string().min(1),
  specificQuery: z.strictObject({
    messageClientIdCriteria: z.strictObject({ clientId: ID, clientIdCriteria: z.literal('GET_RESPONSE_BY_REQUEST_CLIENTID') }),
  }),
});

const SILENCE = 30_000;

/** The region's gateway (an adapter of СМЭВ 3) and the directory of addresses, in their own protocols. */
export function createRegistriesStandIn<E extends Env>(storeOf: (env: E['Bindings']) => RegistriesStore) {
  const gateway = new Hono<E>();
  gateway.use('*', async (c, next) => {
    const mode = await storeOf(c.env).mode();
    if (mode === 'down') return c.json({ error: 'unavailable' }, 503, { 'Retry-After': '30' });
    if (mode === 'slow') await new Promise(wake => setTimeout(wake, SILENCE));
    return next();
  });
  gateway.post('/send', async c => {
    if (!isOurs(c)) return c.json({ error: 'token' }, 401);
    const sent = Send.safeParse(await c.req.json().catch(() => null));
    if (!sent.success) return c.json({ error: z.prettifyError(sent.error) }, 400);
    const { requestMetadata, requestContent } = sent.data.requestMessage;
    const xml = requestContent.content.messagePrimaryContent.any;
    const kind = questionKind(xml);
    if (!kind || !isWhole(kind, xml)) return c.json({ error: 'no such question' }, 400);
    const kept = await storeOf(c.env).keep({ clientId: requestMetadata.clientId, xml, reply: magicAnswer(kind, xml) });
    if (!kept.same) return c.json({ error: 'this clientId stands with another content' }, 409);
    return c.json({ itSystem: sent.data.itSystem, messageId: kept.messageId });
  });
  gateway.post('/find', async c => {
    if (!isOurs(c)) return c.json({ error: 'token' }, 401);
    const asked = Find.safeParse(await c.req.json().catch(() => null));
    if (!asked.success) return c.json({ error: z.prettifyError(asked.error) }, 400);
    const kept = await storeOf(c.env).find(asked.data.specificQuery.messageClientIdCriteria.clientId);
    if (!kept) return c.json({ queryResult: [] });
    const status = {
      messageType: 'StatusMessage',
      status: { code: 'messageIsSent', description: 'Сообщение отправлено в СМЭВ' },
    };
    const smevMetadata = { messageId: kept.messageId };
    const messages = [status, ...(kept.reply ? [kept.reply] : [])];
    return c.json({ queryResult: messages.map(message => ({ smevMetadata, message })) });
  });
  gateway.get('/api/spas/v2.0/SearchAddressItems', c => {
    if (c.req.header('master-token') !== c.env.ADDRESSES_TOKEN) return c.json({ error: 'token' }, 401);
    if (c.req.query('address_type') !== '2') return c.json({ error: 'address_type' }, 400);
    return c.json({ addresses: addressItems(c.req.query('search_string') ?? '') });
  });
  return gateway;
}

const isWhole = (kind: QuestionKind, xml: string): boolean => {
  const teller = tellers.find(each => each === kind);
  return teller === undefined || isWholeTelling(teller, xml);
};

const isOurs = <E extends Env>(c: Context<E>): boolean => c.req.header('Authorization') === `Bearer ${c.env.REGISTRIES_TOKEN}`;
