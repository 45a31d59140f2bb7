import { colleaguesReading } from '../accounts/colleagues.ts';
import { type AskingOfficer, createStaffRouterAhead } from '../accounts/officer.ts';
import { inDepartment } from '../applications/cases/case.ts';
import { caseFileReading } from '../applications/cases/case-file.ts';
import { openedReading } from '../applications/cases/read-case.ts';
import { type RidesAlong, together } from '../platform/read-ahead.ts';
import { caseRoutes } from './case-routes.tsx';
import { actionReading, decisionRoutes } from './decision-routes.tsx';
import { caseFileRoutes } from './file-routes.ts';
import { homeRoutes } from './home-routes.tsx';
import { queueRoutes, rideQueue } from './queue-routes.tsx';

const ahead: RidesAlong<AskingOfficer> = (c, db, asker) => {
  // A verb reads the case when it begins, not before its form has come.
  if (c.req.method === 'POST') return;
  if (/^\/staff\/(queue|mine)$/.test(c.req.path)) return rideQueue(c, db, asker);
  const [, number, page, file] = /^\/staff\/cases\/([^/]+)(?:\/([\w-]+))?(?:\/([^/]+))?$/.exec(c.req.path) ?? [];
  if (number === undefined) return;
  const scope = inDepartment(asker.department);
  if (file !== undefined) return caseFileReading.ride(db, scope, { number, file });
  if (page !== undefined) return actionReading.ride(db, scope, number);
  return together(openedReading.ride(db, scope, { number, compare: true }), colleaguesReading.ride(db, asker.department, null));
};

/** The console: the way in for every role, then queue, cases, decisions for officers. */
export const staffRoutes = createStaffRouterAhead(ahead)
  .route('/', homeRoutes)
  .route('/', queueRoutes)
  .route('/', caseRoutes)
  .route('/', decisionRoutes)
  .route('/', caseFileRoutes);
