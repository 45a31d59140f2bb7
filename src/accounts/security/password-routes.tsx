import type { Context } from 'hono';
import { Hono } from 'hono';
import { type BaseEnv, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { type Access, accessOf } from '../access.ts';
import { hereOf } from '../here.ts';
import { NO_PASSWORD, passwordProblems } from '../passwords/texts.ts';
import { proofAsked } from '../proof/proven.ts';
import type { AccountKind } from '../sessions/session.ts';
import { type ChangeProblem, changePassword } from './change-password.ts';
import { securityPath, withinOf } from './paths.ts';
import { passwordReading } from './security-lines.ts';
import { PasswordPage } from './views/password-page.tsx';

/** `first`: there is no password yet. */
type Shown = { first: boolean; error?: string; endOthers?: boolean };

/** A new password, for who has just proven who they are. */
export function passwordRoutes(kind: AccountKind) {
  const home = securityPath[kind];
  return new Hono<BaseEnv>()
    .get('/', async c => proofAsked(c, kind, hereOf(c), c.req.path) ?? show(c, await accessOf(c), { first: await isFirst(c) }))
    .post('/', async c => {
      const form = await readForm(c);
      const here = hereOf(c);
      const asked = proofAsked(c, kind, here, c.req.path);
      if (asked) return asked;
      const access = await accessOf(c);
      const first = await isFirst(c);
      const password = form.text('password');
      const endOthers = form.text('others') === 'yes';
      if (password === '') return show(c, access, { first, error: NO_PASSWORD, endOthers });
      const outcome = await changePassword(access, here, { password, sessionId: here.sessionId, endOthers });
      if (outcome.kind === 'refused') return show(c, access, { first, error: problemWords(outcome.problem, access), endOthers });
      poke(c, outcome.announced);
      return seeOther(c, `${home}?done=${first ? 'password-set' : 'password'}`);
    });

  async function isFirst(c: Context<BaseEnv>) {
    const [[account]] = await passwordReading.read(c.get('db'), hereOf(c).id, null);
    return account?.setAt == null;
  }

  function show(c: Context<BaseEnv>, { region }: Access, { first, error, endOthers = true }: Shown) {
    return page(
      c,
      {
        title: first ? 'Придумайте пароль' : 'Новый пароль',
        within: withinOf[kind],
        section: hereOf(c).section,
        status: error ? 422 : 200,
        back: { href: home, label: 'Вход и безопасность' },
      },
      <PasswordPage
        action={c.req.path}
        csrf={c.get('csrf') ?? ''}
        policy={region.policies.password}
        error={error}
        endOthers={endOthers}
        first={first}
      />,
    );
  }
}

const problemWords = (problem: ChangeProblem, { region }: Access): string =>
  problem === 'same' ? 'Это ваш нынешний пароль. Придумайте другой.' : passwordProblems[problem](region.policies.password);
