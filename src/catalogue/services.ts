import { businessServices } from './business/business-services.ts';
import { communityServices } from './community/community-services.ts';
import { constructionServices } from './construction/construction-services.ts';
import { cultureServices } from './culture/culture-services.ts';
import { educationServices } from './education/education-services.ts';
import { employmentServices } from './employment/employment-services.ts';
import { familyServices } from './family/family-services.ts';
import { healthServices } from './health/health-services.ts';
import { housingServices } from './housing/housing-services.ts';
import { landServices } from './land/land-services.ts';
import { licencesServices } from './licences/licences-services.ts';
import { natureServices } from './nature/nature-services.ts';
import { papersServices } from './papers/papers-services.ts';
import { permitsServices } from './permits/permits-services.ts';
import { recordsServices } from './records/records-services.ts';
import type { Service } from './service.ts';
import { socialServices } from './social/social-services.ts';
import { transportServices } from './transport/transport-services.ts';

/** Every service of the portal, in the order of the catalogue: topic by topic, what people come for most first in each. */
export const services: readonly Service[] = [
  ...familyServices,
  ...socialServices,
  ...educationServices,
  ...healthServices,
  ...housingServices,
  ...landServices,
  ...constructionServices,
  ...transportServices,
  ...natureServices,
  ...cultureServices,
  ...licencesServices,
  ...permitsServices,
  ...businessServices,
  ...employmentServices,
  ...recordsServices,
  ...papersServices,
  ...communityServices,
];
