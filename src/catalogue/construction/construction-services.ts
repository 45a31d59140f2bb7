import type { Service } from '../service.ts';
import { apartmentReplanningApproval } from './apartment-replanning-approval.ts';
import { commissioningPermit } from './commissioning-permit.ts';
import { constructionPermit } from './construction-permit.ts';
import { demolitionNotice } from './demolition-notice.ts';
import { earthworksPermit } from './earthworks-permit.ts';
import { greenFellingPermit } from './green-felling-permit.ts';
import { houseCompletionNotice } from './house-completion-notice.ts';
import { houseConstructionNotice } from './house-construction-notice.ts';
import { landPlotDevelopmentPlan } from './land-plot-development-plan.ts';
import { residentialNonresidentialTransfer } from './residential-nonresidential-transfer.ts';

export const constructionServices: readonly Service[] = [
  houseConstructionNotice,
  houseCompletionNotice,
  apartmentReplanningApproval,
  greenFellingPermit,
  landPlotDevelopmentPlan,
  demolitionNotice,
  constructionPermit,
  commissioningPermit,
  residentialNonresidentialTransfer,
  earthworksPermit,
];
