import type { Context } from 'hono';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import type { Door } from '../doors.ts';
import type { EndedElsewhere } from '../enter.ts';
import type { VisitEnv } from '../visit.ts';
import { esiaIsDown, waysIn } from '../ways-in.ts';
import { type EndedWords, elsewhereWords, SignInPage, type SignInPageProps, signInTitle } from './views/sign-in-page.tsx';

type Shown = {
  next: string;
  login?: string;
  foreign?: boolean;
  error?: string;
  empty?: SignInPageProps['empty'];
  ended?: EndedWords;
};

const isElsewhere = (ended: string): ended is EndedElsewhere => Object.hasOwn(elsewhereWords, ended);

/** What the guard said of the session on its way here. */
export function endedIn({ expired, kept, ended = '' }: Record<string, string>): EndedWords | undefined {
  if (isElsewhere(ended)) return { why: ended, form: 'none' };
  if (expired === undefined) return;
  return { why: expired === 'long' ? 'long' : 'idle', form: kept === '1' ? 'kept' : kept === '0' ? 'lost' : 'none' };
}

/** The form, as it is first seen or with what is wrong; 422 with an error. */
export async function showSignIn(
  c: Context<VisitEnv>,
  { kind, signIn }: Door,
  { next, login = '', foreign = false, error, empty, ended }: Shown,
): Promise<Response> {
  const { profile } = await regionOf(c);
  const ways = kind === 'citizen' ? waysIn(c) : [];
  return page(
    c,
    { title: signInTitle(kind === 'staff'), section: 'public', status: error || empty ? 422 : 200 },
    <SignInPage
      staff={kind === 'staff'}
      action={signIn}
      csrf={c.get('csrf') ?? ''}
      next={next}
      login={login}
      foreign={foreign}
      foreignMinutes={profile.policies.foreignIdleMinutes}
      error={error}
      empty={empty}
      ended={ended}
      ways={ways}
      code={kind === 'citizen' && profile.policies.municipalLogin.enabled ? profile.policies.municipalLogin.example : undefined}
      esiaDown={ways.length > 0 && (await esiaIsDown(c))}
      support={profile.support}
    />,
  );
}
