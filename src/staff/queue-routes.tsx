import type { Context } from 'hono';
import { type AskingOfficer, createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { isStatus } from '../applications/application.ts';
import { parseNumber } from '../applications/number.ts';
import { serviceOf } from '../catalogue/published.ts';
import { now } from '../platform/clock.ts';
import { type AnyContext, keyring, seeOther } from '../platform/http.ts';
import type { RidesAlong } from '../platform/read-ahead.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { department } from '../region/departments.ts';
import { page } from '../ui/page.tsx';
import { queueReading, readQueue } from './queue.ts';
import { QueuePage } from './views/queue-page.tsx';

/** The queue of the officer's own department, and the cases in the officer's hands. */
export const queueRoutes = createStaffRouter('officer', 'head')
  .get('/:list{queue|mine}', c => showQueue(c, c.req.query('after')))
  .post('/:list{queue|mine}', async c => {
    const form = await readForm(c);
    const find = form.text('find').trim();
    const number = parseNumber(find);
    return number ? seeOther(c, `/staff/cases/${number}`) : showQueue(c, form.text('after'), find);
  });

/** The page of the queue that is asked for by the address alone, read while it is still being found out who asks. */
export const rideQueue: RidesAlong<AskingOfficer> = c => [queueReading.ride(whoever, filterOf(c, c.req.query('after')))];

const whoever = (asker: AskingOfficer) => asker;

function filterOf(c: AnyContext, after: string | undefined) {
  const wanted = c.req.query('status') ?? '';
  const status = isStatus(wanted) ? wanted : undefined;
  return { mine: c.req.path.endsWith('/mine'), late: c.req.query('due') === 'late', status, after };
}

async function showQueue(c: Context<StaffEnv>, after?: string, find = '') {
  const officer = c.get('officer');
  const { profile } = await regionOf(c);
  const filter = { ...filterOf(c, after), surname: find || undefined };
  const { mine, late, status } = filter;
  const { entries, next, late: lateCount } = await readQueue(c.get('db'), await keyring(c), officer, filter);
  const name = department(profile, officer.department)?.name ?? officer.department;
  return page(
    c,
    { title: mine ? 'Мои в работе' : 'Очередь', section: 'staff' },
    <QueuePage
      title={mine ? 'Мои в работе' : 'Очередь'}
      department={name}
      path={c.req.path}
      csrf={c.get('csrf') ?? ''}
      profile={profile}
      entries={entries}
      next={next}
      now={now()}
      lateCount={mine ? 0 : lateCount}
      filter={{ status, late, find }}
      passed={parseNumber(c.req.query('passed') ?? '')}
      titleOf={entry => serviceOf(entry)?.title ?? entry.slug}
    />,
  );
}
