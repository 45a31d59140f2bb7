import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { encodeText, sha256, toHex } from '../../platform/bytes.ts';
import type { OutsideOrder } from './protocol.ts';
import { isSigned, SIGNATURE_HEADER } from './signed.ts';

/** How the gateway behaves; a person switches it on its page. */
export type Mode = 'works' | 'slow' | 'down';

/** Where the stand-in keeps what came to a body. */
export type OutsideStore = {
  mode(): Promise<Mode>;
  /** Keeps an order, or answers with the one of this reference; `same` is false when the content differs. */
  keep(order: NewOrder): Promise<{ order: OutsideOrder; same: boolean; created: boolean }>;
  find(reference: string): Promise<OutsideOrder | null>;
  file(reference: string): Promise<Uint8Array<ArrayBuffer> | null>;
};
export type NewOrder = { reference: string; body: string; callback: string; content: string; hash: string };
type Env = { Bindings: { OUTSIDE_SECRET: string } };

const date = z.iso.date();
const words = z.string().trim().min(1).max(300);
const okved = z.string().regex(/^\d\d\.\d\d(\.\d\d?)?$/, 'код ОКВЭД: не меньше четырёх цифр');

const R21001 = z.strictObject({
  form: z.literal('Р21001'),
  surname: words,
  name: words,
  patronymic: words.optional(),
  sex: z.enum(['male', 'female']),
  birthDate: date,
  birthPlace: words,
  citizenship: z.literal('643'),
  inn: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  snils: z.string().regex(/^\d{11}$/),
  passport: z.strictObject({
    series: z.string().regex(/^\d{4}$/),
    number: z.string().regex(/^\d{6}$/),
    issuedAt: date,
    issuedBy: words,
    departmentCode: z.string().regex(/^\d{3}-\d{3}$/),
  }),
  address: z.strictObject({
    postcode: z.string(),
    region: words,
    place: words,
    street: z.string(),
    house: z.string(),
    flat: z.string(),
  }),
  phone: z.string().regex(/^\+7\d{10}$/),
  email: z.string().includes('@'),
  okved: z.strictObject({ main: okved, more: z.array(okved).max(20) }),
  result: z.enum(['electronic', 'paper']),
});

const envelope = {
  reference: z.string().regex(/^[\w-]{1,60}$/),
  callback: z.url(),
  files: z.array(z.strictObject({ name: words, type: z.string(), content: z.base64() })).max(10),
};

/** A body whose own form is not agreed yet takes the target of the service and the answers, page by page. */
const Answers = z.strictObject({
  target: z.string().regex(/^[\w-]{1,120}$/),
  answers: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(z.record(z.string(), z.json())).min(1)),
});

const Request = z.discriminatedUnion('request', [
  z.strictObject({ ...envelope, request: z.literal('r21001'), application: R21001 }),
  z.strictObject({ ...envelope, request: z.literal('answers'), application: Answers }),
]);

const SILENCE = 30_000;

/** Codes of activity that decide by themselves, shown on the page; anything else waits for a person's decision there. */
export const magicCodes: Record<string, string> = {
  '62.01': 'зарегистрирует сразу',
  '92.13': 'откажет сразу: запрет суда',
  '47.25': 'откажет сразу по причине, которой портал не знает',
};

/** The gateway to outside bodies: docs/adding-a-service.md describes its protocol. `storeOf` finds the register in the bindings; `bodies` are the codes it knows. */
export function createOutsideStandIn<E extends Env>(storeOf: (env: E['Bindings']) => OutsideStore, bodies: readonly string[]) {
  const gateway = new Hono<E>();
  gateway.use('/:body/orders/*', async (c, next) => {
    const mode = await storeOf(c.env).mode();
    if (mode === 'down') return c.json({ error: 'unavailable' }, 503, { 'Retry-After': '30' });
    if (mode === 'slow') await new Promise(wake => setTimeout(wake, SILENCE));
    if (!(await isOurs(c))) return c.json({ error: 'signature' }, 401);
    if (!bodies.includes(c.req.param('body'))) return c.json({ error: 'no such body' }, 404);
    return next();
  });
  gateway.post('/:body/orders', async c => {
    const content = await c.req.text();
    const request = Request.safeParse(jsonOf(content));
    if (!request.success) return c.json({ error: z.prettifyError(request.error) }, 400);
    const { reference, callback } = request.data;
    if (request.data.request === 'r21001' && c.req.param('body') !== 'fns') return c.json({ error: 'Р21001 is for ФНС' }, 400);
    const hash = toHex(await sha256(content));
    const kept = await storeOf(c.env).keep({ reference, callback, content, hash, body: c.req.param('body') });
    if (!kept.same) return c.json({ error: 'this reference stands with another content' }, 409);
    return c.json(kept.order, kept.created ? 201 : 200);
  });
  gateway.get('/:body/orders/:reference', async c => {
    const order = await storeOf(c.env).find(c.req.param('reference'));
    return order ? c.json(order) : c.json({ error: 'absent' }, 404);
  });
  gateway.get('/:body/orders/:reference/result', async c => {
    const file = await storeOf(c.env).file(c.req.param('reference'));
    return file ? c.body(file, 200, { 'Content-Type': 'application/xml' }) : c.json({ error: 'absent' }, 404);
  });
  return gateway;
}

const isOurs = async <E extends Env>(c: Context<E>): Promise<boolean> =>
  isSigned(c.env.OUTSIDE_SECRET, c.req.header(SIGNATURE_HEADER), {
    method: c.req.method,
    path: new URL(c.req.url).pathname,
    body: encodeText(await c.req.text()),
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
