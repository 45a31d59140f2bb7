import { expect, test } from 'vitest';
import { DAY } from '../platform/clock.ts';
import { nextSteps, type Standing } from './next-steps.ts';

const NOW = Date.UTC(2026, 10, 22);
const nothing: Standing = {
  ...{ waiting: [], refusals: [], drafts: [], choices: new Set<string>(), reminderDays: 14 },
  ...{
    oldPassword: false,
    closing: null,
    unmatched: [],
    stale: null,
    identityReturned: false,
    hasContact: true,
    unconfirmed: [],
  },
};
const draft = (id: string, days: number, rest: object = {}) => ({
  ...{ id, slug: 'hunting-ticket', earlierNumber: null, fixes: null, expiresAt: NOW + days * DAY },
  ...rest,
});
const asked = (number: string, waitUntil: number | null, status = 'needs_info') => ({
  ...{ number, slug: 'hunting-ticket', action: 'issue', status, waitUntil },
});
const refusal = { number: '7', slug: 'hunting-ticket', ground: 'photo-unsuitable' };
const kinds = (standing: Partial<Standing>) =>
  nextSteps({ ...nothing, ...standing }, NOW).map(
    step => `${step.kind} ${'draft' in step ? step.draft : 'number' in step ? step.number : ''}`,
  );

test('what has a day comes first, the nearest day before the later', () => {
  const waiting = [asked('3', null, 'ready'), asked('2', NOW + 9 * DAY), asked('1', NOW + 2 * DAY)];
  expect(kinds({ waiting, drafts: [draft('a', 3), draft('b', 1)], refusals: [refusal] })).toEqual([
    ...['answer 1', 'answer 2', 'keep b', 'keep a', 'mend 7', 'ready 3'],
  ]);
});

test('a draft that lives long and waits for nothing is no step', () => {
  expect(kinds({ drafts: [draft('a', 14), draft('b', 90)] })).toEqual([]);
  expect(kinds({ drafts: [draft('a', 13.9)] })).toEqual(['keep a']);
});

test('a draft that mends this very refusal takes the place of the offer; another draft of it does not', () => {
  const begun = (fixes: string | null) => draft('m', 90, { earlierNumber: '7', fixes });
  expect(kinds({ refusals: [refusal], drafts: [begun('photo-unsuitable')] })).toEqual(['go-on m']);
  expect(kinds({ refusals: [refusal], drafts: [begun(null)] })).toEqual(['mend 7']);
});

test('a draft is one step, for the reason that weighs most', () => {
  const drafts = [draft('m', 2, { earlierNumber: '7', fixes: 'photo-unsuitable' })];
  expect(kinds({ refusals: [refusal], drafts, choices: new Set(['m']) })).toEqual(['choose m']);
});

test('an old password comes last: it can wait', () => {
  expect(kinds({ waiting: [asked('3', null, 'ready')], oldPassword: true })).toEqual(['ready 3', 'password ']);
});

test('a check that was returned and a cabinet that nobody can write to are steps', () => {
  expect(kinds({ identityReturned: true, hasContact: false, oldPassword: true }).map(each => each.trim())).toEqual([
    ...['identity', 'phone', 'password'],
  ]);
});

test('a contact that is not confirmed is a step before an old password', () => {
  const steps = nextSteps(
    { ...nothing, unconfirmed: [{ id: 'e', kind: 'email', text: 'a@pochta.example' }], oldPassword: true },
    NOW,
  );
  expect(steps.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['confirm a@pochta.example', 'password пароль']);
});

test('a step names the service, and a correction what is corrected', () => {
  const titles = nextSteps({ ...nothing, waiting: [asked('1', null), { ...asked('2', null), action: 'correct' }] }, NOW);
  expect(titles.map(step => step.title)).toEqual(['Охотничий билет', 'Исправить ошибку: Охотничий билет']);
});

test('what registries did not confirm is one step, with every value named', () => {
  const [step, ...more] = nextSteps({ ...nothing, unmatched: ['СНИЛС', 'Паспорт'] }, NOW);
  expect([step?.title, more]).toEqual(['СНИЛС, Паспорт', []]);
});

test('a cabinet that is closing comes before all, data to look through after what has a day', () => {
  const waiting = [asked('1', NOW + 2 * DAY)];
  expect(
    kinds({ waiting, closing: NOW + 30 * DAY, unmatched: ['СНИЛС'], stale: 'passport', oldPassword: true }).map(each =>
      each.trim(),
    ),
  ).toEqual([...['closing', 'answer 1', 'unmatched', 'stale', 'password']]);
});
