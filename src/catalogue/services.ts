import { entrepreneurRegistration } from './business/entrepreneur-registration.ts';
import { childAllowance } from './family/child-allowance.ts';
import { landPreliminaryApproval } from './land/land-preliminary-approval.ts';
import { alcoholLicenseRenew } from './licences/alcohol-license-renew.ts';
import { alcoholRetailLicense } from './licences/alcohol-retail-license.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import type { Service } from './service.ts';

/** Every service of the portal, in the order of the catalogue: what people come for most stands first. */
export const services: readonly Service[] = [
  childAllowance,
  landPreliminaryApproval,
  huntingTicket,
  entrepreneurRegistration,
  alcoholRetailLicense,
  alcoholLicenseRenew,
];
