import type { Context } from 'hono';
import { type AskingOfficer, createStaffRouter, type Officer, type StaffEnv } from '../../accounts/officer.ts';
import { confirmTicket, refuseTicket, type TicketOutcome } from '../../accounts/tickets/decide-ticket.ts';
import { ticketGround } from '../../accounts/tickets/grounds.ts';
import { type SeenTicket, ticketForOfficer, ticketReading } from '../../accounts/tickets/officer-ticket.ts';
import { ticketChain } from '../../accounts/tickets/ticket.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { keyring, poke, seeOther } from '../../platform/http.ts';
import { found, NotFound } from '../../platform/problems.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { recordFact } from '../../platform/record-fact.ts';
import { readForm } from '../../platform/requests/body.ts';
import { shortNumber } from '../../platform/short-number.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { hasImages } from '../../ui/view.ts';
import { viewOf } from '../../ui/viewing/view-of.ts';
import { WaitingPage } from '../views/waiting-page.tsx';
import { doneWords, type TicketNotice } from './texts.ts';
import { ClosedTicketPage, TicketPage } from './views/ticket-page.tsx';
import { waitingReading, waitingTickets } from './waiting-tickets.ts';

const everybodys = () => null;
const myself = ({ staffId }: AskingOfficer) => staffId;

/** What the pages of tickets read with their officer. */
export const rideTickets: RidesAlong<AskingOfficer> = c => {
  const [, id] = /^\/staff\/tickets\/([^/]+)/.exec(c.req.path) ?? [];
  return [id === undefined ? waitingReading.ride(everybodys, c.req.query('after') ?? '') : ticketReading.ride(myself, id)];
};

/** Requests for access by hand: for the support alone, two of whom must agree. */
export const ticketRoutes = createStaffRouter('support')
  .get('/', async c => {
    const { tickets, next } = await waitingTickets(c.get('db'), c.req.query('after') ?? '');
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Возврат доступа', section: 'support' },
      <WaitingPage
        title="Возврат доступа"
        home="/staff/tickets"
        noun="Заявка"
        lines={tickets.map(({ id, createdAt, accountId }) => ({
          id,
          at: createdAt,
          ...(accountId !== null && { meta: 'Ждёт второго сотрудника' }),
        }))}
        next={next}
        done={doneWords[c.req.query('done') ?? '']}
        timeZone={profile.timeZone}
      />,
    );
  })
  .get('/:ticket', async c => show(c, await ticketHere(c)))
  .get('/:ticket/files/:file', async c => {
    const ticket = await ticketHere(c);
    const open = ticket.row.state === 'waiting' && !ticket.own;
    const file = found(open ? ticket.files.find(each => each.id === c.req.param('file')) : null);
    const { keys } = c.get('officer');
    await recordFact(c.get('db'), ticket.tail, viewed(c.get('officer'), ticket, file.id));
    const [named] = await openNames(keys, [file]);
    return c.body(await openFile(c.env, keys, file), 200, downloadHeaders(named?.name ?? '', file.type));
  })
  .post('/:ticket/confirmation', async c => {
    const form = await readForm(c);
    const accountId = form.text('account');
    if (accountId === '') return show(c, await ticketHere(c), { missing: 'account' });
    const { linkHours } = (await regionOf(c)).profile.policies.ticket;
    const word = { accountId, appLost: form.text('app-lost') === 'yes', linkHours };
    return answer(c, await confirmTicket(await deciding(c), word));
  })
  .post('/:ticket/refusal', async c => {
    const ground = (await readForm(c)).text('ground');
    if (!ticketGround(ground)) return show(c, await ticketHere(c), { missing: 'ground' });
    return answer(c, await refuseTicket(await deciding(c), ground));
  });

const ticketHere = async (c: Context<StaffEnv>): Promise<SeenTicket> =>
  found(await ticketForOfficer(c.get('db'), await keyring(c), c.get('officer'), c.req.param('ticket') ?? ''));

const viewed = ({ staffId }: Officer, { row }: SeenTicket, file?: string) => ({
  chain: ticketChain(row.id),
  actor: { kind: 'officer' as const, id: staffId },
  action: file ? 'ticket-view-file' : 'ticket-view',
  subject: file ?? row.id,
});

const deciding = async (c: Context<StaffEnv>) => ({
  db: c.get('db'),
  ring: await keyring(c),
  officer: c.get('officer'),
  id: c.req.param('ticket') ?? '',
});

async function answer(c: Context<StaffEnv>, outcome: TicketOutcome): Promise<Response> {
  if (outcome.kind === 'absent') throw new NotFound('no such ticket');
  if (outcome.kind !== 'done') return show(c, await ticketHere(c), { refused: outcome.kind });
  poke(c, outcome.announced);
  return seeOther(c, `/staff/tickets?done=${outcome.what}`);
}

/** One ticket: what is in it while it waits, the look recorded before; afterwards only what became of it. */
async function show(c: Context<StaffEnv>, ticket: SeenTicket, notice: TicketNotice = {}): Promise<Response> {
  const status = notice.missing ? 422 : notice.refused ? 409 : 200;
  const { profile } = await regionOf(c);
  const options = {
    title: `Заявка № ${shortNumber(ticket.row.id)}`,
    section: 'support' as const,
    status: status as 200 | 409 | 422,
    back: { href: '/staff/tickets', label: 'Все заявки' },
  };
  const officer = c.get('officer');
  const { typed } = ticket;
  if (ticket.own || ticket.row.state !== 'waiting' || !typed)
    return page(c, options, <ClosedTicketPage ticket={ticket} timeZone={profile.timeZone} {...notice} />);
  await recordFact(c.get('db'), ticket.tail, viewed(officer, ticket));
  return page(
    c,
    options,
    <TicketPage
      ticket={ticket}
      typed={typed}
      files={await openNames(officer.keys, ticket.files)}
      pictures={hasImages(viewOf(c))}
      mine={ticket.confirmations.some(({ staffId }) => staffId === officer.staffId)}
      timeZone={profile.timeZone}
      csrf={c.get('csrf') ?? ''}
      {...notice}
    />,
  );
}
