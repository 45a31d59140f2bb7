import type { OwnerKeys } from '../platform/data-keys.ts';

/** The officer as a verb needs one; `keys` are the department's. `name` is «Белова». */
export type CaseOfficer = { staffId: string; department: string; name: string; keys: OwnerKeys };

/** Where the queue's two names are sealed under the department's key. */
export const assigneePlace = (number: string) => `case_queue/${number}/assignee`;
export const applicantPlace = (number: string) => `case_queue/${number}/applicant`;
