import type { Context } from 'hono';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import type { PersonName } from '../accounts/person-name.ts';
import { mayDo, type Verb } from '../applications/application.ts';
import { assembleCase, caseStatements, inDepartment } from '../applications/cases/case.ts';
import { openCorrected, selectCorrected } from '../applications/cases/corrected-document.ts';
import { handsOf, mayAct } from '../applications/cases/officer.ts';
import { askForMore } from '../applications/verbs/ask-for-more.ts';
import { decide } from '../applications/verbs/decide.ts';
import { passCase } from '../applications/verbs/pass-case.ts';
import { reopenCase } from '../applications/verbs/reopen.ts';
import { poke, seeOther } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { readForm } from '../platform/requests/body.ts';
import { page } from '../ui/page.tsx';
import { answer, here } from './case-routes.tsx';
import { type Action, actionTitles } from './texts.ts';
import { seenIn, type Typed, typedIn, wordsError } from './typed.ts';
import type { ActionErrors } from './views/action-frame.tsx';
import { ActionPage } from './views/action-page.tsx';

const verbs: Record<Action, Verb> = {
  request: 'ask',
  approval: 'approve',
  refusal: 'refuse',
  'intake-refusal': 'refuse-intake',
  transfer: 'pass',
  reopening: 'reopen',
};

/** The verbs that need a page of their own: what is asked, decided or passed on, with its reasons. */
export const decisionRoutes = createStaffRouter('officer', 'head')
  .get('/cases/:number/:action{request|approval|refusal|intake-refusal|transfer|reopening}', c =>
    showAction(c, c.req.param('action') as Action),
  )
  .post('/cases/:number/request', async c => {
    const form = await readForm(c);
    const [typed, seen] = [typedIn(form), seenIn(form)];
    const { ground = '', slots = [], words = '' } = typed;
    const errors = { ground: groundError(typed), words: wordsError(words, 'Напишите, что именно нужно.') };
    if (wrong(errors)) return showAction(c, 'request', { typed, errors, seen });
    return answer(c, await askForMore(...(await here(c)), { ground, slots, words, seen }), typed);
  })
  .post('/cases/:number/approval', c => decision(c, 'approval'))
  .post('/cases/:number/refusal', c => decision(c, 'refusal'))
  .post('/cases/:number/intake-refusal', c => decision(c, 'intake-refusal'))
  .post('/cases/:number/reopening', async c => {
    const form = await readForm(c);
    const [typed, seen] = [typedIn(form), seenIn(form)];
    const { ground = '', words = '' } = typed;
    const errors = { ground: groundError(typed), words: wordsError(words, 'Напишите, что установили.') };
    if (wrong(errors)) return showAction(c, 'reopening', { typed, errors, seen });
    return answer(c, await reopenCase(...(await here(c)), { ground, words, seen }), typed);
  })
  .post('/cases/:number/transfer', async c => {
    const form = await readForm(c);
    const [typed, seen] = [typedIn(form), seenIn(form)];
    const { department = '', words = '' } = typed;
    const errors = {
      department: department ? undefined : 'Выберите ведомство.',
      words: wordsError(words, 'Напишите, почему передаёте.'),
    };
    if (wrong(errors)) return showAction(c, 'transfer', { typed, errors, seen });
    const [context, officer, number] = await here(c);
    const outcome = await passCase(context, officer, number, { department, words, seen });
    if (outcome.kind !== 'done') return answer(c, outcome, typed);
    // The case is another department's now: its page would be a 404 here.
    poke(c, outcome.announced);
    return seeOther(c, `/staff/queue?passed=${number}`);
  });

async function decision(c: Context<StaffEnv>, kind: 'approval' | 'refusal' | 'intake-refusal') {
  const form = await readForm(c);
  const [typed, seen] = [typedIn(form), seenIn(form)];
  const { words = '', name } = typed;
  const ground = kind === 'approval' ? undefined : typed.ground;
  const errors = {
    ...(name && kind === 'approval' ? nameErrors(name) : {}),
    ground: kind === 'approval' ? undefined : groundError(typed),
    words: wordsError(words),
  };
  if (wrong(errors)) return showAction(c, kind, { typed, errors, seen });
  return answer(c, await decide(...(await here(c)), { kind, ground, words, name, seen }), typed);
}

const nameErrors = ({ family, given }: PersonName): ActionErrors => ({
  family: family ? undefined : 'Напишите фамилию.',
  given: given ? undefined : 'Напишите имя.',
});

const groundError = ({ ground }: Typed) => (ground ? undefined : 'Выберите основание.');
const wrong = (errors: ActionErrors) => Object.values(errors).some(Boolean);

/**
 * The page of a verb. `seen` is the version of the case the officer looked at, carried from the case through here into the form:
 * what changed in between must be seen before it is decided.
 */
async function showAction(c: Context<StaffEnv>, action: Action, again?: { typed: Typed; errors: ActionErrors; seen: number }) {
  const [context, officer, number] = await here(c);
  const scoped = caseStatements(context.db, number, inDepartment(officer.department));
  const [[corrected], ...rows] = await context.db.batch([selectCorrected(context.db, number), ...scoped]);
  const subject = found(await assembleCase(context, rows));
  const { status, version } = subject.application;
  const legal = mayDo(verbs[action], status) && mayAct(verbs[action], officer, handsOf(subject));
  if (!legal && !again) return seeOther(c, `/staff/cases/${number}`);
  return page(
    c,
    {
      title: actionTitles[action],
      within: number,
      section: 'staff',
      status: again ? 422 : 200,
      back: { href: `/staff/cases/${number}`, label: number },
    },
    <ActionPage
      action={action}
      subject={subject}
      corrected={await openCorrected(subject, corrected)}
      profile={context.profile}
      csrf={c.get('csrf') ?? ''}
      seen={again?.seen ?? Number(c.req.query('seen') ?? version)}
      typed={again?.typed ?? {}}
      errors={again?.errors ?? {}}
    />,
  );
}
