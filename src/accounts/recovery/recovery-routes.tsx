import type { Context } from 'hono';
import { poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { doors } from '../doors.ts';
import { createVisitRouter, freshVisit, type VisitEnv } from '../visit.ts';
import { waysIn } from '../ways-in.ts';
import { beginRecovery } from './begin-recovery.ts';
import { newPasswordRoutes } from './new-password-routes.tsx';
import { parseRecovery, type RecoveryErrors, type TypedRecovery } from './recovery-form.ts';
import { showContact } from './show-contact.ts';
import { showSecond } from './show-second.ts';
import { OtherWaysBack } from './views/other-ways-back.tsx';
import { NotEnoughPage, RecoveryPage } from './views/recovery-page.tsx';

/** The way back into an account: what happened, a code of a contact, the second thing, a new password. Mounted at /recovery. */
export const recoveryRoutes = createVisitRouter();

recoveryRoutes
  .get('/', c => show(c))
  .post('/', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const parsed = parseRecovery(form);
    if (!parsed.ok) return show(c, parsed.typed, parsed.errors);
    const { visitHash, begin } = await freshVisit(c);
    const outcome = await beginRecovery(access, { ...parsed, visitHash });
    if (outcome.kind === 'too-many')
      return tooMany(c, access, { ...outcome, startAgain: '/recovery', other: <OtherWaysBack ways={waysIn(c)} /> });
    begin();
    poke(c, [outcome.announced]);
    return seeOther(c, '/recovery/code');
  })
  .get('/not-enough', async c => {
    const { support } = (await regionOf(c)).profile;
    return page(
      c,
      { title: 'Одного кода мало', within: 'Восстановление доступа', section: 'public' },
      <NotEnoughPage ways={waysIn(c)} support={support} />,
    );
  });

addCodeStep(recoveryRoutes, '/code', {
  purpose: 'recover',
  door: doors.citizen,
  title: 'Код для восстановления доступа',
  helpless: { href: '/mfc', label: 'Показать паспорт в МФЦ' },
  start: () => '/recovery',
  async finish(access, challenge, spending) {
    const { stage } = await openPayload<'recover'>(access.ring, challenge);
    if (stage.kind === 'second') {
      await showSecond(access, challenge, spending);
      return { kind: 'done', next: '/recovery/password', announced: [] };
    }
    const outcome = await showContact(access, challenge, spending);
    if (outcome.kind === 'gone') return { kind: 'gone' };
    if (outcome.kind === 'by-hand') return { kind: 'done', next: '/recovery/not-enough', announced: [] };
    return { kind: 'done', next: `/recovery/${outcome.to}`, announced: outcome.announced };
  },
});

recoveryRoutes.route('/', newPasswordRoutes);

async function show(c: Context<VisitEnv>, typed: Partial<TypedRecovery> = {}, errors: RecoveryErrors = {}) {
  const { support } = (await regionOf(c)).profile;
  return page(
    c,
    { title: 'Восстановить доступ', section: 'public', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <RecoveryPage
      action="/recovery"
      csrf={c.get('csrf') ?? ''}
      typed={typed}
      errors={errors}
      ways={waysIn(c)}
      support={support}
    />,
  );
}
