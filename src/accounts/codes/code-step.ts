import type { Context, Hono } from 'hono';
import { now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { counted, plural } from '../../ui/plural.ts';
import { type Access, accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { isReplayed } from '../factors/factor-typed.ts';
import { RECOVERY_DIGITS } from '../factors/recovery-codes.ts';
import { signedIn } from '../sessions/signed-in.ts';
import type { VisitEnv } from '../visit.ts';
import { type ChallengeRow, CODE_TRIES, isSent } from './challenge.ts';
import { type CodeOutcome, checkCode } from './check-code.ts';
import { type CodeForm, showCode, showSpentCode, waysOfChallenge } from './code-view.tsx';
import { namedChallenge, openChallenge } from './open-challenge.ts';
import { resendCode } from './resend-code.ts';
import { forgiveCodes } from './send-code.ts';
import { spentCause } from './spent-code.ts';
import { notACode as notACodeWords } from './texts.ts';
import { turnTo } from './turn-to.ts';
import { typedCode } from './typed-code.ts';

/** What a right code opens. `wrong` is answered like any wrong code; `gone` when there is nothing left to open. */
export type Opened =
  | { kind: 'in'; token: string; next: string; announced: string[] }
  /** Who typed it stays where they are signed in. */
  | { kind: 'done'; next: string; announced: string[] }
  /** `replayed`: the code was used before, maybe a moment ago in another window. */
  | { kind: 'wrong' | 'gone' | 'replayed' };

/** A page for a code, and what happens to what is typed there. */
export type CodeStep = CodeForm & {
  /** `spending` belongs in the batch of what is opened: without it the same code would open twice. */
  finish(access: Access, challenge: ChallengeRow, spending: Statement[]): Promise<Opened>;
  failed?(access: Access, challenge: ChallengeRow): Promise<void>;
};

type Right = Extract<CodeOutcome, { kind: 'right' }>;
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
  const code = typedCode(form.text('code'), form.text('by') === 'recovery-code' ? RECOVERY_DIGITS : undefined);
  if (code === null) return notACode(c, access, step, asked);
  const checked = await checkCode(access.db, access.ring, { ...asked, code });
  if (checked.kind === 'spent') return showSpentCode(c, step, c.req.path, await spentCause(access.db, asked));
  const { challenge } = checked;
  const opened = checked.kind === 'right' ? await finish(access, step, checked) : ({ kind: 'wrong' } as const);
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
  const fault = faults[opened.kind === 'replayed' ? 'replayed' : checked.kind];
  return showCode(c, step, c.req.path, challenge, { error: `${fault} ${remains}.`, status: 422 });
}

const faults = {
  right: 'Неверный код.',
  wrong: 'Неверный код.',
  earlier: 'Этот код заменён новым: введите код из последнего сообщения.',
  replayed: 'Этот код уже использован. Введите другой: в приложении он сменится через полминуты.',
};

async function finish(access: Access, step: CodeStep, { challenge, spending }: Right): Promise<Opened> {
  try {
    return await step.finish(access, challenge, spending);
  } catch (error) {
    if (!isReplayed(error)) throw error;
    return { kind: 'replayed' };
  }
}

/** What is no code at all is not a guess: the counter of tries stays as it is. */
async function notACode(c: Context<VisitEnv>, { db }: Access, step: CodeStep, asked: Asked) {
  const challenge = await namedChallenge(db, asked);
  if (challenge && challenge.tries < CODE_TRIES)
    return showCode(c, step, c.req.path, challenge, { error: notACodeWords[challenge.channel], status: 422 });
  return showSpentCode(c, step, c.req.path, await spentCause(db, asked));
}

async function sendAgain(c: Context<VisitEnv>, step: CodeStep): Promise<Response> {
  const form = await readForm(c);
  const path = c.req.path.replace(/\/sending$/, '');
  const asked = { id: form.text('challenge'), visitHash: c.get('visitHash'), purpose: step.purpose };
  const challenge = await namedChallenge(c.get('db'), asked);
  if (!challenge) return showSpentCode(c, step, path, await spentCause(c.get('db'), asked));
  const access = await accessOf(c);
  const ways = await waysOfChallenge(access, challenge);
  const channel = ways.find(way => way === form.text('channel')) ?? challenge.channel;
  if (!isSent(channel)) {
    await turnTo(access.db, challenge.id, channel);
    return seeOther(c, path);
  }
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
