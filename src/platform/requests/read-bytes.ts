import { now } from '../clock.ts';
import { BadRequest, Overloaded } from '../problems.ts';
import { senderOf, stepAside } from './admission.ts';
import { HeldBytes } from './held-bytes.ts';
import { PACE, type Pace, patience } from './pace.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const held = new HeldBytes(64 * 1024 * 1024);

/**
 * The body's bytes, at most `limit`; the connection is dropped at the first byte over it, and when the body comes too slowly.
 * Throws BadRequest (400, 408, 413), and Overloaded while too many bodies are on their way.
 */
export async function readBytes(request: Request, limit: number, pace = PACE): Promise<Bytes> {
  const declared = request.headers.get('Content-Length');
  if (declared !== null && Number(declared) > limit) throw new BadRequest(413, 'too-large');
  const { body } = request;
  return body ? stepAside(request, () => collect(body.getReader(), senderOf(request), limit, pace)) : new Uint8Array(0);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function collect(reader: Reader, sender: string, limit: number, pace: Pace): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  const begun = now();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await nextPiece(reader, patience(pace, size, now() - begun));
      if (done) return joined(chunks, size);
      size += value.byteLength;
      const room = held.add(sender, value.byteLength);
      if (size > limit) throw new BadRequest(413, 'too-large');
      if (!room) throw new Overloaded('bodies');
      chunks.push(value);
    }
  } catch (error) {
    // Not waited for: who sends slowly also hears slowly.
    reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    held.giveBack(sender, size);
  }
}

async function nextPiece(reader: Reader, wait: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BadRequest(408, 'slow')), wait);
  });
  const piece = reader.read().catch(() => {
    throw new BadRequest(400, 'malformed');
  });
  try {
    return await Promise.race([piece, late]);
  } finally {
    clearTimeout(timer);
  }
}

function joined(chunks: Uint8Array[], size: number): Bytes {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
