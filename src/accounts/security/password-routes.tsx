import type { Context } from 'hono';
import { Hono } from 'hono';
import { type BaseEnv, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { type Access, accessOf } from '../access.ts';
import { passwordProblems } from '../passwords/texts.ts';
import { proofAsked } from '../proof/proven.ts';
import type { AccountKind } from '../sessions/session.ts';
import { type ChangeProblem, changePassword } from './change-password.ts';
import { hereIn, securityPath, withinOf } from './here.ts';
import { PasswordPage } from './views/password-page.tsx';

type Shown = { error?: string; endOthers?: boolean };

/** A new password, for who has just proven who they are. */
export function passwordRoutes(kind: AccountKind) {
  const home = securityPath[kind];
  const here = hereIn[kind];
  return new Hono<BaseEnv>()
    .get('/', async c => proofAsked(c, kind, here(c).begun, c.req.path) ?? show(c, await accessOf(c)))
    .post('/', async c => {
      const form = await readForm(c);
      const { owner, sessionId, begun } = here(c);
      const asked = proofAsked(c, kind, begun, c.req.path);
      if (asked) return asked;
      const access = await accessOf(c);
      const password = form.text('password');
      const endOthers = form.text('others') === 'yes';
      if (password === '') return show(c, access, { error: 'Придумайте пароль.', endOthers });
      const outcome = await changePassword(access, owner, { password, sessionId, endOthers });
      if (outcome.kind === 'refused') return show(c, access, { error: problemWords(outcome.problem, access), endOthers });
      poke(c, outcome.announced);
      return seeOther(c, `${home}?done=password`);
    });

  function show(c: Context<BaseEnv>, { region }: Access, { error, endOthers = true }: Shown = {}) {
    return page(
      c,
      {
        title: 'Новый пароль',
        within: withinOf[kind],
        section: here(c).section,
        status: error ? 422 : 200,
        back: { href: home, label: 'Вход и безопасность' },
      },
      <PasswordPage
        action={c.req.path}
        csrf={c.get('csrf') ?? ''}
        policy={region.policies.password}
        error={error}
        endOthers={endOthers}
      />,
    );
  }
}

const problemWords = (problem: ChangeProblem, { region }: Access): string =>
  problem === 'same' ? 'Это ваш нынешний пароль. Придумайте другой.' : passwordProblems[problem](region.policies.password);
