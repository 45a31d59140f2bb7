import type { Audience, Service } from './service.ts';
import { audienceNames, categoryNames } from './texts.ts';

/** What the address of the catalogue asks for; values it does not know are left out, as if not chosen. */
export type CatalogueQuery = {
  q: string;
  category?: Service['category'];
  audience?: Audience;
  /** The code of a department of the region's profile. */
  department?: string;
  page: number;
};

/** Reads `?q=&category=&audience=&department=&page=`; `departments` are the codes that exist. */
export function readCatalogueQuery(ask: (name: string) => string | undefined, departments: readonly string[]): CatalogueQuery {
  const department = ask('department');
  return {
    q: ask('q') ?? '',
    category: oneOf(categoryNames, ask('category')),
    audience: oneOf(audienceNames, ask('audience')),
    department: department !== undefined && departments.includes(department) ? department : undefined,
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
