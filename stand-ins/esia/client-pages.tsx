import { Hono } from 'hono';
import { z } from 'zod';
import { knownOf } from '../../src/integrations/esia/stand-in/client-secret.ts';
import type { Client } from '../../src/integrations/esia/stand-in/store.ts';
import { toBase64, unarmoured } from '../../src/signatures/asn1/armour.ts';
import { Malformed } from '../../src/signatures/asn1/malformed.ts';
import type { StandInsEnv } from '../env.ts';
import { Layout } from '../layout.tsx';
import { esiaRecords } from './register.ts';

const NewClient = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,60}$/, 'id: латинские буквы, цифры, точка, дефис'),
  keys: z.array(z.string().min(1)).min(1).max(5),
  redirects: z.array(z.url()).min(1).max(20),
});

/** Registers a system of one's own, on the page or by JSON: any client of ESIA can be tried here. */
export const clientPages = new Hono<StandInsEnv>()
  .post('/clients.json', async c => {
    const read = readClient(await c.req.json().catch(() => null), c.env.ESIA_CLIENT_ID);
    if (typeof read === 'string') return c.json({ error: read }, 400);
    await esiaRecords(c.env).put('client', read.id, read);
    return c.json(read, 201);
  })
  .post('/clients', async c => {
    const { id, key, redirects } = await c.req.parseBody();
    const lines = String(redirects ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const read = readClient({ id: String(id ?? '').trim(), keys: [String(key ?? '')], redirects: lines }, c.env.ESIA_CLIENT_ID);
    if (typeof read === 'string')
      return c.html(
        <Layout title="Система не зарегистрирована">
          <p>{read}</p>
          <p>
            <a href="/esia">Назад</a>
          </p>
        </Layout>,
        400,
      );
    await esiaRecords(c.env).put('client', read.id, read);
    return c.redirect('/esia', 303);
  });

/** A client with its keys as base64 of DER, or what is wrong with it. The portal's own name is taken. */
function readClient(value: unknown, taken: string): Client | string {
  const client = NewClient.safeParse(value);
  if (!client.success) return z.prettifyError(client.error);
  if (client.data.id === taken) return 'Это имя занято порталом.';
  try {
    const keys = client.data.keys.map(key => toBase64(unarmoured(key)));
    keys.forEach(knownOf);
    return { ...client.data, keys };
  } catch (error) {
    if (error instanceof Malformed) return `Ключ или сертификат не читается: ${error.message}`;
    throw error;
  }
}
