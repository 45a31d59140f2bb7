import type { Context } from 'hono';
import { colleagues } from '../accounts/colleagues.ts';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { caseContext } from '../applications/cases/case-context.ts';
import type { ChangeOutcome } from '../applications/cases/change.ts';
import { acceptDocuments } from '../applications/verbs/accept-documents.ts';
import { commentCase } from '../applications/verbs/comment.ts';
import { openCase } from '../applications/verbs/open-case.ts';
import { returnCase } from '../applications/verbs/return-case.ts';
import { sendOutside } from '../applications/verbs/send-outside.ts';
import { takeCase } from '../applications/verbs/take.ts';
import { now } from '../platform/clock.ts';
import { poke, seeOther } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { readForm } from '../platform/requests/body.ts';
import { page } from '../ui/page.tsx';
import { seenIn, type Typed, typedWords, wordsError } from './typed.ts';
import { type CaseNotice, CasePage } from './views/case-page.tsx';

/** One case: its page (every look at it is recorded) and the verbs that need one button. */
export const caseRoutes = createStaffRouter('officer', 'head')
  .get('/cases/:number', c => showCase(c, 200))
  .post('/cases/:number/taking', async c => {
    await readForm(c);
    return answer(c, await takeCase(...(await here(c))));
  })
  .post('/cases/:number/return', async c => {
    const form = await readForm(c);
    return answer(c, await returnCase(...(await here(c)), seenIn(form)));
  })
  .post('/cases/:number/acceptance', async c => {
    const form = await readForm(c);
    return answer(c, await acceptDocuments(...(await here(c)), seenIn(form)));
  })
  .post('/cases/:number/sending', async c => {
    const form = await readForm(c);
    return answer(c, await sendOutside(...(await here(c)), seenIn(form)));
  })
  .post('/cases/:number/comments', async c => {
    const form = await readForm(c);
    const words = typedWords(form);
    const internal = form.text('audience') !== 'everyone';
    const error = wordsError(words, 'Напишите комментарий.');
    if (error) return showCase(c, 422, { comment: { words, internal, error } });
    return answer(c, await commentCase(...(await here(c)), { words, internal, seen: seenIn(form) }), { words });
  });

/** What every verb begins with: the ground, who acts, on which case. */
export const here = async (c: Context<StaffEnv>) =>
  [await caseContext(c), c.get('officer'), c.req.param('number') ?? ''] as const;

/** After a verb: on to the fresh case, or the case with a sentence that says why it was not done. */
export function answer(c: Context<StaffEnv>, outcome: ChangeOutcome, typed?: Typed): Promise<Response> | Response {
  switch (outcome.kind) {
    case 'done':
      poke(c, outcome.announced);
      return seeOther(c, `/staff/cases/${c.req.param('number')}`);
    case 'already-yours':
    case 'done-before':
      return seeOther(c, `/staff/cases/${c.req.param('number')}`);
    case 'absent':
      return found<Response>(null);
    default:
      return showCase(c, 409, { refused: outcome.kind, typed });
  }
}

async function showCase(c: Context<StaffEnv>, status: 200 | 409 | 422, notice: CaseNotice = {}): Promise<Response> {
  const [context, officer, number] = await here(c);
  const [opened, names] = await Promise.all([openCase(context, officer, number), colleagues(context.db, officer)]);
  return page(
    c,
    { title: `Заявление ${number}`, section: 'staff', status, back: { href: '/staff/queue', label: 'Очередь' } },
    <CasePage
      opened={found(opened)}
      officer={officer}
      names={names}
      profile={context.profile}
      now={now()}
      csrf={c.get('csrf') ?? ''}
      {...notice}
    />,
  );
}
