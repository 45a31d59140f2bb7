import type { Context, Hono } from 'hono';
import { now } from '../../platform/clock.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { counted, plural } from '../../ui/plural.ts';
import { type Access, accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { signedIn } from '../sessions/signed-in.ts';
import type { VisitEnv } from '../visit.ts';
import { type ChallengeRow, CODE_TRIES } from './challenge.ts';
import { checkCode } from './check-code.ts';
import { type CodeForm, codeChannels, showCode, showSpentCode } from './code-view.tsx';
import { namedChallenge, openChallenge } from './open-challenge.ts';
import { resendCode } from './resend-code.ts';
import { forgiveCodes } from './send-code.ts';
import { spentCause } from './spent-code.ts';
import { typedCode } from './typed-code.ts';

/** What a right code opens. `wrong` is answered like any wrong code; `gone` when there is nothing left to open. */
export type Opened =
  | { kind: 'in'; token: string; next: string; announced: string[] }
  /** Who typed it stays where they are signed in. */
  | { kind: 'done'; next: string; announced: string[] }
  | { kind: 'wrong' | 'gone' };

/** A page for a code, and what happens to what is typed there. */
export type CodeStep = CodeForm & {
  finish(access: Access, challenge: ChallengeRow): Promise<Opened>;
  failed?(access: Access, challenge: ChallengeRow): Promise<void>;
};

type Asked = { id: string; visitHash: string; purpose: CodeStep['purpose'] };

/** Adds `path` (the code) and `path/sending` (a new one) to a router whose visitors have a `visitHash`. */
export function addCodeStep(router: Hono<VisitEnv>, path: string, step: CodeStep): void {
  router
    .get(path, async c => {
      const challenge = await openChallenge(c.get('db'), c.get('visitHash'), step.purpose);
      return challenge ? showCode(c, step, c.req.path, challenge) : seeOther(c, step.start(c.req.path));
    })
    .post(path, c => tryCode(c, step))
    .post(`${path}/sending`, c => sendAgain(c, step));
}

async function tryCode(c: Context<VisitEnv>, step: CodeStep): Promise<Response> {
  const form = await readForm(c);
  const access = await accessOf(c);
  const asked = { id: form.text('challenge'), visitHash: c.get('visitHash'), purpose: step.purpose };
  const code = typedCode(form.text('code'));
  if (code === null) return notACode(c, access, step, asked);
  const checked = await checkCode(access.db, access.ring, { ...asked, code });
  if (checked.kind === 'spent') return showSpentCode(c, step, c.req.path, await spentCause(access.db, asked));
  const { challenge } = checked;
  const opened: Opened = checked.kind === 'right' ? await step.finish(access, challenge) : { kind: 'wrong' };
  if (opened.kind === 'in') {
    await forgiveCodes(access, challenge);
    return signedIn(c, step.door, opened);
  }
  if (opened.kind === 'done') {
    await forgiveCodes(access, challenge);
    poke(c, opened.announced);
    return seeOther(c, opened.next);
  }
  if (opened.kind === 'wrong') await step.failed?.(access, challenge);
  const left = CODE_TRIES - challenge.tries;
  if (opened.kind === 'gone') return showSpentCode(c, step, c.req.path, 'used');
  if (left === 0) return showSpentCode(c, step, c.req.path, 'tries');
  const remains = `${plural(left, 'Осталась', 'Осталось', 'Осталось')} ${counted(left, 'попытка', 'попытки', 'попыток')}`;
  const fault = checked.kind === 'earlier' ? 'Этот код заменён новым: введите код из последнего сообщения.' : 'Неверный код.';
  return showCode(c, step, c.req.path, challenge, { error: `${fault} ${remains}.`, status: 422 });
}

/** What is no code at all is not a guess: the counter of tries stays as it is. */
async function notACode(c: Context<VisitEnv>, { db }: Access, step: CodeStep, asked: Asked) {
  const challenge = await namedChallenge(db, asked);
  if (challenge && challenge.tries < CODE_TRIES)
    return showCode(c, step, c.req.path, challenge, { error: 'Код состоит из 6 цифр', status: 422 });
  return showSpentCode(c, step, c.req.path, await spentCause(db, asked));
}

async function sendAgain(c: Context<VisitEnv>, step: CodeStep): Promise<Response> {
  const form = await readForm(c);
  const path = c.req.path.replace(/\/sending$/, '');
  const asked = { id: form.text('challenge'), visitHash: c.get('visitHash'), purpose: step.purpose };
  const challenge = await namedChallenge(c.get('db'), asked);
  if (!challenge) return showSpentCode(c, step, path, await spentCause(c.get('db'), asked));
  const access = await accessOf(c);
  const channel = (await codeChannels(access, step, challenge)).find(one => one === form.text('channel')) ?? challenge.channel;
  const outcome = await resendCode(access, challenge, channel);
  switch (outcome.kind) {
    case 'sent':
      poke(c, [outcome.announced]);
      return seeOther(c, path);
    case 'locked':
      return tooMany(c, access, { what: 'codes', until: outcome.until, startAgain: step.start(path) });
    case 'exhausted':
      return showCode(c, step, path, challenge, { notice: 'Больше кодов прислать нельзя. Начните заново.', status: 429 });
    case 'early': {
      const seconds = Math.ceil((outcome.until - now()) / 1000);
      c.header('Retry-After', String(seconds));
      const notice = `Новый код можно будет попросить через ${counted(seconds, 'секунду', 'секунды', 'секунд')}.`;
      return showCode(c, step, path, challenge, { notice, status: 429 });
    }
  }
}
