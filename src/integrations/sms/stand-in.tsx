import { Hono } from 'hono';
import { z } from 'zod';
import { segments } from './segments.ts';

/** Where the gateway keeps what it sent: one entry a key, the first text wins. */
export type SmsLog = { keepSms(sms: { to: string; text: string; key: string }): Promise<{ id: string; sameText: boolean }> };
type Env = { Bindings: { SMS_TOKEN: string } };

const Order = z.strictObject({
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  text: z.string().min(1).max(670),
  key: z.string().regex(/^[\w.@-]{1,100}$/),
});

/** Numbers that fail on demand; shown on the stand-in's page. */
export const magicNumbers: Record<string, string> = {
  '+79000000400': '400: номер не принят, повторять незачем',
  '+79000000429': '429: слишком часто, Retry-After: 30',
  '+79000000500': '500: ошибка шлюза',
  '+79000000502': '502 при первой попытке с новым ключом, хотя СМС уже ушла: ответ «потерялся»',
  '+79000000503': '503: шлюз не работает',
  '+79000009999': 'молчит 30 секунд',
};

const SILENCE = 30_000;

/** The gateway: `POST /send` {to, text, key} with a bearer token answers {id}. `logOf` finds the log in the Worker's bindings. */
export function createSmsStandIn<E extends Env>(logOf: (env: E['Bindings']) => SmsLog) {
  const lost = new Set<string>();
  return new Hono<E>().post('/send', async c => {
    if (c.req.header('Authorization') !== `Bearer ${c.env.SMS_TOKEN}`) return c.json({ error: 'token' }, 401);
    if (!c.req.header('Content-Type')?.startsWith('application/json')) return c.json({ error: 'application/json expected' }, 400);
    const order = Order.safeParse(await c.req.json().catch(() => undefined));
    if (!order.success) return c.json({ error: z.prettifyError(order.error) }, 400);
    const { to, text, key } = order.data;
    if (to === '+79000000400') return c.json({ error: 'number rejected' }, 400);
    if (to === '+79000000429') return c.json({ error: 'too many' }, 429, { 'Retry-After': '30' });
    if (to === '+79000000500') return c.json({ error: 'failed' }, 500);
    if (to === '+79000000503') return c.json({ error: 'unavailable' }, 503);
    if (to === '+79000009999') await new Promise(wake => setTimeout(wake, SILENCE));
    const { id, sameText } = await logOf(c.env).keepSms({ to, text, key });
    if (!sameText) return c.json({ error: 'this key was used for another message' }, 400);
    if (to === '+79000000502' && !lost.has(key)) {
      lost.add(key);
      return c.json({ error: 'bad gateway' }, 502);
    }
    return c.json({ id, segments: segments(text) });
  });
}
