import type { Filled } from './form.ts';

/** The body a browser sends for a filled form: line ends as \r\n, files in multipart. */
export async function encodeForm({ entries, multipart }: Filled): Promise<{ type: string; body: Uint8Array }> {
  const lines = (text: string) => text.replace(/\r?\n/g, '\r\n');
  if (!multipart) {
    const pairs = entries.map(([name, value]) => [name, typeof value === 'string' ? lines(value) : value.name]);
    return { type: 'application/x-www-form-urlencoded', body: new TextEncoder().encode(new URLSearchParams(pairs).toString()) };
  }
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === 'string') form.append(name, lines(value));
    else form.append(name, new Blob([new Uint8Array(value.bytes)], { type: value.type }), value.name);
  }
  const encoded = new Response(form);
  return { type: encoded.headers.get('Content-Type') ?? '', body: new Uint8Array(await encoded.arrayBuffer()) };
}
