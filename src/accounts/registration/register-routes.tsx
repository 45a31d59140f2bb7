import type { Context } from 'hono';
import { ownPath, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { doors } from '../doors.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { beginRegistration, forgiveRegistration } from './begin-registration.ts';
import { begunRegistration } from './begun-registration.ts';
import { completeRegistration } from './complete-registration.ts';
import { type NewcomerErrors, parseNewcomer, type TypedNewcomer } from './newcomer-form.ts';
import { RegisterPage } from './views/register-page.tsx';

export const registerRoutes = createVisitRouter();

const nextOf = (value: string | undefined) => ownPath(value, doors.citizen.home);

registerRoutes
  .get('/', async c => {
    const next = nextOf(c.req.query('next'));
    if (await citizenHere(c)) return seeOther(c, next);
    // Only by the way back from the code: who opens registration anew at a shared computer meets an empty form.
    const begun = c.req.query('again') === '1' && (await begunRegistration(await accessOf(c), c.get('visitHash')));
    return begun ? show(c, begun.next, begun.typed) : show(c, next);
  })
  .post('/', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const next = nextOf(form.text('next'));
    const parsed = parseNewcomer(form, access.region.policies);
    if (!parsed.ok) return show(c, next, parsed.typed, parsed.errors);
    const outcome = await beginRegistration(access, { ...parsed, visitHash: c.get('visitHash'), next });
    if (outcome.kind === 'too-many') return tooMany(c, access, { ...outcome, startAgain: '/register' });
    poke(c, [outcome.announced]);
    return seeOther(c, '/register/code');
  });

addCodeStep(registerRoutes, '/code', {
  purpose: 'register',
  door: doors.citizen,
  title: 'Подтвердите телефон',
  already: 'Уже есть кабинет?',
  start: () => '/register?again=1',
  async finish(access, challenge) {
    const outcome = await completeRegistration(access, challenge);
    if (outcome.kind === 'taken') return { kind: 'wrong' };
    await forgiveRegistration(access);
    return { ...outcome, kind: 'in' };
  },
});

async function show(c: Context<VisitEnv>, next: string, typed: Partial<TypedNewcomer> = {}, errors: NewcomerErrors = {}) {
  const { profile } = await regionOf(c);
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: 'Регистрация', section: 'public', status },
    <RegisterPage csrf={c.get('csrf') ?? ''} next={next} typed={typed} errors={errors} policy={profile.policies.password} />,
  );
}
