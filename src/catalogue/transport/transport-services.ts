import type { Service } from '../service.ts';
import { disabledPersonParking } from './disabled-person-parking.ts';
import { driverLicenceGibdd } from './driver-licence-gibdd.ts';
import { oversizeHeavyVehiclePermit } from './oversize-heavy-vehicle-permit.ts';
import { residentParkingPermit } from './resident-parking-permit.ts';
import { routeMapCarrier } from './route-map-carrier.ts';
import { selfPropelledMachineRegistration } from './self-propelled-machine-registration.ts';
import { taxiCarrierPermit } from './taxi-carrier-permit.ts';
import { tractorDriverLicence } from './tractor-driver-licence.ts';
import { vehicleRegistrationGibdd } from './vehicle-registration-gibdd.ts';

export const transportServices: readonly Service[] = [
  vehicleRegistrationGibdd,
  driverLicenceGibdd,
  disabledPersonParking,
  taxiCarrierPermit,
  residentParkingPermit,
  selfPropelledMachineRegistration,
  tractorDriverLicence,
  oversizeHeavyVehiclePermit,
  routeMapCarrier,
];
