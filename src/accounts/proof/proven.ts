import { MINUTE, now } from '../../platform/clock.ts';
import { type AnyContext, seeOther } from '../../platform/http.ts';
import { type Door, doors } from '../doors.ts';
import type { AccountKind, Begun } from '../sessions/session.ts';

/** How long one proof is enough. */
const PROOF_LIFE = 15 * MINUTE;

export const proofPath = ({ kind }: Door): string => (kind === 'staff' ? '/staff/proof' : '/cabinet/proof');

/**
 * The way to the page where a person proves themselves once more, or undefined when they just did: ask it first in every page and
 * verb that changes contacts, factors or the password. `next` is the page to come back to.
 */
export function proofAsked(c: AnyContext, kind: AccountKind, { provenAt }: Begun, next: string): Response | undefined {
  if (now() - provenAt < PROOF_LIFE) return undefined;
  return seeOther(c, `${proofPath(doors[kind])}?${new URLSearchParams({ next })}`);
}
