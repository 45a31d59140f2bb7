import type MiniSearch from 'minisearch';
import { placesIn } from '../search/text-index.ts';
import { builtHash, builtIndex } from './built.ts';
import { inForce } from './in-force.ts';
import { indexOf } from './search-index.ts';
import type { Audience, Service, Topic } from './service.ts';
import { situations } from './situations.ts';

export type Filters = {
  category?: Service['category'];
  audience?: Audience;
  topic?: Topic;
  /** The id of one of `situations`. */
  situation?: string;
  /** The duty of a department: `service.department`. */
  duty?: string;
  /** Several duties: those of one municipality. */
  duties?: ReadonlySet<string>;
};

/** Read at the first question, and anew when something was published. */
let index: { of: readonly Service[]; made: MiniSearch } | undefined;

const slugsOf = (situation: string): readonly string[] => situations.find(({ id }) => id === situation)?.slugs ?? [];

const fits = (service: Service, { category, audience, topic, situation, duty, duties }: Filters): boolean =>
  (!situation || slugsOf(situation).includes(service.slug)) &&
  (!category || service.category === category) &&
  (!audience || service.audience.includes(audience)) &&
  (!topic || service.topic === topic) &&
  (!duty || service.department === duty) &&
  (!duties || duties.has(service.department));

/** All services as the catalogue has them; of a situation, the first needed first. */
const inOrder = (situation?: string): readonly Service[] =>
  situation ? slugsOf(situation).flatMap(slug => inForce().bySlug.get(slug) ?? []) : inForce().services;

/** Services that answer the question, the best first; an empty question lists all that pass the filters. */
export function searchServices(query: string, filters: Filters = {}): Service[] {
  if (query.trim() === '') return inOrder(filters.situation).filter(service => fits(service, filters));
  const { services } = inForce();
  if (index?.of !== services)
    index = { of: services, made: indexOf(builtIndex, services, service => builtHash(service) !== undefined) };
  const places = placesIn(index.made, query);
  return services
    .filter(service => places.has(service.slug) && fits(service, filters))
    .sort((a, b) => (places.get(a.slug) ?? 0) - (places.get(b.slug) ?? 0));
}
