import type { Context } from 'hono';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { acceptDocuments } from '../applications/accept-documents.ts';
import { caseContext } from '../applications/case-context.ts';
import type { ChangeOutcome } from '../applications/change.ts';
import { commentCase } from '../applications/comment.ts';
import { openCase } from '../applications/open-case.ts';
import { returnCase } from '../applications/return-case.ts';
import { takeCase } from '../applications/take.ts';
import { readForm } from '../platform/body.ts';
import { now } from '../platform/clock.ts';
import { poke, seeOther } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { assigneeName, caseOfficer } from './case-officer.ts';
import type { RefusedKind } from './texts.ts';
import { CasePage } from './views/case-page.tsx';

/** One case: its page (every look at it is recorded) and the verbs that need one button. */
export const caseRoutes = createStaffRouter('officer', 'head')
  .get('/cases/:number', c => showCase(c, 200))
  .post('/cases/:number/taking', async c => {
    await readForm(c);
    return answer(c, await takeCase(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number')));
  })
  .post('/cases/:number/return', async c => {
    await readForm(c);
    return answer(c, await returnCase(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number')));
  })
  .post('/cases/:number/acceptance', async c => {
    const seen = Number((await readForm(c)).text('seen'));
    return answer(
      c,
      await acceptDocuments(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number'), seen),
    );
  })
  .post('/cases/:number/comments', async c => {
    const form = await readForm(c);
    const words = form.text('words').trim();
    if (!words) return showCase(c, 422, { commentError: 'Напишите комментарий.' });
    const internal = form.text('audience') !== 'everyone';
    return answer(
      c,
      await commentCase(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number'), words, internal),
      words,
    );
  });

/** After a verb: on to the fresh case, or the case with a sentence that says why it was not done. */
export function answer(c: Context<StaffEnv>, outcome: ChangeOutcome, typed?: string): Promise<Response> | Response {
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

type Notice = { commentError?: string; refused?: RefusedKind; typed?: string };

export async function showCase(c: Context<StaffEnv>, status: 200 | 409 | 422, notice: Notice = {}): Promise<Response> {
  const officer = c.get('officer');
  const opened = found(await openCase(await caseContext(c), await caseOfficer(officer), c.req.param('number') ?? ''));
  const { profile } = await regionOf(c);
  return page(
    c,
    {
      title: `Заявление ${opened.application.number}`,
      section: 'staff',
      status,
      back: { href: '/staff/queue', label: 'Очередь' },
    },
    <CasePage
      opened={opened}
      officer={officer}
      assignee={await assigneeName(officer.keys, opened.queue)}
      profile={profile}
      now={now()}
      csrf={c.get('csrf') ?? ''}
      {...notice}
    />,
  );
}
