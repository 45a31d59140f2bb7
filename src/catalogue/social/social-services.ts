import type { Service } from '../service.ts';
import { burialAllowance } from './burial-allowance.ts';
import { capitalRepairCompensation } from './capital-repair-compensation.ts';
import { childrenCampVoucher } from './children-camp-voucher.ts';
import { housingSubsidy } from './housing-subsidy.ts';
import { labourVeteran } from './labour-veteran.ts';
import { orphanHousingList } from './orphan-housing-list.ts';
import { regionalLabourVeteran } from './regional-labour-veteran.ts';
import { rehabilitationEquipment } from './rehabilitation-equipment.ts';
import { sanatoriumTreatment } from './sanatorium-treatment.ts';
import { socialCareRecognition } from './social-care-recognition.ts';
import { socialContract } from './social-contract.ts';
import { transportCard } from './transport-card.ts';
import { utilityCompensationBeneficiary } from './utility-compensation-beneficiary.ts';

export const socialServices: readonly Service[] = [
  housingSubsidy,
  utilityCompensationBeneficiary,
  socialContract,
  childrenCampVoucher,
  transportCard,
  socialCareRecognition,
  burialAllowance,
  rehabilitationEquipment,
  sanatoriumTreatment,
  labourVeteran,
  regionalLabourVeteran,
  capitalRepairCompensation,
  orphanHousingList,
];
