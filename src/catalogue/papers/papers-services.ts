import type { Service } from '../service.ts';
import { appointmentBooking } from './appointment-booking.ts';
import { foreignPassport } from './foreign-passport.ts';
import { residenceRegistration } from './residence-registration.ts';

export const papersServices: readonly Service[] = [appointmentBooking, foreignPassport, residenceRegistration];
