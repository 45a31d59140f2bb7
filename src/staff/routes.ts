import { createStaffRouter } from '../accounts/officer.ts';
import { caseRoutes } from './case-routes.tsx';
import { decisionRoutes } from './decision-routes.tsx';
import { caseFileRoutes } from './file-routes.ts';
import { queueRoutes } from './queue-routes.tsx';

/** The console: queue, cases, decisions. */
export const staffRoutes = createStaffRouter()
  .route('/', queueRoutes)
  .route('/', caseRoutes)
  .route('/', decisionRoutes)
  .route('/', caseFileRoutes);
