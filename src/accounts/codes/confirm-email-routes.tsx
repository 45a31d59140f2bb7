import { keyring } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { citizenHere } from '../citizen.ts';
import { createVisitRouter } from '../visit.ts';
import { confirmEmail } from './confirm-email.ts';
import { ConfirmEmailPage, ConfirmedEmailPage, confirmTitles } from './views/confirm-email-page.tsx';

const statuses = { confirmed: 200, invalid: 410, taken: 409 } as const;

export const confirmEmailRoutes = createVisitRouter()
  .get('/:challenge', c =>
    page(
      c,
      { title: 'Подтверждение почты', section: 'public' },
      <ConfirmEmailPage action={c.req.path} csrf={c.get('csrf') ?? ''} linkKey={c.req.query('key') ?? ''} />,
    ),
  )
  .post('/:challenge', async c => {
    const form = await readForm(c);
    const hereId = (await citizenHere(c))?.accountId ?? null;
    const asked = { id: c.req.param('challenge'), key: form.text('key'), hereId };
    const outcome = await confirmEmail(c.get('db'), await keyring(c), asked);
    const { kind } = outcome;
    return page(
      c,
      { title: confirmTitles[kind], section: 'public', status: statuses[kind] },
      <ConfirmedEmailPage {...outcome} />,
    );
  });
