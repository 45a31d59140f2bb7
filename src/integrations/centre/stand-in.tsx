import { type Context, type Env, Hono } from 'hono';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import type { Subject } from '../../signatures/x509/subject.ts';

/** A certificate the centre issued: DER in base64, and when it was revoked (ms). */
export type Issued = { id: string; subject: Subject; certificate: string; revokedAt: number | null };
export type Shape = { attached?: boolean; chain?: boolean };

/** What a centre does: keys are made and kept here, as no real centre would. */
export type CentreStore = {
  /** The certificate of the centre itself, DER. */
  certificate(): Promise<Bytes>;
  issue(subject: Subject, listUrl: string): Promise<Issued>;
  find(id: string): Promise<Issued | null>;
  /** The person's key: PKCS #8, DER. */
  key(id: string): Promise<Bytes | null>;
  /** A CMS message over the content, DER; null of somebody unknown. */
  sign(id: string, content: Bytes, shape: Shape): Promise<Bytes | null>;
  revoke(id: string): Promise<void>;
  /** The newest revocation list, DER. */
  crl(): Promise<Bytes>;
};

const file = (bytes: Bytes, type: string, name: string) =>
  new Response(bytes, { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` } });

/** Where the centre publishes its list: certificates carry this address. */
export const listAddress = (requested: string): string => `${new URL(requested).origin}/centre/list.crl`;

/** A centre for programs: its certificate, its list, and what tests need to be its people. */
export const createCentreStandIn = <E extends Env>(storeOf: (env: E['Bindings']) => CentreStore) => {
  const store = (c: Context<E>) => storeOf(c.env);
  return new Hono<E>()
    .get('/root.cer', async c => file(await store(c).certificate(), 'application/pkix-cert', 'root.cer'))
    .get('/list.crl', async c => file(await store(c).crl(), 'application/pkix-crl', 'list.crl'))
    .post('/certificates.json', async c => c.json(await store(c).issue(await c.req.json<Subject>(), listAddress(c.req.url)), 201))
    .post('/certificates/:id/message', async c => {
      const { attached, chain } = c.req.query();
      const shape = { attached: attached === '1', chain: chain === '1' };
      const content = new Uint8Array(await c.req.arrayBuffer());
      const message = await store(c).sign(c.req.param('id') ?? '', content, shape);
      return message ? file(message, 'application/pkcs7-signature', 'signature.sig') : c.notFound();
    });
};
