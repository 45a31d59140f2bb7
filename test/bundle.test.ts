import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildWorker } from '../bin/lib/build.mjs';
import { demoCitizens, demoOfficers } from '../dev/people.ts';

const textOf = (entry: string) => {
  const { folder } = buildWorker(entry);
  const modules = readdirSync(folder).filter(file => /\.(js|txt)$/.test(file));
  return modules.map(file => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
};
const production = textOf('src/index.ts');

/** The files a bundle was made of, from the root of the repository. */
const sourcesOf = (entry: string): string[] => {
  const { folder, main } = buildWorker(entry);
  const { sources } = JSON.parse(readFileSync(`${folder}/${main}.map`, 'utf8')) as { sources: string[] };
  return sources.map(source => source.replace(/^(\.\.\/)+/, '').replace(/^.*?node_modules\//, 'node_modules/'));
};
const foreign = (file: string) =>
  !/^(src|node_modules)\//.test(file) || /stand-in|testing|\.test\.|seed/.test(file.replace(/^node_modules.*/, ''));

test('the production bundle is made of src and of packages alone, without stand-ins and tests', () => {
  const sources = sourcesOf('src/index.ts');
  expect(sources).toContain('src/app.tsx');
  expect(sources.filter(foreign)).toEqual([]);
  expect(sourcesOf('dev/entry.ts').filter(foreign)).toContain('dev/seed.ts');
});

const strange = [
  'X-Dev',
  'X-Fault',
  '/dev/',
  'stand-in',
  'outbox.json',
  'demo-sms-token',
  'tempfail',
  ...[...demoCitizens, ...demoOfficers].flatMap(p => [p.password, p.phone]),
];

test.each(strange)('the production bundle does not hold «%s»', text => {
  expect(production.includes(text)).toBe(false);
});

test('the development bundle does: the look above would see it', () => {
  const development = textOf('dev/entry.ts');
  expect(development).toContain('X-Dev');
  expect(development).toContain('/dev/');
});

test('the production bundle is small enough to start at once', () => {
  expect(gzipSync(production).length).toBeLessThan(1_500_000);
});
