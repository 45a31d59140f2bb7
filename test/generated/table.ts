import type { Filed } from './file-service.ts';
import type { Made } from './whole-catalogue.ts';

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** What was walked and how long it took, as lines of a table. */
export function tableOf(made: Made[], filed: Filed[], seconds: number): string {
  const pages = made.flatMap(({ form }) => form.pages);
  const slowest = filed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
  const rows: [string, number | string][] = [
    ['services', made.length],
    ['pages of their forms', pages.length],
    ['fields', sum(pages.map(page => (page.kind === 'files' ? 0 : page.fields.length)))],
    ['slots', sum(pages.map(page => (page.kind === 'files' ? page.slots.length : 0)))],
    ['ways through them', sum(made.map(({ variants }) => variants.length))],
    ['applications filed', filed.length],
    ['pages filled', sum(filed.map(each => each.pages))],
    ['seconds', seconds.toFixed(1)],
    ['slowest', slowest.map(each => `${each.service.slug} ${each.seconds.toFixed(1)} s`).join(', ')],
  ];
  return rows.map(([name, value]) => `| ${name.padEnd(20)} | ${value} |`).join('\n');
}
