import type { Context } from 'hono';
import { createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import type { Status } from '../applications/application.ts';
import { parseNumber } from '../applications/number.ts';
import { statusWords } from '../applications/texts.ts';
import { serviceTitle } from '../catalogue/published.ts';
import { readForm } from '../platform/body.ts';
import { now } from '../platform/clock.ts';
import { keyring, seeOther } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import { department } from '../region/departments.ts';
import { page } from '../ui/page.tsx';
import { readQueue } from './queue.ts';
import { QueuePage } from './views/queue-page.tsx';

/** The queue of the officer's own department, and the cases in the officer's hands. */
export const queueRoutes = createStaffRouter('officer', 'head')
  .get('/', c => c.redirect('/staff/queue'))
  .get('/queue', c => showQueue(c, ''))
  .get('/mine', c => showQueue(c, '', c.get('officer').staffId))
  .post('/queue', async c => findCases(c))
  .post('/mine', async c => findCases(c, c.get('officer').staffId));

async function findCases(c: Context<StaffEnv>, assignee?: string) {
  const find = (await readForm(c)).text('find').trim();
  const number = parseNumber(find);
  return number ? seeOther(c, `/staff/cases/${number}`) : showQueue(c, find, assignee);
}

async function showQueue(c: Context<StaffEnv>, find: string, assignee?: string) {
  const officer = c.get('officer');
  const wanted = c.req.query('status');
  const status = wanted && wanted in statusWords ? (wanted as Status) : undefined;
  const { profile } = await regionOf(c);
  const filter = { department: officer.department, assignee, status, surname: find || undefined, after: c.req.query('after') };
  const { entries, next } = await readQueue(c.get('db'), await keyring(c), officer.keys, filter);
  const name = department(profile, officer.department)?.name ?? officer.department;
  const title = assignee ? 'Мои в работе' : name;
  return page(
    c,
    { title: assignee ? title : 'Очередь', section: 'staff' },
    <QueuePage
      title={title}
      path={c.req.path}
      csrf={c.get('csrf') ?? ''}
      profile={profile}
      entries={entries}
      next={next}
      now={now()}
      filter={{ status, find }}
      titleOf={serviceTitle}
    />,
  );
}
