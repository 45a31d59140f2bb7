import { eq } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { correctionOf } from './correction.ts';
import { definitionHash } from './definition-hash.ts';
import { serviceVersions } from './schema.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';

/** A definition with the hash that drafts and applications carry. */
export type CurrentService = { service: Service; hash: string };

const bySlug = new Map(services.map(service => [service.slug, service]));
const hashes = new Map<string, Promise<string>>();
const byHash = new Map<string, Service>();
const kept = new Set<string>();

/** The service in force under this address, or undefined. */
export const findService = (slug: string): Service | undefined => bySlug.get(slug);

/** The same for what was asked of it: correcting a document is a service of its own. */
export function serviceOf({ slug, action }: { slug: string; action: string }): Service | undefined {
  const service = findService(slug);
  return service && action === 'correct' ? correctionOf(service) : service;
}

/** The title in force, for lists that hold only the address; the address itself when the service is gone. */
export const serviceTitle = (slug: string): string => findService(slug)?.title ?? slug;

/** The service in force with its hash, or null when there is none. The hash is computed once an isolate. */
export async function currentService(slug: string): Promise<CurrentService | null> {
  const service = findService(slug);
  return service ? { service, hash: await hashOf(service) } : null;
}

async function hashOf(service: Service): Promise<string> {
  const known = hashes.get(service.slug) ?? definitionHash(service);
  hashes.set(service.slug, known);
  const hash = await known;
  byHash.set(hash, service);
  return hash;
}

/**
 * The statements that keep this version, to spread into the batch that first uses it: one, or none when this isolate
 * knows it is kept. Call `versionKept` after the batch went through.
 */
export const keepVersion = (db: Db, { service, hash }: CurrentService) =>
  kept.has(hash)
    ? []
    : [
        db
          .insert(serviceVersions)
          .values({ hash, slug: service.slug, json: JSON.stringify(service), createdAt: now() })
          .onConflictDoNothing({ target: serviceVersions.hash }),
      ];

/** Remembers that the batch with `keepVersion` was committed, so that the next one spares the write. */
export const versionKept = (hash: string): void => {
  kept.add(hash);
};

/** Since when a version is in use; a subquery, no row for one that never was. */
export const selectVersionDate = (db: Db, hash: string) =>
  db.select({ createdAt: serviceVersions.createdAt }).from(serviceVersions).where(eq(serviceVersions.hash, hash));

/** The definition a draft or an application was made under. Throws when no such version was ever kept. */
export async function serviceByHash(db: Db, hash: string): Promise<Service> {
  const known = byHash.get(hash) ?? (await fromBundle(hash)) ?? (await fromDatabase(db, hash));
  if (!known) throw new Error(`no service version ${hash}`);
  byHash.set(hash, known);
  return known;
}

async function fromBundle(hash: string): Promise<Service | undefined> {
  await Promise.all(services.map(hashOf));
  return byHash.get(hash);
}

async function fromDatabase(db: Db, hash: string): Promise<Service | undefined> {
  const row = await db.select({ json: serviceVersions.json }).from(serviceVersions).where(eq(serviceVersions.hash, hash)).get();
  return row && (JSON.parse(row.json) as Service);
}
