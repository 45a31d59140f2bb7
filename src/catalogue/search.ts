import MiniSearch from 'minisearch';
import { inRussianLayout } from './keyboard-layout.ts';
import { russianTerm } from './russian-terms.ts';
import type { Audience, Service } from './service.ts';
import { services } from './services.ts';
import { topicNames } from './texts.ts';

export type Filters = {
  category?: Service['category'];
  audience?: Audience;
  /** The duty of a department: `service.department`. */
  duty?: string;
};

const QUERY_LIMIT = 200;

let index: MiniSearch | undefined;

function build(): MiniSearch {
  const made = new MiniSearch({
    idField: 'slug',
    fields: ['title', 'official', 'summary', 'synonyms', 'topic'],
    processTerm: russianTerm,
    searchOptions: { boost: { title: 3, synonyms: 2 }, fuzzy: 0.2, prefix: term => term.length > 2 },
  });
  made.addAll(
    services.map(service => ({
      ...service,
      synonyms: service.synonyms.join(' '),
      topic: topicNames[service.topic],
    })),
  );
  return made;
}

const fits = (service: Service, { category, audience, duty }: Filters): boolean =>
  (!category || service.category === category) &&
  (!audience || service.audience.includes(audience)) &&
  (!duty || service.department === duty);

/** Services that answer the question, the best first; an empty question lists all that pass the filters. */
export function searchServices(query: string, filters: Filters = {}): Service[] {
  const asked = query.slice(0, QUERY_LIMIT).trim();
  if (asked === '') return services.filter(service => fits(service, filters));
  index ??= build();
  const hits = index.search(asked);
  const found = hits.length > 0 || !/[a-z]/i.test(asked) ? hits : index.search(inRussianLayout(asked));
  const places = new Map(found.map((hit, place) => [String(hit.id), place]));
  return services
    .filter(service => places.has(service.slug) && fits(service, filters))
    .sort((a, b) => (places.get(a.slug) ?? 0) - (places.get(b.slug) ?? 0));
}
