import { Visitor } from './client.ts';
import { attribute } from './dom.ts';
import type { Page } from './page.ts';

/** What a first visit to a page may bring, headers of both ways and the stylesheet included, bytes. */
export const FIRST_VISIT = 10 * 1024;

/** Bytes on the wire of a first visit to an address, headers of both ways included, and the requests it took. */
export async function firstVisit(origin: string, path: string): Promise<{ page: Page; requests: number; bytes: number }> {
  const visitor = new Visitor(origin);
  const page = await visitor.get(path);
  const sheets = sheetsOf(page);
  if (sheets.length !== 1) throw new Error(`${path}: ${sheets.length} stylesheets`);
  await visitor.get(sheets[0]!);
  const { requests, received, sent } = visitor.wire;
  return { page, requests, bytes: received + sent };
}

/** The stylesheets of a page, by address. */
export const sheetsOf = (page: Page): string[] => page.all('link[rel="stylesheet"]').map(link => String(attribute(link, 'href')));
