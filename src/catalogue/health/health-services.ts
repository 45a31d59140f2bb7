import type { Service } from '../service.ts';
import { clinicAttachment } from './clinic-attachment.ts';
import { doctorAppointment } from './doctor-appointment.ts';
import { freeMedicines } from './free-medicines.ts';
import { healthInsurancePolicy } from './health-insurance-policy.ts';
import { highTechMedicalCare } from './high-tech-medical-care.ts';
import { homeDoctorCall } from './home-doctor-call.ts';

export const healthServices: readonly Service[] = [
  doctorAppointment,
  homeDoctorCall,
  clinicAttachment,
  healthInsurancePolicy,
  freeMedicines,
  highTechMedicalCare,
];
