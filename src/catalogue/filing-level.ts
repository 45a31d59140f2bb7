import type { Policies } from '../region/profile.ts';
import type { Service } from './service.ts';

export type FilingLevel = Policies['filing']['requires'];

const strength: FilingLevel[] = ['any', 'esia', 'qualified'];

/** The stronger of what region and service ask of whoever sends. A demo region that takes `any` waives what its services ask. */
export function filingLevel({ filing }: Pick<Policies, 'filing'>, service: Pick<Service, 'filing'>): FilingLevel {
  if (filing.requires === 'any') return 'any';
  return strength.indexOf(filing.requires) > strength.indexOf(service.filing.requires)
    ? filing.requires
    : service.filing.requires;
}
