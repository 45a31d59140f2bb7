import type { Service } from '../service.ts';
import { apartmentHouseLicenceRegistry } from './apartment-house-licence-registry.ts';
import { dwellingUnfitEmergency } from './dwelling-unfit-emergency.ts';
import { housingPrivatization } from './housing-privatization.ts';
import { housingWaitingList } from './housing-waiting-list.ts';
import { socialGasConnection } from './social-gas-connection.ts';
import { socialTenancyContract } from './social-tenancy-contract.ts';
import { youngFamilyHousing } from './young-family-housing.ts';

export const housingServices: readonly Service[] = [
  housingWaitingList,
  housingPrivatization,
  youngFamilyHousing,
  socialGasConnection,
  dwellingUnfitEmergency,
  socialTenancyContract,
  apartmentHouseLicenceRegistry,
];
