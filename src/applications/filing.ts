import type { Citizen } from '../accounts/citizen.ts';
import type { WayIn } from '../accounts/ways-in.ts';
import { type FilingLevel, filingLevel } from '../catalogue/filing-level.ts';
import type { Service } from '../catalogue/service.ts';
import type { Policies } from '../region/profile.ts';
import type { applications } from './schema.ts';

export type SignatureKind = (typeof applications.$inferSelect)['signatureKind'];

/**
 * How an author signs by the way they came in: a confirmed record of ESIA is a simple electronic signature, a password is none.
 * `signed`: the application itself carries their qualified signature. `revoked`: the certificate they came in with was, since.
 */
export type Author = Pick<Citizen, 'authentication' | 'sessionTrust'> &
  Partial<Pick<Citizen, 'servedBy'>> & { signed?: boolean; revoked?: boolean };

/** The next thing to do: come in by ESIA, confirm the record there, sign the application or come in with a qualified signature. */
export type MissingStep = 'esia' | 'confirmed' | 'signature';

/** What a submission asks of its author, and what of it is missing; null when this person may send. */
export type Filing = { requires: FilingLevel; missing: MissingStep | null };

export function signatureKindOf({ authentication, sessionTrust, servedBy, signed, revoked }: Author): SignatureKind {
  // At a desk the application is printed and signed by hand.
  if (servedBy) return 'paper';
  if (signed || (authentication === 'signature' && !revoked)) return 'qualified';
  return authentication === 'esia' && sessionTrust === 2 ? 'simple-esia' : 'none';
}

/** What a person still has to do before they may send this service. */
export function filingOf(policies: Pick<Policies, 'filing'>, service: Pick<Service, 'filing'>, author: Author): Filing {
  const requires = filingLevel(policies, service);
  const kind = signatureKindOf(author);
  if (requires === 'any' || kind === 'qualified' || kind === 'paper') return { requires, missing: null };
  if (requires === 'qualified') return { requires, missing: 'signature' };
  if (kind === 'simple-esia') return { requires, missing: null };
  return { requires, missing: author.authentication === 'esia' ? 'confirmed' : 'esia' };
}

/** The ways in that would be enough. */
export const leadOn = (ways: WayIn[], requires: FilingLevel): WayIn[] =>
  ways.filter(({ signs }) => signs === 'qualified' || (requires === 'esia' && signs === 'esia'));
