import { Agent, request } from 'node:http';

/** A keep-alive connection pool to one portal. */
export const pool = () => new Agent({ keepAlive: true, maxSockets: 256 });

/**
 * One request as a browser sends it. Resolves with the status, the bytes that came (headers included) and, when `keep`, the body.
 * @param {{ port: number, agent: Agent, method?: string, path: string, headers?: Record<string, string>, body?: Uint8Array }} asked
 */
export function exchange({ port, agent, method = 'GET', path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const length = body ? { 'Content-Length': body.length } : {};
    const own = { Accept: 'text/html', 'Accept-Encoding': 'gzip', ...length, ...headers };
    let before = { read: 0, written: 0 };
    const asking = request({ host: '127.0.0.1', port, agent, method, path, headers: own }, answer => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => {
        const { bytesRead, bytesWritten } = answer.socket ?? asking.socket;
        resolve({
          status: answer.statusCode,
          received: bytesRead - before.read,
          sent: bytesWritten - before.written,
          encoding: answer.headers['content-encoding'],
        });
      });
    });
    asking.once('socket', socket => {
      before = { read: socket.bytesRead, written: socket.bytesWritten };
    });
    asking.once('error', reject);
    asking.end(body);
  });
}
