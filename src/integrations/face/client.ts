import { readAnswer } from '../../platform/answer.ts';
import { decodeText } from '../../platform/bytes.ts';
import { now, SECOND } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';

/** A picture as it was given: its media type and bytes. */
export type Picture = { type: 'image/jpeg' | 'image/png'; bytes: Uint8Array<ArrayBuffer> };
/** What a machine thinks of two faces; an officer decides. `likeness` is from 0 to 1. */
export type Comparison = { verdict: 'same' | 'different' | 'unsure'; likeness: number };
/** Whoever compares the face in a document with a photograph. Throws FaceUnavailable. */
export type FaceComparison = (document: Picture, photo: Picture) => Promise<Comparison>;

/** No comparison: nobody there, silence, or an answer of a wrong shape. The check goes on without it. */
export class FaceUnavailable extends Error {
  constructor(reason: string) {
    super(`face: ${reason}`);
    this.name = `FaceUnavailable ${reason}`;
  }
}

const WAIT = 5 * SECOND;
const LONGEST = 64 * 1024;

/** The comparison of the demo region, over HTTP: `POST /compare` with two parts and a bearer token. Logged without content. */
export const faceComparison =
  (service: NonNullable<Config['face']>): FaceComparison =>
  async (document, photo) => {
    const startedAt = now();
    let outcome = 'answered';
    try {
      return await ask(service, document, photo);
    } catch (error) {
      outcome = error instanceof FaceUnavailable ? error.name : 'failed';
      throw error;
    } finally {
      console.log(JSON.stringify({ event: 'face', ms: now() - startedAt, outcome }));
    }
  };

async function ask({ url, token }: NonNullable<Config['face']>, document: Picture, photo: Picture): Promise<Comparison> {
  const body = new FormData();
  body.set('document', new File([document.bytes], 'document', { type: document.type }));
  body.set('photo', new File([photo.bytes], 'photo', { type: photo.type }));
  const signal = AbortSignal.timeout(WAIT);
  try {
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
    // The token and the faces go to this service alone.
    const response = await fetch(`${url}/compare`, { method: 'POST', headers, body, redirect: 'manual', signal });
    if (response.status !== 200) throw new FaceUnavailable(String(response.status));
    const bytes = await readAnswer(response, LONGEST);
    if (!bytes) throw new FaceUnavailable('too long');
    return comparisonIn(JSON.parse(decodeText(bytes)));
  } catch (error) {
    if (error instanceof FaceUnavailable) throw error;
    throw new FaceUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
}

function comparisonIn(answer: unknown): Comparison {
  const { verdict, likeness } = (answer ?? {}) as Partial<Comparison>;
  const known = verdict === 'same' || verdict === 'different' || verdict === 'unsure';
  if (!known || typeof likeness !== 'number' || !(likeness >= 0 && likeness <= 1)) throw new FaceUnavailable('unreadable');
  return { verdict, likeness };
}
