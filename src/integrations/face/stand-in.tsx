import { Hono } from 'hono';

type Env = { Bindings: { FACE_TOKEN: string } };

/** Widths of the photograph, in pixels, that answer otherwise on demand; shown on the stand-in's page. */
export const magicWidths: Record<number, string> = {
  601: 'другой человек',
  602: 'не уверены',
  603: '503: служба не работает',
  604: 'молчит 30 секунд',
};

const SILENCE = 30_000;
const LONGEST = 12 * 1024 * 1024;

/** The service that compares faces: `POST /compare`, two pictures in `document` and `photo`. It keeps nothing. */
export function createFaceStandIn<E extends Env>() {
  return new Hono<E>().post('/compare', async c => {
    if (c.req.header('Authorization') !== `Bearer ${c.env.FACE_TOKEN}`) return c.json({ error: 'token' }, 401);
    if (Number(c.req.header('Content-Length') ?? 0) > LONGEST) return c.json({ error: 'too large' }, 413);
    const form = await c.req.formData().catch(() => null);
    const names = form ? [...form.keys()].sort().join() : '';
    if (!form || names !== 'document,photo') return c.json({ error: 'document and photo expected' }, 400);
    const [document, photo] = await Promise.all(['document', 'photo'].map(name => sizeOf(form.get(name))));
    if (!document || !photo) return c.json({ error: 'JPEG or PNG expected' }, 400);
    if (photo.width === 603) return c.json({ error: 'unavailable' }, 503);
    if (photo.width === 604) await new Promise(wake => setTimeout(wake, SILENCE));
    if (photo.width === 601) return c.json({ verdict: 'different', likeness: 0.12 });
    if (photo.width === 602) return c.json({ verdict: 'unsure', likeness: 0.5 });
    return c.json({ verdict: 'same', likeness: 0.97 });
  });
}

/** Pixels of a whole picture whose declared type is what its bytes are, or null. */
async function sizeOf(part: File | string | null): Promise<{ width: number } | null> {
  if (part === null || typeof part === 'string') return null;
  const view = new DataView(await part.arrayBuffer());
  if (view.byteLength < 24) return null;
  if (part.type === 'image/png') return view.getUint32(0) === 0x89504e47 ? { width: view.getUint32(16) } : null;
  if (part.type !== 'image/jpeg' || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (marker >= 0xc0 && marker <= 0xc2) return { width: view.getUint16(at + 7) };
  }
  return null;
}
