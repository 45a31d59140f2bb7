import type { Service } from '../service.ts';
import { archiveWorkCertificate } from './archive-work-certificate.ts';
import { genealogyRequest } from './genealogy-request.ts';
import { heritageObjectInfo } from './heritage-object-info.ts';
import { libraryCard } from './library-card.ts';

export const cultureServices: readonly Service[] = [archiveWorkCertificate, libraryCard, genealogyRequest, heritageObjectInfo];
