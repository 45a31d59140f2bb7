import type { SQL } from 'drizzle-orm';
import type { Context } from 'hono';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { mayDo } from '../applications/application.ts';
import { assembleCase, caseStatements, inDepartment } from '../applications/cases/case.ts';
import { openCorrected, selectCorrected, selectDecided } from '../applications/cases/corrected-document.ts';
import { handsOf, mayAct } from '../applications/cases/officer.ts';
import { poke, seeOther } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { reading } from '../platform/read-ahead.ts';
import { readForm } from '../platform/requests/body.ts';
import { page } from '../ui/page.tsx';
import { answer, here } from './case-routes.tsx';
import { deeds } from './deeds.ts';
import { type Action, actionTitles, refusedWords } from './texts.ts';
import { seenIn, type Typed, typedIn } from './typed.ts';
import type { ActionErrors } from './views/action-frame.tsx';
import { ActionPage } from './views/action-page.tsx';

/** The verbs that need a page of their own: what is asked, decided or passed on, with its reasons. */
export const decisionRoutes = createStaffRouter('officer', 'head');

for (const action of Object.keys(deeds) as Action[]) {
  decisionRoutes.get(`/cases/:number/${action}`, c => showAction(c, action));
  decisionRoutes.post(`/cases/:number/${action}`, c => doAction(c, action));
}

/** What the page of a verb reads; it may come with the session. */
export const actionReading = reading((db, scope: SQL, number: string) => ({
  corrected: selectCorrected(db, number),
  decided: selectDecided(db, number),
  ...caseStatements(db, number, scope),
}));

async function doAction(c: Context<StaffEnv>, action: Action) {
  const form = await readForm(c);
  const [typed, seen] = [typedIn(form), seenIn(form)];
  const errors = deeds[action].check(typed);
  if (Object.values(errors).some(Boolean)) return showAction(c, action, { typed, errors, seen });
  const [context, officer, number] = await here(c);
  const outcome = await deeds[action].act(context, officer, number, { ...typed, seen });
  if (outcome.kind === 'nothing-corrected')
    return showAction(c, action, { typed, errors: { family: refusedWords[outcome.kind] }, seen });
  if (action !== 'transfer' || outcome.kind !== 'done') return answer(c, outcome, typed);
  // The case is another department's now: its page would be a 404 here.
  poke(c, outcome.announced);
  return seeOther(c, `/staff/queue?passed=${number}`);
}

/**
 * The page of a verb. `seen` is the version of the case the officer looked at, carried from the case through here into the form:
 * what changed in between must be seen before it is decided.
 */
async function showAction(c: Context<StaffEnv>, action: Action, again?: { typed: Typed; errors: ActionErrors; seen: number }) {
  const [context, officer, number] = await here(c);
  const read = await actionReading.read(context.db, inDepartment(officer.department), number);
  const subject = found(await assembleCase(context, read));
  const { status, version } = subject.application;
  const legal = mayDo(deeds[action].verb, status) && mayAct(deeds[action].verb, officer, handsOf(subject));
  if (!legal && !again) return seeOther(c, `/staff/cases/${number}`);
  return page(
    c,
    {
      title: actionTitles[action],
      within: number,
      section: 'staff',
      status: again ? 422 : 200,
      back: { href: `/staff/cases/${number}`, label: `Заявление ${number}` },
    },
    <ActionPage
      action={action}
      subject={subject}
      inForce={read.decided[0]?.last}
      corrected={await openCorrected(subject, read.corrected[0])}
      profile={context.profile}
      csrf={c.get('csrf') ?? ''}
      seen={again?.seen ?? Number(c.req.query('seen') ?? version)}
      typed={again?.typed ?? {}}
      errors={again?.errors ?? {}}
    />,
  );
}
