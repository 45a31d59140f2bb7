import MiniSearch from 'minisearch';
import { indexOptions } from '../search/text-index.ts';
import type { Service } from './service.ts';
import { topicNames } from './texts.ts';

const options = { ...indexOptions({ title: 3, official: 1, summary: 1, synonyms: 2, topic: 1 }), idField: 'slug' };

const entry = ({ slug, title, official, summary, synonyms, topic }: Service) => ({
  slug,
  title,
  official,
  summary,
  synonyms: synonyms.join(' '),
  topic: topicNames[topic],
});

/** An index of these services, as text: made when the portal is built, since it takes tens of milliseconds. */
export function indexText(services: readonly Service[]): string {
  const made = new MiniSearch(options);
  made.addAll(services.map(entry));
  return JSON.stringify(made);
}

/** The index of the build with what is in force now: what is not of the build is added, or stands instead of what it changed. */
export function indexOf(text: string, services: readonly Service[], isBuilt: (service: Service) => boolean): MiniSearch {
  const index = MiniSearch.loadJSON(text, options);
  for (const service of services) {
    if (isBuilt(service)) continue;
    if (index.has(service.slug)) index.discard(service.slug);
    index.add(entry(service));
  }
  return index;
}
