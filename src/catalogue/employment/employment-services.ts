import type { Service } from '../service.ts';
import { jobSearchAssistance } from './job-search-assistance.ts';
import { selfEmploymentSubsidy } from './self-employment-subsidy.ts';
import { unemploymentRegistration } from './unemployment-registration.ts';
import { vocationalRetraining } from './vocational-retraining.ts';

export const employmentServices: readonly Service[] = [
  unemploymentRegistration,
  jobSearchAssistance,
  vocationalRetraining,
  selfEmploymentSubsidy,
];
