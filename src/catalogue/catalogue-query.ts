import type { RegionProfile } from '../region/profile.ts';
import { LONGEST_QUESTION } from '../search/text-index.ts';
import type { Audience, Service, Topic } from './service.ts';
import { situations } from './situations.ts';
import { audienceNames, categoryNames, topicNames } from './texts.ts';

/** What the address of the catalogue asks for; values it does not know are left out, as if not chosen. */
export type CatalogueQuery = {
  q: string;
  category?: Service['category'];
  audience?: Audience;
  topic?: Topic;
  /** What happened in life: the id of one of `situations`. */
  situation?: string;
  /** The duty of who decides: `service.department`. */
  department?: string;
  /** The code of the municipality that decides. */
  municipality?: string;
  page: number;
};

/** Reads `?q=&category=&audience=&topic=&situation=&department=&municipality=&page=`; the region says who there is to choose from. */
export function readCatalogueQuery(
  ask: (name: string) => string | undefined,
  { departments, municipalities }: Pick<RegionProfile, 'departments' | 'municipalities'>,
): CatalogueQuery {
  return {
    // What is not read is not repeated in each link of the page.
    q: (ask('q') ?? '').slice(0, LONGEST_QUESTION),
    category: oneOf(categoryNames, ask('category')),
    audience: oneOf(audienceNames, ask('audience')),
    topic: oneOf(topicNames, ask('topic')),
    situation: situations.find(({ id }) => id === ask('situation'))?.id,
    department: departments.find(({ duty }) => duty === ask('department'))?.duty,
    municipality: municipalities.find(({ code }) => code === ask('municipality'))?.code,
    page: Math.max(1, Math.trunc(Number(ask('page'))) || 1),
  };
}

function oneOf<T extends string>(names: Record<T, string>, value: string | undefined): T | undefined {
  return (Object.keys(names) as T[]).find(name => name === value);
}

/** Whether anything is asked for at all: a word or a condition. */
export const asksFor = ({ page: _, ...asked }: CatalogueQuery): boolean => Object.values(asked).some(Boolean);

/** The address of the catalogue with this question; the first page is not named. */
export function catalogueAddress({ page, ...asked }: CatalogueQuery): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) search.set(name, value);
  if (page > 1) search.set('page', String(page));
  return search.size === 0 ? '/services' : `/services?${search}`;
}
