import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { keyring, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { counted } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { sendCode } from '../codes/send-code.ts';
import { doors } from '../doors.ts';
import { hashPassword } from '../passwords/password-hash.ts';
import { recoveries } from '../recovery-schema.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { signedIn } from '../sessions/signed-in.ts';
import type { VisitEnv } from '../visit.ts';
import { completeRecovery } from './complete-recovery.ts';
import { maskedLinked } from './linked.ts';
import { parseNewPassword } from './new-password-form.ts';
import { openNew, type Shown, sealNew, shownRecovery } from './recovery.ts';
import { type NewPasswordErrors, NewPasswordPage } from './views/new-password-page.tsx';

const START = '/recovery';
const tokenOf = (ring: Keyring, { recovery }: Shown) => tokenOfChallenge(ring, recovery.id);
/** Whoever has lost the mailbox is told that it still opens the cabinet. */
const doneOf = ({ recovery: { reason } }: Shown) => `/cabinet/security?done=recovered${reason === 'email' ? '&lost=email' : ''}`;

/** The end of the way back: the new password, and the code of a new telephone. */
export const newPasswordRoutes = new Hono<VisitEnv>();

newPasswordRoutes
  .get('/password', async c => {
    const shown = await shownRecovery(c.get('db'), await keyring(c), c.get('visitHash'));
    return shown ? show(c, shown) : seeOther(c, START);
  })
  .post('/password', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const { db, ring } = access;
    const visitHash = c.get('visitHash');
    const shown = await shownRecovery(db, ring, visitHash, true);
    if (!shown) return seeOther(c, START);
    if (shown.recovery.doneAt !== null)
      return signedIn(c, doors.citizen, { token: await tokenOf(ring, shown), next: doneOf(shown), announced: [] });
    const parsed = await parseNewPassword(form, shown, access.region.policies.password);
    if (!parsed.ok) return show(c, shown, parsed);
    const passwordHash = await hashPassword(ring, parsed.password);
    const { phone } = parsed;
    if (phone === null) {
      const outcome = await completeRecovery(access, shown, { passwordHash, phone, challengeId: null });
      return outcome.kind === 'in' ? signedIn(c, doors.citizen, { ...outcome, next: doneOf(shown) }) : seeOther(c, START);
    }
    const { id, accountId } = shown.recovery;
    const payload = { kind: 'phone', value: phone, replaces: null } as const;
    const asked = { purpose: 'new-contact', visitHash, accountId, channel: 'sms', payload } as const;
    const kept = db.update(recoveries).set({ sealedNew: await sealNew(ring, id, { passwordHash, phone }) });
    // One recovery must not send messages to any number of telephones.
    const sent = await counted(await counterOf(access, 'code', `recovery:${id}`), async () =>
      sendCode(access, await newChallenge(ring, asked), [kept.where(eq(recoveries.id, id))]),
    );
    if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain: START });
    poke(c, [sent.announced]);
    return seeOther(c, '/recovery/phone');
  });

addCodeStep(newPasswordRoutes, '/phone', {
  purpose: 'new-contact',
  door: doors.citizen,
  title: 'Подтвердите новый телефон',
  start: () => '/recovery/password',
  async finish(access, challenge) {
    const { db, ring } = access;
    const shown = await shownRecovery(db, ring, challenge.visitHash ?? '', true);
    if (!shown) return { kind: 'gone' };
    if (shown.recovery.doneAt !== null)
      return { kind: 'in', token: await tokenOf(ring, shown), next: doneOf(shown), announced: [] };
    const fresh = await openNew(ring, shown.recovery);
    // Another number was typed in another window since: this code confirms the one it went to.
    const { value } = await openPayload<'new-contact'>(ring, challenge);
    if (fresh?.phone !== value || fresh.passwordHash === null) return { kind: 'gone' };
    const { passwordHash, phone } = fresh;
    const outcome = await completeRecovery(access, shown, { passwordHash, phone, challengeId: challenge.id });
    if (outcome.kind === 'in') return { ...outcome, next: doneOf(shown) };
    return { kind: outcome.kind === 'taken' ? 'wrong' : 'gone' };
  },
});

async function show(
  c: Context<VisitEnv>,
  shown: Shown,
  { phone, errors }: { phone?: string; errors: NewPasswordErrors } = { errors: {} },
) {
  const named = await openNew(await keyring(c), shown.recovery);
  const { profile } = await regionOf(c);
  return page(
    c,
    {
      title: 'Новый пароль',
      within: 'Восстановление доступа',
      section: 'public',
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <NewPasswordPage
      action="/recovery/password"
      csrf={c.get('csrf') ?? ''}
      policy={profile.policies.password}
      linked={await maskedLinked(shown.keys, shown.linked)}
      phone={phone ?? named?.phone ?? ''}
      phoneNeeded={shown.recovery.secondThing === 'new-phone'}
      errors={errors}
    />,
  );
}
