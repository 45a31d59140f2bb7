import { expect, test } from 'vitest';
import { isOpen, isStatus, mayDo, nextStatus, OPEN, type Status, stageOf, type Verb } from './application.ts';
import { statusWords, verbWords } from './texts.ts';

/** The life of an application as the design tells it, every legal step and nothing else: status → verb → where it leads. */
const life: Record<Status, Partial<Record<Verb, Status>>> = {
  submitted: {
    escalate: 'submitted',
    register: 'registered',
    'refuse-intake': 'intake_refused',
    pass: 'submitted',
    'add-document': 'submitted',
    comment: 'submitted',
    withdraw: 'withdrawn',
  },
  registered: {
    escalate: 'registered',
    'refuse-intake': 'intake_refused',
    take: 'checking',
    pass: 'registered',
    'add-document': 'registered',
    comment: 'registered',
    withdraw: 'withdrawn',
  },
  checking: {
    escalate: 'checking',
    'refuse-intake': 'intake_refused',
    take: 'checking',
    return: 'checking',
    pass: 'registered',
    'accept-documents': 'in_review',
    'send-outside': 'external',
    ask: 'needs_info',
    'add-document': 'checking',
    comment: 'checking',
    withdraw: 'withdrawn',
  },
  in_review: {
    escalate: 'in_review',
    take: 'in_review',
    return: 'in_review',
    pass: 'registered',
    ask: 'needs_info',
    'send-outside': 'external',
    approve: 'approved',
    refuse: 'refused',
    'add-document': 'in_review',
    comment: 'in_review',
    withdraw: 'withdrawn',
  },
  needs_info: {
    escalate: 'needs_info',
    take: 'needs_info',
    return: 'needs_info',
    answer: 'in_review',
    'stop-waiting': 'in_review',
    'add-document': 'needs_info',
    comment: 'needs_info',
    withdraw: 'withdrawn',
  },
  approved: { 'issue-document': 'ready', comment: 'approved' },
  refused: { 'issue-document': 'refused', reopen: 'in_review', comment: 'refused' },
  ready: { 'hand-over': 'issued', reopen: 'in_review', comment: 'ready' },
  issued: { reopen: 'in_review', comment: 'issued' },
  intake_refused: { 'issue-document': 'intake_refused', reopen: 'checking', comment: 'intake_refused' },
  withdrawn: { comment: 'withdrawn' },
  awaiting_payment: {},
  awaiting_consent: {},
  expired: {},
  redirected: {},
  registry_unavailable: {},
  external: {
    'outside-status': 'external',
    'outside-return': 'checking',
    approve: 'approved',
    refuse: 'refused',
    comment: 'external',
  },
};

const statuses = Object.keys(life) as Status[];
const verbs = Object.keys(verbWords).filter(verb => verb !== 'submit') as Verb[];
const steps = statuses.flatMap(status => verbs.map(verb => [status, verb, life[status][verb]] as const));

test('every status and every verb is in the table', () => {
  expect(statuses.toSorted()).toEqual(Object.keys(statusWords).toSorted());
  expect(steps).toHaveLength(17 * 21);
});

test.each(steps)('%s, %s: %s', (status, verb, to) => {
  expect(mayDo(verb, status)).toBe(to !== undefined);
  if (to) expect(nextStatus(verb, status)).toBe(to);
});

test('what was asked while documents were checked goes back to that check', () => {
  expect(nextStatus('answer', 'needs_info', 'checking')).toBe('checking');
  expect(nextStatus('stop-waiting', 'needs_info', 'checking')).toBe('checking');
});

test('a decision is never undone and never made twice', () => {
  const decided: Status[] = ['approved', 'refused', 'ready', 'issued', 'intake_refused', 'withdrawn', 'expired'];
  const deciding: Verb[] = ['approve', 'refuse', 'refuse-intake', 'withdraw', 'take', 'ask', 'pass', 'add-document'];
  for (const status of decided) for (const verb of deciding) expect(mayDo(verb, status), `${verb} in ${status}`).toBe(false);
});

test('open is what stands in a queue, and the stage of each is before the result', () => {
  expect(statuses.filter(isOpen)).toEqual(OPEN);
  for (const status of OPEN) expect(stageOf(status)).not.toBe('result');
});

test.each(['toString', 'constructor', '', 'draft', 'Submitted'])('%s is no status', text => {
  expect(isStatus(text)).toBe(false);
});
