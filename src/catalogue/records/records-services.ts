import type { Service } from '../service.ts';
import { accessToInformation } from './access-to-information.ts';
import { addressCertificate } from './address-certificate.ts';
import { cadastralValue } from './cadastral-value.ts';
import { courtCaseInfo } from './court-case-info.ts';
import { criminalRecordCertificate } from './criminal-record-certificate.ts';
import { egrnExtract } from './egrn-extract.ts';
import { egrulExtract } from './egrul-extract.ts';
import { houseBookExtract } from './house-book-extract.ts';
import { householdBookExtract } from './household-book-extract.ts';
import { incomeCertificate } from './income-certificate.ts';
import { isogdInfo } from './isogd-info.ts';
import { publicPropertyRegisterExtract } from './public-property-register-extract.ts';
import { taxClearance } from './tax-clearance.ts';
import { taxpayerNumber } from './taxpayer-number.ts';
import { vehicleExtract } from './vehicle-extract.ts';
import { zagsRepeatCertificate } from './zags-repeat-certificate.ts';

export const recordsServices: readonly Service[] = [
  egrnExtract,
  zagsRepeatCertificate,
  taxpayerNumber,
  criminalRecordCertificate,
  incomeCertificate,
  addressCertificate,
  houseBookExtract,
  taxClearance,
  vehicleExtract,
  cadastralValue,
  egrulExtract,
  householdBookExtract,
  isogdInfo,
  publicPropertyRegisterExtract,
  courtCaseInfo,
  accessToInformation,
];
