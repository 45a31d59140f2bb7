import { createStaffRouter } from '../accounts/officer.ts';
import { caseRoutes } from './case-routes.tsx';
import { decisionRoutes } from './decision-routes.tsx';
import { caseFileRoutes } from './file-routes.ts';
import { homeRoutes } from './home-routes.tsx';
import { queueRoutes } from './queue-routes.tsx';

/** The console: the way in for every role, then queue, cases, decisions for officers. */
export const staffRoutes = createStaffRouter()
  .route('/', homeRoutes)
  .route('/', queueRoutes)
  .route('/', caseRoutes)
  .route('/', decisionRoutes)
  .route('/', caseFileRoutes);
