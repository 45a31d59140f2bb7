import { eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { chosenFile } from '../../files/chosen-file.ts';
import { filesDownNote } from '../../files/files-down-note.tsx';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { refuse } from '../../files/refusal.ts';
import { refusalText } from '../../files/texts.ts';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { keyring, poke, seeOther } from '../../platform/http.ts';
import { randomId } from '../../platform/ids.ts';
import { found, NotFound } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { shortNumber } from '../../platform/short-number.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { recoveryTickets } from '../ticket-schema.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { copySlot, leaveTicket } from './leave-ticket.ts';
import { openTicket } from './open-ticket.ts';
import { statusPath, ticketKey } from './ticket.ts';
import { parseTicket, type TicketErrors, type TypedTicketForm } from './ticket-form.ts';
import { useTicket } from './use-ticket.ts';
import { AccessPage, LinkOverPage } from './views/access-page.tsx';
import { StatusPage } from './views/status-page.tsx';
import { TicketPage } from './views/ticket-page.tsx';

const within = 'Восстановление доступа';

/** Access given back by hand, from the person's side: the ticket, how it is, and its link. Mounted at /recovery/by-hand. */
export const ticketRoutes = createVisitRouter()
  .get('/', c => show(c))
  .post('/', async c => {
    const { maxBytes } = uploadLimits((await regionOf(c)).profile);
    const form = await readForm(c, bodyLimit(maxBytes * 2));
    const access = await accessOf(c);
    const parsed = parseTicket(form);
    const file = chosenFile(form, copySlot.id);
    const lacking = file ? {} : { file: refusalText(refuse({ reason: 'not-chosen' })) };
    if (!parsed.ok) return show(c, parsed.typed, { ...parsed.errors, ...lacking });
    if (!file) return show(c, parsed.typed, lacking);
    const left = { ticket: parsed.ticket, file, visitHash: c.get('visitHash'), form: form.text('form') };
    const outcome = await leaveTicket(access, left);
    switch (outcome.kind) {
      case 'left':
        return seeOther(c, await statusPath(access.ring, outcome.id));
      case 'too-many':
        return tooMany(c, access, { what: 'attempts', until: outcome.until, startAgain: '/recovery/by-hand' });
      case 'refused':
        return show(c, parsed.typed, { file: refusalText(outcome) });
    }
  })
  .get('/:ticket', async c => {
    const id = c.req.param('ticket');
    if (!sameText(c.req.query('key') ?? '', await ticketKey(await keyring(c), 'status', id)))
      throw new NotFound('no such ticket');
    const { profile } = await regionOf(c);
    const ticket = found(await c.get('db').select().from(recoveryTickets).where(eq(recoveryTickets.id, id)).get());
    return page(
      c,
      { title: `Заявка № ${shortNumber(id)} на возврат доступа`, within, section: 'public' },
      <StatusPage ticket={ticket} timeZone={profile.timeZone} support={profile.support} />,
    );
  })
  .get('/:ticket/access', async c => {
    const id = c.req.param('ticket');
    const key = c.req.query('key') ?? '';
    if (!sameText(key, await ticketKey(await keyring(c), 'access', id))) return linkOver(c);
    const { ticket } = await openTicket(c.get('db'), id);
    if ((ticket?.linkUntil ?? 0) <= now()) return linkOver(c);
    return page(
      c,
      { title: 'Вернуть доступ', within, section: 'public' },
      <AccessPage id={id} linkKey={key} csrf={c.get('csrf') ?? ''} />,
    );
  })
  .post('/:ticket/access', async c => {
    const form = await readForm(c);
    const asked = { id: c.req.param('ticket'), key: form.text('key'), visitHash: c.get('visitHash') };
    const outcome = await useTicket(await accessOf(c), asked);
    if (outcome.kind === 'invalid') return linkOver(c);
    poke(c, outcome.announced);
    return seeOther(c, `/recovery/${outcome.to}`);
  });

/** The same for a link that is old, used, forged or never was. */
const linkOver = (c: Context<VisitEnv>) =>
  page(c, { title: 'Ссылка не действует', within, section: 'public', status: 410 }, <LinkOverPage />);

async function show(c: Context<VisitEnv>, typed?: TypedTicketForm, errors: TicketErrors = {}) {
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Вернуть доступ по паспорту', within, section: 'public', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <>
      {await filesDownNote(c)}
      <TicketPage csrf={c.get('csrf') ?? ''} form={randomId()} typed={typed} errors={errors} limits={uploadLimits(profile)} />
    </>,
  );
}
