import { dropCookie } from '../../platform/cookies.ts';
import { type AnyContext, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { createCitizenRouter } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { createStaffRouter } from '../officer.ts';
import { FORGET_ALL } from './foreign-computer.ts';
import { endSession } from './sign-out.ts';

export const citizenSignOut = createCitizenRouter({ beforeConsent: true }).post('/', async c => {
  await readForm(c);
  const { accountId: id, personId, sessionId, foreignComputer } = c.get('citizen');
  await endSession(c.get('db'), { id, kind: 'citizen', personId, actorId: personId }, sessionId);
  return leave(c, doors.citizen, foreignComputer);
});

export const staffSignOut = createStaffRouter().post('/', async c => {
  await readForm(c);
  const { accountId: id, staffId, personId, sessionId, foreignComputer } = c.get('officer');
  await endSession(c.get('db'), { id, kind: 'staff', personId, actorId: staffId }, sessionId);
  return leave(c, doors.staff, foreignComputer);
});

function leave(c: AnyContext, { cookie, kind, signIn }: Door, foreign: boolean): Response {
  dropCookie(c, cookie);
  if (foreign) c.header('Clear-Site-Data', FORGET_ALL);
  return seeOther(c, kind === 'staff' ? signIn : '/');
}
