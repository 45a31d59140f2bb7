import { afterAll, beforeAll, expect, test } from 'vitest';
import { knock } from '../bin/lib/dev-door.mjs';
import type { Served } from '../bin/lib/serve.mjs';
import { demoCitizens, demoOfficers } from '../dev/people.ts';
import { passwordProblem } from '../src/accounts/passwords/password-policy.ts';
import { defaultProfile } from '../src/region/default-profile.ts';
import { ownPortal } from './harness/portal.ts';
import { filesWith, query } from './harness/state.ts';
import { signIn, signInOfficer } from './world.ts';

let portal: Served;
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal.stop());

test('seeding makes the demo people once, with verified ways in, and sealed', async () => {
  const all = { citizens: demoCitizens.length, officers: demoOfficers.length };
  expect(await knock(portal.url, 'seed')).toEqual(all);
  expect(await knock(portal.url, 'seed')).toEqual({ citizens: 0, officers: 0 });
  const verified = query(
    portal,
    `SELECT account_kind, kind, count(*) AS n FROM identifiers WHERE verified_at IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(verified.map(row => ({ ...row }))).toEqual([
    { account_kind: 'citizen', kind: 'email', n: all.citizens },
    { account_kind: 'citizen', kind: 'phone', n: all.citizens },
    { account_kind: 'staff', kind: 'phone', n: all.officers },
  ]);
  const departments = query<{ department: string }>(portal, 'SELECT department FROM staff_members ORDER BY 1').map(
    row => row.department,
  );
  expect(departments).toEqual(['land-00701000', 'mfc-svetloozersk-1', 'nature', 'social', 'support', 'support', 'trade']);
  for (const person of [...demoCitizens, ...demoOfficers])
    for (const secret of [person.family, person.phone, person.email, person.password])
      expect(filesWith(portal, secret)).toEqual([]);
});

test('the printed passwords open the cabinet and the console, and satisfy the policy', async () => {
  expect((await signIn(portal, demoCitizens[0]!)).page.path).toBe('/cabinet');
  expect((await signInOfficer(portal, demoOfficers[0]!)).page.path).toMatch(/^\/staff/);
  for (const { family, given, patronymic, phone, email, password } of [...demoCitizens, ...demoOfficers]) {
    const own = { names: [family, given, patronymic], phone, email };
    expect(passwordProblem(password, defaultProfile.policies.password, own), password).toBeNull();
  }
});
