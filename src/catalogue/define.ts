import { complaint, correctionOf } from './remedies.ts';
import type { Service } from './service.ts';

/** What most services share; a definition says it only where it differs. */
type Shared =
  | 'category'
  | 'action'
  | 'trustLevel'
  | 'codes'
  | 'fee'
  | 'otherDeadlines'
  | 'registration'
  | 'appeal'
  | 'correction'
  | 'retention';

export type Given = Omit<Service, Shared> & Partial<Pick<Service, Shared>>;

/**
 * A service from what is its own. Shared: no fee, an officer registers, level 2, drafts of 100 days and cases of 5 years,
 * ФРГУ codes that are placeholders, the words for complaint and correction.
 */
export const define = (given: Given): Service => ({
  category: given.decidedBy === 'municipality' ? 'municipal' : 'state',
  action: 'issue',
  trustLevel: 2,
  codes: { frgu: `PLACEHOLDER-${given.slug}`, target: `PLACEHOLDER-${given.slug}` },
  fee: null,
  otherDeadlines: [],
  registration: 'officer',
  appeal: complaint,
  correction: correctionOf('Документ'),
  retention: { draftDays: 100, caseYears: 5 },
  ...given,
});
