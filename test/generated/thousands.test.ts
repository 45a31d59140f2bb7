import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import { FIRST_VISIT, firstVisit } from '../harness/first-visit.ts';
import { ownPortal } from '../harness/portal.ts';

const THOUSANDS = 3000;
let long: Awaited<ReturnType<typeof ownPortal>>;

beforeAll(async () => {
  long = await ownPortal({ entry: 'dev/entry-of-thousands.ts' });
});
afterAll(() => long?.stop());

const [first] = services;
const pages = [
  '/',
  '/services',
  '/services?page=75',
  `/services?page=${THOUSANDS / 20}`,
  '/services?category=municipal&page=3',
  '/services?audience=citizen',
  `/services?q=${encodeURIComponent('ребёнок')}`,
  `/services?q=${encodeURIComponent('справка')}&page=2`,
  `/services/${first!.slug}-2`,
];

test('with three thousand services a page of the catalogue weighs what it weighs with ours', async () => {
  const seen: Record<string, number> = {};
  for (const path of pages) {
    const { page, requests, bytes } = await firstVisit(long.url, path);
    expect([page.status, requests], path).toEqual([200, 2]);
    if (path === '/services') expect(page.text.replace(/\s/g, '')).toContain(String(THOUSANDS));
    seen[path] = bytes;
  }
  console.log(
    Object.entries(seen)
      .map(([path, bytes]) => `| ${decodeURIComponent(path)} | ${bytes} |`)
      .join('\n'),
  );
  expect(Object.entries(seen).filter(([, bytes]) => bytes > FIRST_VISIT)).toEqual([]);
});

test('suggestions to three thousand services are as few as to ours', async () => {
  const { reply } = (await firstVisit(long.url, '/services')).page;
  const headers = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
  const fragment = await fetch(`${long.url}/services/suggestions?q=${encodeURIComponent('ребёнок')}`, { headers });
  expect(fragment.status).toBe(200);
  expect(Buffer.byteLength(await fragment.text())).toBeLessThan(reply.body.byteLength);
});
