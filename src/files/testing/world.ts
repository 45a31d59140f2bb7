import { readFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/d1';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import type { Bindings } from '../../platform/env.ts';
import { newDataKeys, type OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { type Keyring, keyringOf } from '../../platform/sealing/keyring.ts';
import type { Bytes } from '../find-bytes.ts';
import type { SlotRules, UploadLimits } from '../limits.ts';
import { filesOf } from '../queries.ts';
import { type FilesContext, receiveFile, type Upload } from '../receive-file.ts';

export const MB = 1024 * 1024;
export const limits: UploadLimits = { maxBytes: 5 * MB, maxFiles: 10, maxTotalBytes: 25 * MB };
export const slot: SlotRules = { id: 'passport', types: ['pdf', 'jpg', 'png'], maxFiles: 10 };

const testKeyring = (): Promise<Keyring> => keyringOf({ keyring: { current: 1, keys: { 1: btoa('k'.repeat(32)) } } });

export const newOwner = async (ring: Keyring, id = 'owner-1'): Promise<OwnerKeys> =>
  (await newDataKeys(ring, id, ['draft', 'case'])).keys;

export const fileOfBytes = (bytes: Bytes, name = 'Справка.pdf'): File => new File([bytes], name);

/** A real D1 and a real R2 under workerd, with the migrations this room needs. */
export async function startWorld() {
  const mf = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default { fetch: () => new Response() }',
      compatibilityDate: '2026-10-23',
      d1Databases: ['DB'],
      r2Buckets: ['FILES'],
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  const { DB: d1, FILES } = await mf.getBindings<Pick<Bindings, 'DB' | 'FILES'>>();
  for (const name of ['0001_create_platform', '0005_create_files', '0035_know_the_size_of_pictures']) {
    const sql = readFileSync(`${import.meta.dirname}/../../../migrations/${name}.sql`, 'utf8').replace(/^--.*$/gm, '');
    for (const statement of sql.split(/;\n\n/)) await d1.prepare(statement).run();
  }
  const ring = await testKeyring();
  const context: FilesContext = { env: { FILES }, db: drizzle(d1), ring };
  return { context, d1, bucket: FILES, owner: await newOwner(ring), stop: () => mf.dispose() };
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/** One upload as a route makes it: reads what is there, then receives. */
export async function upload({ context, owner }: World, given: Partial<Upload> & { file: File | null }) {
  const holderId = given.holderId ?? 'draft-1';
  const existing = await filesOf(context.db, holderId);
  return receiveFile(context, { owner, class: 'draft', holderId, slot, limits, existing, ...given });
}
