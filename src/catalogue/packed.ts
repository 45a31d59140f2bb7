import { definitionHash } from './definition-hash.ts';
import { indexText } from './search-index.ts';
import type { Service } from './service.ts';

/** What lists, filters and titles read of a service; the rest is read when somebody opens the service. */
const IN_LISTS: ReadonlySet<string> = new Set<keyof Service>([
  'slug',
  'title',
  'summary',
  'topic',
  'category',
  'onlyHere',
  'audience',
  'decidedBy',
  'department',
  'action',
  'deadline',
  'outside',
  'fee',
]);

/** The catalogue of a build: its services, the hash of each, and the text of its search index. */
export type Packed = { services: Service[]; hashes: ReadonlyMap<Service, string>; index: string };

/**
 * The catalogue as one text: a line for lists, a line with the search index, then a line for each service. As a text it costs an
 * isolate that starts nothing; as code, a hundred and fifty definitions were most of what had to be read (decision 025).
 */
export async function pack(services: readonly Service[]): Promise<string> {
  const cards = await Promise.all(
    services.map(async service => ({
      hash: await definitionHash(service),
      // A key that is not for lists keeps its place: what is unpacked has the same keys in the same order.
      card: Object.fromEntries(Object.entries(service).map(([key, value]) => [key, IN_LISTS.has(key) ? value : 0])),
    })),
  );
  return [JSON.stringify(cards), indexText(services), ...services.map(service => JSON.stringify(service))].join('\n');
}

/** The catalogue out of its text. Each definition is read at the first look at what is not for lists. */
export function unpack(text: string): Packed {
  const [cards = '', index = '', ...lines] = text.split('\n');
  const hashes = new Map<Service, string>();
  for (const [n, { hash, card }] of (JSON.parse(cards) as { hash: string; card: Service }[]).entries())
    hashes.set(opened(card, lines[n] ?? ''), hash);
  return { services: [...hashes.keys()], hashes, index };
}

function opened(card: Service, line: string): Service {
  let whole: Service | undefined;
  const read = () => {
    whole ??= JSON.parse(line) as Service;
    return whole;
  };
  const service = {} as Service;
  for (const key of Object.keys(card) as (keyof Service)[])
    Object.defineProperty(
      service,
      key,
      IN_LISTS.has(key) ? { enumerable: true, value: card[key] } : { enumerable: true, get: () => read()[key] },
    );
  return service;
}
