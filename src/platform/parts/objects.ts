import { SECOND } from '../clock.ts';
import { inTime } from './in-time.ts';

/** Longer than R2 ever needs for our largest file, shorter than a person's patience. */
const WAIT = 8 * SECOND;

/** Lays an object in R2. Throws Unavailable; one that lands after that has no row, and the sweep takes it. */
export async function putObject(bucket: R2Bucket, key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await inTime('files', WAIT, bucket.put(key, bytes));
}

/** The bytes of an object, or null when there is none. Throws Unavailable. */
export const getObject = (bucket: R2Bucket, key: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  inTime('files', WAIT, readObject(bucket, key));

async function readObject(bucket: R2Bucket, key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const object = await bucket.get(key);
  return object && new Uint8Array(await object.arrayBuffer());
}

/** Deletes objects; absent ones are no failure. Throws Unavailable. */
export const deleteObjects = (bucket: R2Bucket, keys: string | string[]): Promise<void> =>
  inTime('files', WAIT, bucket.delete(keys));

/** Deletes an object that never got its row. If this fails, the sweep finds it. */
export const dropObject = (bucket: R2Bucket, key: string): Promise<void> => deleteObjects(bucket, key).catch(() => undefined);
