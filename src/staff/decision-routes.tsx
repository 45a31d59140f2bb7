import type { Context } from 'hono';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { askForMore } from '../applications/ask-for-more.ts';
import { type Case, inDepartment, loadCase } from '../applications/case.ts';
import { caseContext } from '../applications/case-context.ts';
import { decide } from '../applications/decide.ts';
import { passCase } from '../applications/pass-case.ts';
import { type PostedForm, readForm } from '../platform/body.ts';
import { found } from '../platform/problems.ts';
import { regionOf } from '../region/current.ts';
import type { RegionProfile } from '../region/profile.ts';
import { page } from '../ui/page.tsx';
import { caseOfficer } from './case-officer.ts';
import { answer } from './case-routes.tsx';
import { type ActionErrors, type ActionValues, ApprovalForm, AskForm, PassForm, RefusalForm } from './views/action-forms.tsx';

type Action = 'request' | 'approval' | 'refusal' | 'intake-refusal' | 'transfer';
type Shown = { subject: Case; profile: RegionProfile; csrf: string; values: ActionValues; errors: ActionErrors };

const titles: Record<Action, string> = {
  request: 'Запросить сведения',
  approval: 'Одобрить',
  refusal: 'Отказать в услуге',
  'intake-refusal': 'Отказать в приёме',
  transfer: 'Передать',
};

/** The verbs that need a page of their own: what is asked, decided or passed on, with its reasons. */
export const decisionRoutes = createStaffRouter('officer', 'head')
  .get('/cases/:number/:action{request|approval|refusal|intake-refusal|transfer}', c => showAction(c, actionOf(c), {}, {}))
  .post('/cases/:number/request', async c => {
    const form = await readForm(c);
    const values = valuesOf(form);
    const errors = { ...missingGround(values), ...(values.words ? {} : { words: 'Напишите, что именно нужно.' }) };
    if (Object.keys(errors).length > 0) return showAction(c, 'request', values, errors);
    const asking = { ground: values.ground ?? '', slots: values.slots ?? [], words: values.words ?? '', seen: seenOf(form) };
    return answer(
      c,
      await askForMore(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number'), asking),
      asking.words,
    );
  })
  .post('/cases/:number/approval', async c => {
    const form = await readForm(c);
    const decision = { kind: 'approval' as const, words: form.text('words').trim(), seen: seenOf(form) };
    return answer(
      c,
      await decide(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number'), decision),
      decision.words,
    );
  })
  .post('/cases/:number/refusal', c => refuse(c, 'refusal'))
  .post('/cases/:number/intake-refusal', c => refuse(c, 'intake-refusal'))
  .post('/cases/:number/transfer', async c => {
    const form = await readForm(c);
    const values = valuesOf(form);
    const errors = {
      ...(values.department ? {} : { department: 'Выберите ведомство.' }),
      ...(values.words ? {} : { words: 'Напишите, почему передаёте.' }),
    };
    if (Object.keys(errors).length > 0) return showAction(c, 'transfer', values, errors);
    const to = { department: values.department ?? '', words: values.words ?? '', seen: seenOf(form) };
    return answer(
      c,
      await passCase(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number'), to),
      to.words,
    );
  });

async function refuse(c: Context<StaffEnv>, kind: 'refusal' | 'intake-refusal') {
  const form = await readForm(c);
  const values = valuesOf(form);
  const errors = missingGround(values);
  if (errors.ground) return showAction(c, kind, values, errors);
  const decision = { kind, ground: values.ground, words: values.words ?? '', seen: seenOf(form) };
  return answer(
    c,
    await decide(await caseContext(c), await caseOfficer(c.get('officer')), c.req.param('number') ?? '', decision),
    decision.words,
  );
}

const actionOf = (c: Context<StaffEnv>) => c.req.param('action') as Action;
const seenOf = (form: PostedForm) => Number(form.text('seen'));
const valuesOf = (form: PostedForm): ActionValues => ({
  ground: form.text('ground'),
  slots: form.all('slots'),
  department: form.text('department'),
  words: form.text('words').trim(),
});
const missingGround = (values: ActionValues): ActionErrors => (values.ground ? {} : { ground: 'Выберите основание.' });

async function showAction(c: Context<StaffEnv>, action: Action, values: ActionValues, errors: ActionErrors) {
  const number = c.req.param('number') ?? '';
  const subject = found(await loadCase(await caseContext(c), number, inDepartment(c.get('officer').department)));
  const { profile } = await regionOf(c);
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: titles[action], within: number, section: 'staff', status, back: { href: `/staff/cases/${number}`, label: number } },
    <ActionPage action={action} shown={{ subject, profile, csrf: c.get('csrf') ?? '', values, errors }} />,
  );
}

function ActionPage({ action, shown: { subject, profile, ...rest } }: { action: Action; shown: Shown }) {
  const { application, service } = subject;
  const common = { number: application.number, seen: application.version, ...rest };
  switch (action) {
    case 'request': {
      const slots = service.form.pages.flatMap(p => (p.kind === 'files' ? p.slots : []));
      return <AskForm {...common} grounds={service.askMore} slots={slots} />;
    }
    case 'approval':
      return <ApprovalForm {...common} service={service} />;
    case 'transfer':
      return <PassForm {...common} departments={profile.departments.filter(d => d.code !== application.department)} />;
    default: {
      const intake = action === 'intake-refusal';
      return <RefusalForm {...common} intake={intake} grounds={intake ? service.intakeRefusal : service.refusal} />;
    }
  }
}
