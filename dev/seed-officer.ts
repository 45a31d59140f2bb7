import type { Access } from '../src/accounts/access.ts';
import { newChallenge } from '../src/accounts/codes/challenge.ts';
import { acceptInvitation } from '../src/accounts/invitations/accept-invitation.ts';
import { challenges, staffInvitations } from '../src/accounts/schema.ts';
import { tokenHash } from '../src/accounts/sessions/session.ts';
import { HOUR, now } from '../src/platform/clock.ts';
import { randomToken } from '../src/platform/ids.ts';
import { found } from '../src/platform/problems.ts';
import { departmentFor } from '../src/region/departments.ts';
import type { RegionProfile } from '../src/region/profile.ts';
import { SUPPORT } from '../src/region/support-unit.ts';
import { isKnown, newcomer } from './newcomer.ts';
import type { DemoOfficer } from './people.ts';

/** Invites an officer as `bin/portal staff add` does and lets them accept; false when the telephone is known. */
export async function seedOfficer(access: Access, person: DemoOfficer): Promise<boolean> {
  if (await isKnown(access, 'staff', person.phone)) return false;
  const { db, ring, region } = access;
  const code = unitOf(region, person);
  const invitation = await tokenHash(randomToken());
  const at = now();
  await db
    .insert(staffInvitations)
    .values({ tokenHash: invitation, department: code, role: person.role, createdAt: at, expiresAt: at + HOUR });
  const payload = { ...(await newcomer(access, person)), invitation };
  const challenge = await newChallenge(ring, {
    purpose: 'staff-register',
    visitHash: 'seed',
    accountId: null,
    channel: 'sms',
    payload,
  });
  await db.insert(challenges).values(challenge);
  const outcome = await acceptInvitation(access, challenge);
  if (outcome.kind !== 'accepted') throw new Error(`${person.phone}: ${outcome.kind}`);
  return true;
}

function unitOf(region: RegionProfile, { role, duty }: DemoOfficer): string {
  if (role === 'support') return SUPPORT;
  if (role === 'mfc') return found(region.mfc[0]).code;
  return found(departmentFor(region, duty, region.municipalities[0]?.code)).code;
}
