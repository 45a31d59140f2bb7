import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { tooMany } from '../../accounts/attempts/too-many.tsx';
import { addCodeStep } from '../../accounts/codes/code-step.ts';
import { doors } from '../../accounts/doors.ts';
import { passwordProblems } from '../../accounts/passwords/texts.ts';
import { createVisitRouter, type VisitEnv } from '../../accounts/visit.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { type ActivationErrors, parseActivation, type TypedActivation, WRONG_ACTIVATION } from './activate-form.ts';
import { beginActivation } from './begin-activation.ts';
import { completeActivation } from './complete-activation.ts';
import { ActivatePage } from './views/activate-page.tsx';

/** Where a code of a МФЦ opens a cabinet or gives one back; mounted at /activate. */
export const activateRoutes = createVisitRouter();

activateRoutes
  .get('/', c => show(c))
  .post('/', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const parsed = parseActivation(form, access.region.policies);
    if (!parsed.ok) return show(c, parsed.typed, parsed.errors);
    const { typed } = parsed;
    const outcome = await beginActivation(access, { ...parsed, visitHash: c.get('visitHash') });
    switch (outcome.kind) {
      case 'too-many':
        return tooMany(c, access, { ...outcome, startAgain: '/activate' });
      case 'wrong':
        return show(c, typed, { code: WRONG_ACTIVATION });
      case 'own-password':
        return show(c, typed, { password: passwordProblems.own(access.region.policies.password) });
      case 'sent':
        poke(c, [outcome.announced]);
        return seeOther(c, '/activate/code');
    }
  });

addCodeStep(activateRoutes, '/code', {
  purpose: 'activate',
  door: doors.citizen,
  title: 'Подтвердите телефон кабинета',
  already: 'Уже есть кабинет?',
  start: () => '/activate',
  async finish(access, challenge) {
    const outcome = await completeActivation(access, challenge);
    if (outcome.kind === 'in') {
      const { removed, ...opened } = outcome;
      const next = removed === null ? doors.citizen.home : `/cabinet/security?done=given-back&removed=${removed.join('.')}`;
      return { ...opened, next };
    }
    return { kind: outcome.kind === 'taken' ? 'wrong' : 'gone' };
  },
});

async function show(c: Context<VisitEnv>, typed?: TypedActivation, errors: ActivationErrors = {}) {
  const { region } = await accessOf(c);
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: 'Код из МФЦ', section: 'public', status },
    <ActivatePage csrf={c.get('csrf') ?? ''} typed={typed} errors={errors} policy={region.policies.password} />,
  );
}
