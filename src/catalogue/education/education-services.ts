import type { Service } from '../service.ts';
import { afterSchoolProgramme } from './after-school-programme.ts';
import { egeResults } from './ege-results.ts';
import { firstGradeEnrolment } from './first-grade-enrolment.ts';
import { kindergartenFeeCompensation } from './kindergarten-fee-compensation.ts';
import { kindergartenQueue } from './kindergarten-queue.ts';
import { supplementaryEducationCertificate } from './supplementary-education-certificate.ts';
import { teacherCertification } from './teacher-certification.ts';

export const educationServices: readonly Service[] = [
  kindergartenQueue,
  firstGradeEnrolment,
  kindergartenFeeCompensation,
  afterSchoolProgramme,
  supplementaryEducationCertificate,
  egeResults,
  teacherCertification,
];
