import type { Service } from '../service.ts';
import { adoptiveParentConclusion } from './adoptive-parent-conclusion.ts';
import { birthLumpSumRegion } from './birth-lump-sum-region.ts';
import { birthRegistration } from './birth-registration.ts';
import { childAllowance } from './child-allowance.ts';
import { divorceRegistration } from './divorce-registration.ts';
import { guardianshipOfMinor } from './guardianship-of-minor.ts';
import { largeFamilyCertificate } from './large-family-certificate.ts';
import { largeFamilyUtilityDiscount } from './large-family-utility-discount.ts';
import { marriageRegistration } from './marriage-registration.ts';
import { minorPropertyPermit } from './minor-property-permit.ts';
import { nameChange } from './name-change.ts';
import { paternityEstablishment } from './paternity-establishment.ts';
import { regionalMaternityCapital } from './regional-maternity-capital.ts';
import { unifiedChildBenefit } from './unified-child-benefit.ts';
import { wardMaintenancePayment } from './ward-maintenance-payment.ts';

export const familyServices: readonly Service[] = [
  childAllowance,
  unifiedChildBenefit,
  birthRegistration,
  marriageRegistration,
  divorceRegistration,
  largeFamilyCertificate,
  regionalMaternityCapital,
  birthLumpSumRegion,
  guardianshipOfMinor,
  minorPropertyPermit,
  largeFamilyUtilityDiscount,
  wardMaintenancePayment,
  nameChange,
  paternityEstablishment,
  adoptiveParentConclusion,
];
