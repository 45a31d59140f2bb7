import { Hono } from 'hono';
import { z } from 'zod';
import { sameText } from '../../../platform/bytes.ts';
import { fromBase64, toBase64 } from '../../../signatures/asn1/armour.ts';
import { localSigner } from '../local-signer.ts';

type Env = { Bindings: { ESIA_SIGNER_TOKEN: string; ESIA_CLIENT_KEY: string; ESIA_CLIENT_CERTIFICATE: string } };
const Order = z.strictObject({ form: z.enum(['raw', 'pkcs7']), content: z.base64().min(1) });

/** A service that signs for whoever shows its token, as certified means would; remote-signer.ts tells its protocol. */
export const signingService = <E extends Env>() =>
  new Hono<E>().post('/signatures', async c => {
    if (!sameText(c.req.header('Authorization') ?? '', `Bearer ${c.env.ESIA_SIGNER_TOKEN}`))
      return c.json({ error: 'token' }, 401);
    const order = Order.safeParse(await c.req.json().catch(() => null));
    if (!order.success) return c.json({ error: z.prettifyError(order.error) }, 400);
    const signer = await localSigner(c.env.ESIA_CLIENT_KEY, c.env.ESIA_CLIENT_CERTIFICATE);
    return c.json({ signature: toBase64(await signer[order.data.form](fromBase64(order.data.content))) });
  });
