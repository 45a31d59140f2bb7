import { expect, test } from 'vitest';
import { findService } from '../catalogue/published.ts';
import { longSentences } from '../catalogue/sentences.ts';
import { DAY } from '../platform/clock.ts';
import { nextRules, termRules } from './hint-rules.ts';
import { hints, type Past } from './hints.ts';

const NOW = Date.UTC(2026, 10, 22);
const say = (at: number) => new Date(at).toISOString().slice(0, 10);
const past = (slug: string, rest: Partial<Past> = {}): Past => ({
  ...{ slug, action: 'issue', status: 'ready', decidedAt: NOW - 10 * DAY },
  ...rest,
});
const told = (...history: Past[]) => hints(history, NOW, say).map(({ slug }) => slug);

test('an approved application brings what follows it, with the reason', () => {
  expect(hints([past('hunting-ticket')], NOW, say)).toEqual([
    {
      slug: 'hunting-permit',
      title: findService('hunting-permit')?.title,
      why: 'Вы получили охотничий билет. На охоту нужно ещё и разрешение.',
    },
  ]);
  for (const status of ['checking', 'refused', 'withdrawn']) expect(told(past('hunting-ticket', { status }))).toEqual([]);
  for (const action of ['terminate', 'duplicate', 'correct']) expect(told(past('hunting-ticket', { action }))).toEqual([]);
});

test('at most three, and nothing that was asked for already; what came to nothing may be told again', () => {
  const history = [past('birth-registration'), past('hunting-ticket'), past('self-employed')];
  expect(told(...history)).toHaveLength(3);
  expect(told(past('hunting-ticket'), past('hunting-permit', { status: 'checking' }))).toEqual([]);
  expect(told(past('hunting-ticket'), past('hunting-permit', { status: 'refused' }))).toEqual(['hunting-permit']);
});

test('what ends soon comes first, and not when it has ended, is far, or is asked for again', () => {
  const subsidy = (days: number) => past('housing-subsidy', { decidedAt: Date.UTC(2026, 4, 22) + days * DAY });
  expect(hints([past('hunting-ticket'), subsidy(10)], NOW, say).map(({ why }) => why)).toEqual([
    'Субсидию дают на полгода, ваша кончается около 2026-12-01. Продлите её.',
    'Вы получили охотничий билет. На охоту нужно ещё и разрешение.',
  ]);
  expect([told(subsidy(-1)), told(subsidy(40))]).toEqual([[], []]);
  expect(told(subsidy(10), past('housing-subsidy', { action: 'renew', status: 'checking', decidedAt: null }))).toEqual([]);
  expect(told(subsidy(10), past('housing-subsidy', { action: 'renew' }))).toEqual([]);
});

test('every rule speaks of services that are there, in sentences that are read once', () => {
  for (const { after, suggest } of nextRules)
    expect([findService(after)?.slug, findService(suggest)?.slug]).toEqual([after, suggest]);
  for (const { of } of termRules) expect(findService(of)?.slug).toBe(of);
  expect([...nextRules, ...termRules].flatMap(({ why }) => longSentences(why))).toEqual([]);
});
