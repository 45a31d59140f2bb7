import type { Context, Hono } from 'hono';
import { vetoedColumn } from '../../platform/db.ts';
import { config, keyring, ownPath } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import type { Door } from '../doors.ts';
import { admit } from '../entering/admit.ts';
import { accountById } from '../entering/recognised.ts';
import { newPasskeyChallenge } from '../passkeys/passkey-challenge.ts';
import { requestOptions } from '../passkeys/passkey-options.ts';
import { passkeyShown } from '../passkeys/passkey-shown.ts';
import { KEYLESS, shownWords } from '../passkeys/texts.ts';
import { isForeign } from '../sessions/foreign-computer.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { OpensNoMore } from '../sessions/start-session.ts';
import type { VisitEnv } from '../visit.ts';
import { waysIn } from '../ways-in.ts';
import { PasskeyPage, passkeyTitle } from './views/passkey-page.tsx';

/** Adds the way in by a key that a device keeps: no login, no password, no code. */
export function addPasskeyEntrance(router: Hono<VisitEnv>, door: Door): void {
  router
    .get('/passkey', c => show(c, door, ownPath(c.req.query('next'), door.home)))
    .post('/passkey', async c => {
      const form = await readForm(c);
      const access = await accessOf(c);
      const next = ownPath(form.text('next'), door.home);
      if (form.text('answer') === '') return show(c, door, next, KEYLESS);
      const asking = { use: 'enter', by: c.get('visitHash') } as const;
      const shown = await passkeyShown(access, door.kind, asking, form.text('answer'));
      if (shown.kind !== 'right') return show(c, door, next, shownWords[shown.kind]);
      const account = await accountById(access.db, shown.accountId);
      if (!account) return show(c, door, next, shownWords.refused);
      const begun = { authentication: 'passkey', foreignComputer: isForeign(form) } as const;
      const { spending, still } = shown;
      const opening = { token: await tokenOfChallenge(access.ring, shown.challenge), spending, still };
      try {
        return await admit(c, door, { account, begun, next, opening });
      } catch (error) {
        if (error instanceof OpensNoMore) return show(c, door, next, shownWords.refused);
        // Two devices with one count came at the same moment.
        if (vetoedColumn(error, 'passkeys') === null) throw error;
        return show(c, door, next, shownWords.copied);
      }
    });
}

async function show(c: Context<VisitEnv>, { kind, signIn }: Door, next: string, error?: string): Promise<Response> {
  const challenge = await newPasskeyChallenge(await keyring(c), { use: 'enter', by: c.get('visitHash') });
  return page(
    c,
    { title: passkeyTitle(kind === 'staff'), section: 'public', status: error ? 422 : 200, asksKey: true },
    <PasskeyPage
      staff={kind === 'staff'}
      signIn={signIn}
      ways={kind === 'staff' ? [] : waysIn(c).filter(({ path }) => path !== `${signIn}/passkey`)}
      csrf={c.get('csrf') ?? ''}
      next={next}
      options={requestOptions(config(c), challenge)}
      foreignMinutes={(await regionOf(c)).profile.policies.foreignIdleMinutes}
      error={error}
    />,
  );
}
