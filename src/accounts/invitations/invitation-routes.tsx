import type { Context } from 'hono';
import { poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { SUPPORT, SUPPORT_NAME } from '../../region/support-unit.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { newChallenge } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { sendCode } from '../codes/send-code.ts';
import { doors } from '../doors.ts';
import type { StaffRole } from '../officer.ts';
import { hashPassword } from '../passwords/password-hash.ts';
import { type NewcomerErrors, parseNewcomer, type TypedNewcomer } from '../registration/newcomer-form.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { InvalidInvitationPage, InvitationPage } from './views/invitation-page.tsx';

export const invitationRoutes = createVisitRouter();

invitationRoutes
  .get('/:token', async c => {
    const invitation = await invitationOf(c.get('db'), c.req.param('token'));
    return invitation ? show(c, invitation) : showInvalid(c);
  })
  .post('/:token', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const invitation = await invitationOf(access.db, c.req.param('token'));
    if (!invitation) return showInvalid(c);
    const parsed = parseNewcomer(form, access.region.policies);
    if (!parsed.ok) return show(c, invitation, parsed.typed, parsed.errors);
    const passwordHash = await hashPassword(access.ring, parsed.password);
    const payload = { ...parsed.newcomer, passwordHash, invitation: invitation.tokenHash };
    const visitHash = c.get('visitHash');
    const asked = { purpose: 'staff-register', visitHash, accountId: null, channel: 'sms', payload } as const;
    const sent = await sendCode(access, await newChallenge(access.ring, asked));
    if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain: c.req.path });
    poke(c, [sent.announced]);
    return seeOther(c, `${c.req.path}/code`);
  });

addCodeStep(invitationRoutes, '/:token/code', {
  purpose: 'staff-register',
  door: doors.staff,
  title: 'Подтвердите телефон',
  already: 'Уже приняли приглашение?',
  start: path => path.replace(/\/code$/, ''),
  async finish(access, challenge) {
    const outcome = await acceptInvitation(access, challenge);
    if (outcome.kind === 'accepted') return { kind: 'in', token: outcome.token, next: doors.staff.home, announced: [] };
    return { kind: outcome.kind === 'taken' ? 'wrong' : 'gone' };
  },
});

const roles: Record<StaffRole, string> = {
  officer: 'Специалист',
  head: 'Руководитель',
  mfc: 'Сотрудник МФЦ',
  support: 'Специалист поддержки',
};

const unitName = ({ departments, mfc }: RegionProfile, code: string) =>
  [...departments, ...mfc, { code: SUPPORT, name: SUPPORT_NAME }].find(unit => unit.code === code)?.name ?? code;

async function show(
  c: Context<VisitEnv>,
  { department, role }: Invitation,
  typed: Partial<TypedNewcomer> = {},
  errors: NewcomerErrors = {},
) {
  const { region } = await accessOf(c);
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: 'Приглашение сотрудника', section: 'public', status },
    <InvitationPage
      csrf={c.get('csrf') ?? ''}
      action={c.req.path}
      department={unitName(region, department)}
      role={roles[role]}
      typed={typed}
      errors={errors}
      policy={region.policies.password}
    />,
  );
}

const showInvalid = (c: Context<VisitEnv>) =>
  page(c, { title: 'Приглашение не действует', section: 'public', status: 410 }, <InvalidInvitationPage />);
