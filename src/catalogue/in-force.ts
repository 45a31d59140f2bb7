import { builtServices as seed } from './built.ts';
import type { serviceStates } from './publication-schema.ts';
import type { Service } from './service.ts';

export type ServiceState = typeof serviceStates.$inferSelect;

/** The catalogue as this isolate knows it: the services of the build, over them what was published since. */
export type InForce = {
  /** The number of the last publication; 0 is the build alone. */
  edition: number;
  services: readonly Service[];
  bySlug: ReadonlyMap<string, Service>;
  states: ReadonlyMap<string, ServiceState>;
  /** What was published, by hash: what is in force, and what a share of people has. */
  versions: ReadonlyMap<string, Service>;
  /** The instants, ms, when a page of the catalogue becomes another by itself: a service opens, works begin or end. */
  turns: readonly number[];
};

const indexed = (services: readonly Service[]) => new Map(services.map(service => [service.slug, service]));

let present: InForce = {
  edition: 0,
  services: seed,
  bySlug: indexed(seed),
  states: new Map(),
  versions: new Map(),
  turns: [],
};

/** What is in force now, without waiting; `keepUp` renews it. The same object until something is published. */
export const inForce = (): InForce => present;

/** Puts what was published over the build. A version that is not among `versions` leaves its service as it was. */
export function putInForce(edition: number, states: readonly ServiceState[], versions: ReadonlyMap<string, Service>): void {
  const bySlug = indexed(seed);
  for (const { slug, liveHash } of states) {
    const service = (liveHash && versions.get(liveHash)) || (liveHash && present.bySlug.get(slug));
    if (service) bySlug.set(slug, service);
  }
  const turns = states.flatMap(({ closedUntil, worksFrom, worksTo }) => [closedUntil, worksFrom, worksTo]);
  present = {
    edition,
    services: [...bySlug.values()],
    bySlug,
    states: new Map(states.map(state => [state.slug, state])),
    versions,
    turns: turns.filter(turn => turn !== null),
  };
}

/** What pages of the catalogue depend on beside the region: the edition, and which of its turns have come. */
export const editionAt = (at: number): string => `${present.edition}.${present.turns.filter(turn => turn <= at).length}`;
