import type { Service } from '../service.ts';
import { addressAssignment } from './address-assignment.ts';
import { garageAmnestyPlot } from './garage-amnesty-plot.ts';
import { landAuctionRequest } from './land-auction-request.ts';
import { landConditionalUsePermit } from './land-conditional-use-permit.ts';
import { landEasementAgreement } from './land-easement-agreement.ts';
import { landForLargeFamily } from './land-for-large-family.ts';
import { landLayoutSchemeApproval } from './land-layout-scheme-approval.ts';
import { landPlotWithoutAuction } from './land-plot-without-auction.ts';
import { landPreliminaryApproval } from './land-preliminary-approval.ts';
import { landRedistributionAgreement } from './land-redistribution-agreement.ts';
import { municipalPropertyBuyout } from './municipal-property-buyout.ts';
import { municipalPropertyLease } from './municipal-property-lease.ts';
import { publicEasementClaim } from './public-easement-claim.ts';

export const landServices: readonly Service[] = [
  landPreliminaryApproval,
  landPlotWithoutAuction,
  landForLargeFamily,
  addressAssignment,
  garageAmnestyPlot,
  landRedistributionAgreement,
  landConditionalUsePermit,
  landAuctionRequest,
  landLayoutSchemeApproval,
  landEasementAgreement,
  municipalPropertyLease,
  municipalPropertyBuyout,
  publicEasementClaim,
];
