import type { Verb } from '../applications/application.ts';
import type { CaseContext } from '../applications/cases/case.ts';
import type { ChangeOutcome } from '../applications/cases/change.ts';
import type { CaseOfficer } from '../applications/cases/officer.ts';
import { askForMore } from '../applications/verbs/ask-for-more.ts';
import { decide } from '../applications/verbs/decide.ts';
import { passCase } from '../applications/verbs/pass-case.ts';
import { reopenCase } from '../applications/verbs/reopen.ts';
import type { PersonName } from '../persons/person-name.ts';
import type { Action } from './texts.ts';
import { type Typed, wordsError } from './typed.ts';
import type { ActionErrors } from './views/action-frame.tsx';

/** A verb with a page of its own: what its form must hold, and what it does. */
export type Deed = {
  verb: Verb;
  check(typed: Typed): ActionErrors;
  act(context: CaseContext, officer: CaseOfficer, number: string, typed: Typed & { seen: number }): Promise<ChangeOutcome>;
};

export const deeds: Record<Action, Deed> = {
  request: {
    verb: 'ask',
    check: typed => ({ ground: groundError(typed), words: wordsError(typed.words ?? '', 'Напишите, что именно нужно.') }),
    act: (context, officer, number, { ground = '', slots = [], words = '', seen }) =>
      askForMore(context, officer, number, { ground, slots, words, seen }),
  },
  approval: {
    verb: 'approve',
    check: ({ name, words = '' }) => ({ ...(name && nameErrors(name)), words: wordsError(words) }),
    act: (context, officer, number, { words = '', name, seen }) =>
      decide(context, officer, number, { kind: 'approval', words, name, seen }),
  },
  refusal: refusing('refusal', 'refuse'),
  'intake-refusal': refusing('intake-refusal', 'refuse-intake'),
  reopening: {
    verb: 'reopen',
    check: typed => ({ ground: groundError(typed), words: wordsError(typed.words ?? '', 'Напишите, что установили.') }),
    act: (context, officer, number, { ground = '', words = '', seen }) =>
      reopenCase(context, officer, number, { ground, words, seen }),
  },
  transfer: {
    verb: 'pass',
    check: ({ department, words = '' }) => ({
      department: department ? undefined : 'Выберите ведомство.',
      words: wordsError(words, 'Напишите, почему передаёте.'),
    }),
    act: (context, officer, number, { department = '', words = '', seen }) =>
      passCase(context, officer, number, { department, words, seen }),
  },
};

function refusing(kind: 'refusal' | 'intake-refusal', verb: Verb): Deed {
  return {
    verb,
    check: typed => ({ ground: groundError(typed), words: wordsError(typed.words ?? '') }),
    act: (context, officer, number, { ground, words = '', seen }) =>
      decide(context, officer, number, { kind, ground, words, seen }),
  };
}

const nameErrors = ({ family, given }: PersonName): ActionErrors => ({
  family: family ? undefined : 'Напишите фамилию.',
  given: given ? undefined : 'Напишите имя.',
});

const groundError = ({ ground }: Typed) => (ground ? undefined : 'Выберите основание.');
