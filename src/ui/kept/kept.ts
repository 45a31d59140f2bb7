import { decodeText } from '../../platform/bytes.ts';
import { contentHash } from '../../platform/content-hash.ts';
import { VARY } from './variant.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** An answer that is the same for everybody, ready to be sent; `gzip` is packed once and not at every sending, null for a file that is packed inside. */
export type Kept = { etag: string; headers: Record<string, string>; plain: Bytes; gzip: Bytes | null };

/** Whether the route said that its answer is the same for everybody. */
export const saysForEverybody = ({ headers }: Response): boolean => headers.get('Cache-Control')?.startsWith('public') ?? false;

/** Reads an answer to its end, to be kept. The tag is weak: packed and plain bytes are one content. */
export async function kept(answer: Response): Promise<Kept> {
  const plain = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get('Content-Type') ?? '';
  const headers = {
    'Content-Type': type,
    'Cache-Control': answer.headers.get('Cache-Control') ?? '',
    ...(type.startsWith('text/html') && { Vary: VARY }),
  };
  return {
    etag: `W/"${contentHash(type + decodeText(plain))}"`,
    headers,
    plain,
    gzip: type === 'application/pdf' ? null : await packed(plain),
  };
}

async function packed(plain: Bytes): Promise<Bytes> {
  const stream = new Response(plain).body!.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The answer to one request: 304 for who has this content already, else its bytes as the client takes them. */
export function served({ etag, headers, plain, gzip }: Kept, asked: Request): Response {
  if (hasTag(asked.headers.get('If-None-Match'), etag)) {
    const { 'Content-Type': _, ...rest } = headers;
    return new Response(null, { status: 304, headers: { ...rest, ETag: etag } });
  }
  const whole = { ...headers, ETag: etag };
  if (!gzip || !takesGzip(asked)) return new Response(plain, { headers: whole });
  return new Response(gzip, { headers: { ...whole, 'Content-Encoding': 'gzip' }, encodeBody: 'manual' });
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '');
const hasTag = (list: string | null, etag: string): boolean =>
  list !== null && (list.trim() === '*' || list.split(',').some(tag => bare(tag) === bare(etag)));

// A front may put its own header in place of the client's, and tells the client's in `cf`.
const takesGzip = ({ cf, headers }: Request): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(cf?.clientAcceptEncoding ?? headers.get('Accept-Encoding') ?? ''));
