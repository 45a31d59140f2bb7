import { cancellationGrounds } from './cancellation-grounds.ts';
import type { Case, DecisionRow } from './case.ts';

/** Where the officer's words of a decision are sealed. */
export const decisionPlace = (number: string, seq: number) => `decisions/${number}/${seq}`;

/** Where the corrected name is sealed. */
export const namePlace = (number: string, seq: number) => `decisions/${number}/${seq}/name`;

/** The ground of a refusal or a cancellation, from the list that belongs to its kind. */
export function groundOf({ service }: Pick<Case, 'service'>, { kind, ground }: { kind: DecisionRow['kind']; ground?: string }) {
  const list = {
    refusal: service.refusal,
    'intake-refusal': service.intakeRefusal,
    cancellation: cancellationGrounds,
    approval: [],
  };
  return list[kind].find(g => g.code === ground);
}
