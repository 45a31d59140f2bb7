import type { Context } from 'hono';
import { colleagues } from '../../accounts/colleagues.ts';
import { createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { caseContext } from '../../applications/cases/case-context.ts';
import { isFetchedAt, waitingReading } from '../../applications/desk/at-office.ts';
import { handOverPaper } from '../../applications/desk/hand-over-paper.ts';
import { openResult } from '../../applications/desk/open-result.ts';
import { parseNumber } from '../../applications/number.ts';
import { serviceTitle } from '../../catalogue/published.ts';
import { readDocument } from '../../documents/queries.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import { now } from '../../platform/clock.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { localDate } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import { seenIn } from '../typed.ts';
import { parseFetching } from './fetch-form.ts';
import { PaperCopy } from './views/paper-copy.tsx';
import { ResultPage } from './views/result-page.tsx';
import { WaitingPage } from './views/waiting-page.tsx';

const NOT_A_NUMBER = 'В номере заявления 15 цифр. Сверьте его с распиской.';
/** The same for a number that nobody has. */
const NOT_HERE = 'Здесь по этому номеру не выдают: документ придёт в кабинет или в другой МФЦ. Сверьте номер с распиской.';

const list = { href: '/staff/desk/results', label: 'Выдача документов' };

/** Papers that people fetch from this МФЦ: which wait, one of them by its number, its copy, and into whose hands it went. */
export const resultRoutes = createStaffRouter('mfc')
  .get('/results', async c => {
    const typed = c.req.query('number') ?? '';
    const number = parseNumber(typed);
    const { department } = c.get('officer');
    if (number && (await isFetchedAt(c.get('db'), department, number))) return seeOther(c, `/staff/desk/results/${number}`);
    const { profile } = await regionOf(c);
    const [rows] = await waitingReading.read(c.get('db'), department, null);
    const error = typed.trim() === '' ? undefined : number ? NOT_HERE : NOT_A_NUMBER;
    return page(
      c,
      { title: 'Выдача документов', section: 'desk', status: error ? 422 : 200 },
      <WaitingPage rows={rows} titleOf={serviceTitle} profile={profile} now={now()} typed={typed} error={error} />,
    );
  })
  .get('/results/:number', c => showResult(c))
  .post('/results/:number/hand-over', async c => {
    const form = await readForm(c);
    const context = await caseContext(c);
    const typed = parseFetching(form, localDate(context.profile.timeZone, now()));
    if (!typed.fetching) return showResult(c, typed);
    const outcome = await handOverPaper(context, c.get('officer'), c.req.param('number'), typed.fetching, seenIn(form));
    if (outcome.kind === 'absent') return found<Response>(null);
    if (outcome.kind === 'done') poke(c, outcome.announced);
    // Whatever came of it, the page tells how it stands now.
    return seeOther(c, `/staff/desk/results/${c.req.param('number')}`);
  })
  .get('/results/:number/copy', async c => {
    const context = await caseContext(c);
    const officer = c.get('officer');
    const number = c.req.param('number');
    const opened = found(await openResult(context, officer, number, 'paper-copy'));
    const issued = await readDocument(opened.keys, found(opened.result));
    const names = await colleagues(context.db, officer);
    return page(
      c,
      {
        title: 'Экземпляр на бумаге',
        section: 'desk',
        back: { href: `/staff/desk/results/${number}`, label: `Заявление ${number}` },
      },
      <PaperCopy
        issued={issued}
        office={context.profile.mfc.find(({ code }) => code === officer.department)}
        by={names.get(officer.staffId) ?? ''}
        at={now()}
        timeZone={context.profile.timeZone}
      />,
    );
  });

async function showResult(c: Context<StaffEnv>, typed: { values: RawValues; errors: FieldError[] } = { values: {}, errors: [] }) {
  const number = c.req.param('number') ?? '';
  const { profile, ...context } = await caseContext(c);
  const opened = found(await openResult({ ...context, profile }, c.get('officer'), number, 'view'));
  return page(
    c,
    { title: 'Выдача', within: number, section: 'desk', status: typed.errors.length > 0 ? 422 : 200, back: list },
    <ResultPage opened={opened} profile={profile} csrf={c.get('csrf') ?? ''} {...typed} />,
  );
}
