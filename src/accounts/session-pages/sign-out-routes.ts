import { eq } from 'drizzle-orm';
import { dropCookie } from '../../platform/cookies.ts';
import { type AnyContext, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { createCitizenRouter } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { esiaTokens } from '../esia-schema.ts';
import { createStaffRouter } from '../officer.ts';
import { FORGET_ALL } from '../sessions/foreign-computer.ts';
import { endSession } from '../sessions/sign-out.ts';

export const citizenSignOut = createCitizenRouter({ beforeConsent: true }).post('/', async c => {
  await readForm(c);
  const { accountId: id, personId, sessionId, authentication, foreignComputer, servedBy } = c.get('citizen');
  const db = c.get('db');
  // A session that began at ESIA takes its markers along; the one there is the person's to end.
  const byEsia = authentication === 'esia';
  const markers = byEsia ? [db.delete(esiaTokens).where(eq(esiaTokens.accountId, id))] : [];
  await endSession(db, { id, kind: 'citizen', personId, actorId: personId }, sessionId, markers);
  if (servedBy === null) return leave(c, doors.citizen, foreignComputer, byEsia ? '/sign-in/esia/left' : '/');
  // The officer's own session goes on in the same browser.
  dropCookie(c, doors.citizen.cookie);
  return seeOther(c, doors.staff.home);
});

export const staffSignOut = createStaffRouter().post('/', async c => {
  await readForm(c);
  const { accountId: id, staffId, personId, sessionId, foreignComputer } = c.get('officer');
  await endSession(c.get('db'), { id, kind: 'staff', personId, actorId: staffId }, sessionId);
  return leave(c, doors.staff, foreignComputer, doors.staff.signIn);
});

function leave(c: AnyContext, { cookie }: Door, foreign: boolean, to: string): Response {
  dropCookie(c, cookie);
  if (foreign) c.header('Clear-Site-Data', FORGET_ALL);
  return seeOther(c, to);
}
