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

const strange = [
  'X-Dev',
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
