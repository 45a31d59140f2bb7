import { and, eq, isNotNull } from 'drizzle-orm';
import { Hono } from 'hono';
import { isSigned, SIGNATURE_HEADER } from '../../integrations/outside/signed.ts';
import { decodeText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { type BaseEnv, config, openDatabase, poke } from '../../platform/http.ts';
import { announcement } from '../../platform/outbox.ts';
import { readBytes } from '../../platform/requests/read-bytes.ts';
import { outbox } from '../../platform/schema.ts';
import { outsideOrders } from '../outside-schema.ts';

const LIMIT = 4 * 1024;

/**
 * `POST /outside/:body/news` {reference, seq}: a body says that something is new. Only a wake-up: nothing it says is believed,
 * we ask the gateway ourselves. So a repeated or an old call does no harm; one that is not signed is refused.
 */
export const newsRoutes = new Hono<BaseEnv>().post('/:body/news', async c => {
  const body = await readBytes(c.req.raw, LIMIT);
  const signed = { method: 'POST', path: new URL(c.req.url).pathname, body };
  if (!(await isSigned(config(c).outside.secret, c.req.header(SIGNATURE_HEADER), signed))) return c.text('signature\n', 403);
  const news = newsIn(decodeText(body));
  if (!news) return c.text('{"reference": "…", "seq": 1}\n', 400);
  openDatabase(c, 'first-primary');
  const db = c.get('db');
  const ours = and(
    eq(outsideOrders.reference, news.reference),
    eq(outsideOrders.body, c.req.param('body')),
    isNotNull(outsideOrders.nextAt),
  );
  const [order] = await db
    .update(outsideOrders)
    .set({ nextAt: now() })
    .where(ours)
    .returning({ reference: outsideOrders.reference });
  // The same answer for an order that is ended and one that never was: a body learns nothing by asking.
  if (!order) return c.text('ok\n');
  const wake = announcement('outside.order', { reference: order.reference }, `news-${order.reference}-${news.seq}`);
  await db.insert(outbox).values(wake).onConflictDoNothing();
  poke(c, [wake.id]);
  return c.text('ok\n');
});

function newsIn(text: string): { reference: string; seq: number } | null {
  try {
    const { reference, seq } = JSON.parse(text) as Record<string, unknown>;
    if (typeof reference !== 'string' || !/^[\w-]{1,60}$/.test(reference)) return null;
    return typeof seq === 'number' && Number.isInteger(seq) && seq > 0 && seq < 10_000 ? { reference, seq } : null;
  } catch {
    return null;
  }
}
