import type { QuestionsPage } from '../../forms/definition.ts';
import { applicantPage, passportPage } from './applicant.ts';
import { onBehalfPages } from './organisation.ts';

/** Who fills the form in, on whose behalf, and the passport of whoever applies for themselves. */
export const partiesPages = (whom?: Parameters<typeof onBehalfPages>[0]): QuestionsPage[] => [
  applicantPage(),
  ...onBehalfPages(whom),
  { ...passportPage(), when: { field: 'on-behalf.who', is: 'citizen' } },
];
