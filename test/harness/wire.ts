import { request } from 'node:http';
import type { Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';

export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: Uint8Array | string };

export type Reply = {
  status: number;
  headers: Record<string, string>;
  setCookies: string[];
  /** After gunzip. */
  body: Buffer;
  /** Bytes on the wire, request line, status line and headers included. */
  sent: number;
  received: number;
};

/** One HTTP exchange over a connection of its own. Follows nothing, keeps nothing. */
export function exchange(origin: string, ask: Ask): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let socket: Socket | undefined;
    const length: Record<string, string> =
      ask.body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(ask.body)) };
    const headers = { ...length, ...ask.headers };
    const asked = request({ hostname, port, method: ask.method ?? 'GET', path: ask.path, headers, agent: false }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const raw = Buffer.concat(chunks);
        const flat = Object.entries(answer.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(', ') : (value ?? ''),
        ]);
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(flat),
          setCookies: answer.headers['set-cookie'] ?? [],
          body: answer.headers['content-encoding'] === 'gzip' && raw.length > 0 ? gunzipSync(raw) : raw,
          sent: socket?.bytesWritten ?? 0,
          received: socket?.bytesRead ?? 0,
        });
      });
    });
    asked.on('socket', s => {
      socket = s;
    });
    asked.on('error', reject);
    asked.end(ask.body);
  });
}
