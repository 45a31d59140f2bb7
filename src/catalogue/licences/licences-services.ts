import type { Service } from '../service.ts';
import { alcoholLicenseChange } from './alcohol-license-change.ts';
import { alcoholLicenseRenew } from './alcohol-license-renew.ts';
import { alcoholRetailLicense } from './alcohol-retail-license.ts';
import { busLicense } from './bus-license.ts';
import { educationLicense } from './education-license.ts';
import { medicalLicense } from './medical-license.ts';
import { mkdLicense } from './mkd-license.ts';
import { pharmacyLicense } from './pharmacy-license.ts';
import { scrapMetalLicense } from './scrap-metal-license.ts';
import { subsoilLocalLicence } from './subsoil-local-licence.ts';

export const licencesServices: readonly Service[] = [
  alcoholRetailLicense,
  alcoholLicenseRenew,
  alcoholLicenseChange,
  medicalLicense,
  educationLicense,
  pharmacyLicense,
  busLicense,
  mkdLicense,
  scrapMetalLicense,
  subsoilLocalLicence,
];
