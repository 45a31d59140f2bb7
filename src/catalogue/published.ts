import { eq, sql } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { builtByHash, builtHash } from './built.ts';
import { isInShare } from './canary.ts';
import { correctionOf } from './correction.ts';
import { definitionHash } from './definition-hash.ts';
import { inForce } from './in-force.ts';
import { serviceVersions } from './schema.ts';
import type { Service } from './service.ts';

/** A definition with the hash that drafts and applications carry. */
export type CurrentService = { service: Service; hash: string };

const hashes = new WeakMap<Service, Promise<string>>();
const byHash = new Map<string, Service>();
const kept = new Set<string>();

/** The service in force under this address, or undefined. */
export const findService = (slug: string): Service | undefined => inForce().bySlug.get(slug);

/** Every service in force, in the order of the catalogue. */
export const servicesInForce = (): readonly Service[] => inForce().services;

/** The same for what was asked of it: correcting a document is a service of its own. */
export function serviceOf({ slug, action }: { slug: string; action: string }): Service | undefined {
  const service = findService(slug);
  return service && action === 'correct' ? correctionOf(service) : service;
}

/** The title in force, for lists that hold only the address; the address itself when the service is gone. */
export const serviceTitle = (slug: string): string => findService(slug)?.title ?? slug;

/** The service in force with its hash, or null when there is none. The hash of what is not of the build is computed once an isolate. */
export async function currentService(slug: string): Promise<CurrentService | null> {
  const service = findService(slug);
  if (!service) return null;
  const live = inForce().states.get(slug)?.liveHash;
  return { service, hash: live && inForce().versions.get(live) === service ? live : await hashOf(service) };
}

/** The version in which this person begins an application: that of the canary for its share of people, for the others the one in force. */
export async function versionFor(slug: string, personId: string, ring: Keyring): Promise<CurrentService | null> {
  const { canaryHash: hash, canaryPercent: percent } = inForce().states.get(slug) ?? {};
  const service = hash && inForce().versions.get(hash);
  if (!service || !percent || !(await isInShare(ring, hash, personId, percent))) return currentService(slug);
  return { service, hash };
}

/** Whether this version is tried on a share of people: what was begun under it stays as it is. */
export const isTried = (slug: string, hash: string): boolean => inForce().states.get(slug)?.canaryHash === hash;

async function hashOf(service: Service): Promise<string> {
  const built = builtHash(service);
  if (built) return built;
  const known = hashes.get(service) ?? definitionHash(service);
  hashes.set(service, known);
  return known;
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

/** Since when the service is as it is: as it was published, or the first use of this version of the build. */
export const selectVersionDate = (db: Db, { service, hash }: CurrentService) => {
  const state = inForce().states.get(service.slug);
  if (state?.liveHash === hash && state.liveSince) return sql`${state.liveSince}`;
  return db.select({ createdAt: serviceVersions.createdAt }).from(serviceVersions).where(eq(serviceVersions.hash, hash));
};

/** The definition a draft or an application was made under. Throws when no such version was ever kept. */
export async function serviceByHash(db: Db, hash: string): Promise<Service> {
  const known = byHash.get(hash) ?? inForce().versions.get(hash) ?? builtByHash(hash) ?? (await fromDatabase(db, hash));
  if (!known) throw new Error(`no service version ${hash}`);
  byHash.set(hash, known);
  return known;
}

async function fromDatabase(db: Db, hash: string): Promise<Service | undefined> {
  const row = await db.select({ json: serviceVersions.json }).from(serviceVersions).where(eq(serviceVersions.hash, hash)).get();
  return row && (JSON.parse(row.json) as Service);
}
