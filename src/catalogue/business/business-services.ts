import type { Service } from '../service.ts';
import { egrChanges } from './egr-changes.ts';
import { entrepreneurRegistration } from './entrepreneur-registration.ts';
import { hotelClassification } from './hotel-classification.ts';
import { investmentProject } from './investment-project.ts';
import { ipClose } from './ip-close.ts';
import { llcRegistration } from './llc-registration.ts';
import { localTenders } from './local-tenders.ts';
import { microLoan } from './micro-loan.ts';
import { selfEmployed } from './self-employed.ts';
import { smePropertyLease } from './sme-property-lease.ts';
import { smeSubsidy } from './sme-subsidy.ts';
import { socialEnterprise } from './social-enterprise.ts';

export const businessServices: readonly Service[] = [
  entrepreneurRegistration,
  selfEmployed,
  llcRegistration,
  egrChanges,
  ipClose,
  smeSubsidy,
  microLoan,
  smePropertyLease,
  localTenders,
  hotelClassification,
  socialEnterprise,
  investmentProject,
];
