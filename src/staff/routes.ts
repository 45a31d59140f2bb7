import { colleaguesReading } from '../accounts/colleagues.ts';
import { type AskingOfficer, createStaffRouterAhead } from '../accounts/officer.ts';
import { inDepartment } from '../applications/cases/case.ts';
import { caseFileReading } from '../applications/cases/case-file.ts';
import { earlierReading, openedReading } from '../applications/cases/read-case.ts';
import { fetchedAt, waitingReading } from '../applications/desk/at-office.ts';
import type { RidesAlong } from '../platform/read-ahead.ts';
import { caseRoutes } from './case-routes.tsx';
import { checkRoutes, rideChecks } from './checks/routes.tsx';
import { actionReading, decisionRoutes } from './decision-routes.tsx';
import { deskCodeRoutes } from './desk/code-routes.tsx';
import { loginRoutes } from './desk/login-routes.tsx';
import { paperRoutes } from './desk/paper-routes.tsx';
import { resultRoutes } from './desk/result-routes.tsx';
import { visitorRoutes } from './desk/visitor-routes.tsx';
import { caseFileRoutes } from './file-routes.ts';
import { homeRoutes, rideHome } from './home-routes.tsx';
import { queueRoutes, rideQueue } from './queue-routes.tsx';
import { rideTickets, ticketRoutes } from './tickets/routes.tsx';

const own = ({ department }: AskingOfficer) => department;
const fetched = ({ department }: AskingOfficer) => fetchedAt(department);
const scoped = ({ department }: AskingOfficer) => inDepartment(department);

const ahead: RidesAlong<AskingOfficer> = c => {
  // A verb reads the case when it begins, not before its form has come.
  if (c.req.method === 'POST') return [];
  if (/^\/staff\/checks(\/|$)/.test(c.req.path)) return rideChecks(c);
  if (/^\/staff\/tickets(\/|$)/.test(c.req.path)) return rideTickets(c);
  if (/^\/staff\/(queue|mine)$/.test(c.req.path)) return rideQueue(c);
  if (c.req.path === '/staff') return rideHome(c);
  const [, result] = /^\/staff\/desk\/results\/([^/]+)/.exec(c.req.path) ?? [];
  if (result !== undefined) return [openedReading.ride(fetched, result), colleaguesReading.ride(own, null)];
  if (c.req.path === '/staff/desk/results') return [waitingReading.ride(own, null)];
  const [, number, page, file] = /^\/staff\/cases\/([^/]+)(?:\/([\w-]+))?(?:\/([^/]+))?$/.exec(c.req.path) ?? [];
  if (number === undefined) return [];
  if (file !== undefined) return [caseFileReading.ride(scoped, { number, file })];
  if (page !== undefined) return [actionReading.ride(scoped, number)];
  return [openedReading.ride(scoped, number), earlierReading.ride(own, number), colleaguesReading.ride(own, null)];
};

/** The console: the way in for every role, the desk of a МФЦ, then queue, cases, decisions for officers. */
export const staffRoutes = createStaffRouterAhead(ahead)
  .route('/', homeRoutes)
  .route('/desk', deskCodeRoutes)
  .route('/desk', loginRoutes)
  .route('/desk', paperRoutes)
  .route('/desk', resultRoutes)
  .route('/checks', checkRoutes)
  .route('/tickets', ticketRoutes)
  .route('/desk', visitorRoutes)
  .route('/', queueRoutes)
  .route('/', caseRoutes)
  .route('/', decisionRoutes)
  .route('/', caseFileRoutes);
