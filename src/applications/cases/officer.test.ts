import { expect, test } from 'vitest';
import type { Verb } from '../application.ts';
import { type CaseOfficer, mayAct } from './officer.ts';

const officer: CaseOfficer = { staffId: 'me', department: 'nature', role: 'officer' };
const head: CaseOfficer = { ...officer, role: 'head' };
const hands = (assigneeId: string | null) => ({ status: 'checking' as const, assigneeId });
const holding: Verb[] = ['return', 'accept-documents', 'ask', 'approve', 'refuse', 'refuse-intake'];

test.each(holding)('%s is for the one who holds the case, a head too', verb => {
  for (const who of [officer, head])
    expect([null, 'other', 'me'].map(assignee => mayAct(verb, who, hands(assignee)))).toEqual([false, false, true]);
});

test('anybody takes a free case; only a head takes over', () => {
  expect([null, 'other', 'me'].map(assignee => mayAct('take', officer, hands(assignee)))).toEqual([true, false, false]);
  expect([null, 'other', 'me'].map(assignee => mayAct('take', head, hands(assignee)))).toEqual([true, true, false]);
});

test('anybody passes on a free case or their own; a head any', () => {
  expect([null, 'other', 'me'].map(assignee => mayAct('pass', officer, hands(assignee)))).toEqual([true, false, true]);
  expect([null, 'other', 'me'].map(assignee => mayAct('pass', head, hands(assignee)))).toEqual([true, true, true]);
});

test('what is not registered may be refused at the door by anybody', () => {
  expect(mayAct('refuse-intake', officer, { status: 'submitted', assigneeId: null })).toBe(true);
  expect(mayAct('refuse-intake', officer, { status: 'registered', assigneeId: null })).toBe(false);
});

test('colleagues comment on each other’s cases', () => {
  expect(mayAct('comment', officer, hands('other'))).toBe(true);
});
