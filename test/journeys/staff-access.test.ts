import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { SUPPORT } from '../../src/region/support-unit.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { ownPortal } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { accountOf, inviteOfficer, newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal.stop());
const { code: department, name: departmentName } = defaultProfile.departments[0]!;

const invite = (role: 'officer' | 'mfc' = 'officer') => inviteOfficer(portal, department, role);

const accept = async (path: string, who = newPerson(), visitor = new Visitor(portal.url)) => {
  await visitor.get(path);
  await typeCode(portal, visitor, who.phone, () => visitor.submit(who));
  return visitor;
};

describe('an invitation', () => {
  it('makes an officer who signs in by password and SMS, and out', async () => {
    const who = newPerson();
    const path = await invite();
    const visitor = new Visitor(portal.url);
    await visitor.get(path);
    expect(visitor.page.text).toContain(departmentName);
    await expectValidPage(visitor.page);
    await accept(path, who, visitor);
    expect(visitor.page.path).toBe('/staff/queue');
    expect(visitor.jar.all.has('session')).toBe(false);
    await visitor.submit({}, { form: '/staff/sign-out' });
    expect(visitor.page.path).toBe('/staff/sign-in');
    await expectValidPage(visitor.page);
    await typeCode(portal, visitor, who.phone, () => visitor.submit({ login: who.phone, password: who.password }));
    await visitor.click('Не сейчас');
    expect(visitor.page.path).toBe('/staff/queue');
    await visitor.get('/cabinet');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet');
    await visitor.submit({ login: who.phone, password: who.password });
    expect(visitor.page.status).toBe(422);
  });

  it('lets a citizen be an officer with the same telephone, in two accounts', async () => {
    const who = newPerson();
    await registerCitizen(portal, who);
    expect((await accept(await invite(), who)).page.path).toBe('/staff/queue');
  });

  it('works once: of twenty people at once one becomes an officer', async () => {
    const path = await invite();
    const people = Array.from({ length: 20 }, () => ({ who: newPerson(), visitor: new Visitor(portal.url) }));
    const codes: string[] = [];
    for (const { who, visitor } of people) {
      await visitor.get(path);
      const before = await mailCount(portal, who.phone);
      await visitor.submit(who);
      codes.push(await codeSent(portal, who.phone, before));
    }
    const members = () => query(portal, 'SELECT id FROM staff_members').length;
    const before = members();
    await Promise.all(people.map(({ visitor }, i) => visitor.submit({ code: codes[i]! }, { button: 'Подтвердить' })));
    const landed = people.map(({ visitor }) => `${visitor.page.status} ${visitor.page.path.replace(path, '')}`).sort();
    expect(landed).toEqual(['200 /staff/queue', ...Array(19).fill('410 /code')]);
    expect(members()).toBe(before + 1);
    const late = await new Visitor(portal.url).get(path);
    expect(late.status).toBe(410);
  });

  it('that has expired, or was never made, is answered alike', async () => {
    const path = await invite();
    await change(portal, `UPDATE staff_invitations SET expires_at = created_at + 1 WHERE used_at IS NULL`);
    const expired = await new Visitor(portal.url).get(path);
    const absent = await new Visitor(portal.url).get('/staff/invitations/nobody');
    expect([expired.status, absent.status]).toEqual([410, 410]);
    await expectValidPage(absent);
  });
});

describe('the staff’s door', () => {
  it('shows nothing of the console to guests, to citizens and to other roles', async () => {
    const guest = new Visitor(portal.url);
    await guest.get('/staff/queue');
    expect(guest.page.path).toBe('/staff/sign-in?next=%2Fstaff%2Fqueue');
    const { visitor: citizen } = await registerCitizen(portal);
    await citizen.get('/staff/queue');
    expect(citizen.page.path).toBe('/staff/sign-in?next=%2Fstaff%2Fqueue');
    const mfc = await accept(await invite('mfc'));
    expect((await mfc.get('/staff/queue')).status).toBe(404);
    const { visitor: support } = await registerOfficer(portal, SUPPORT, 'support');
    expect(support.page.path).toBe('/staff/checks');
    expect((await support.get('/staff/queue')).status).toBe(404);
  });

  it('shuts for an officer who was disabled, at once', async () => {
    const who = newPerson();
    const visitor = await accept(await invite(), who);
    await change(
      portal,
      `UPDATE staff_members SET disabled_at = ${Date.now()} WHERE account_id = '${accountOf(portal, visitor, 'staff')}'`,
    );
    await visitor.get('/staff/queue');
    expect(visitor.page.path).toMatch(/^\/staff\/sign-in/);
    await visitor.submit({ login: who.phone, password: who.password });
    expect(visitor.page.status).toBe(422);
  });
});
