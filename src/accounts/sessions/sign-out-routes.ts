import { dropCookie } from '../../platform/cookies.ts';
import { type AnyContext, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { createCitizenRouter } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { createStaffRouter } from '../officer.ts';
import { endSession } from './sign-out.ts';

export const citizenSignOut = createCitizenRouter({ beforeConsent: true }).post('/', async c => {
  await readForm(c);
  const { accountId: id, personId, sessionId } = c.get('citizen');
  await endSession(c.get('db'), { id, kind: 'citizen', personId, actorId: personId }, sessionId);
  return leave(c, doors.citizen);
});

export const staffSignOut = createStaffRouter().post('/', async c => {
  await readForm(c);
  const { accountId: id, staffId, personId, sessionId } = c.get('officer');
  await endSession(c.get('db'), { id, kind: 'staff', personId, actorId: staffId }, sessionId);
  return leave(c, doors.staff);
});

function leave(c: AnyContext, { cookie, kind, signIn }: Door): Response {
  dropCookie(c, cookie);
  return seeOther(c, kind === 'staff' ? signIn : '/');
}
