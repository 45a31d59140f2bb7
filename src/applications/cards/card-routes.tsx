import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { BY_ITSELF } from '../../accounts/enter.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { now } from '../../platform/clock.ts';
import { config, poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { isLight } from '../../ui/view.ts';
import { viewOf } from '../../ui/viewing/view-of.ts';
import { cardPath } from '../card-path.ts';
import { type Case, loadCase, ownedBy } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { loadCaseFile } from '../cases/case-file.ts';
import { followUpsOf } from '../cases/follow-ups.ts';
import { readCase } from '../cases/read-case.ts';
import { withdrawApplication } from '../verbs/withdraw.ts';
import { deadlineStory } from './deadline-story.ts';
import { statusLinks } from './status-link.ts';
import { CardPage } from './views/card-page.tsx';
import { DeadlinePage } from './views/deadline-page.tsx';
import { ReceiptPage } from './views/receipt-page.tsx';
import { WithdrawalPage } from './views/withdrawal-page.tsx';

/** Second in the titles of what belongs to one application: which service, which number. */
export const within = ({ service, application }: Case) => `${service.title}, ${application.number}`;

const BACK = { href: '/cabinet/applications', label: 'Мои заявления' };

/** The card of an application: where it is, what to do, what happened. */
export const cardRoutes = createCitizenRouter()
  .get('/:number', c => showCard(c))
  .get('/:number/receipt', async c => {
    const context = await caseContext(c);
    const opened = found(await readCase(context, c.req.param('number'), ownedBy(c.get('citizen').personId)));
    return page(
      c,
      { title: 'Заявление отправлено', within: within(opened), section: 'citizen' },
      <ReceiptPage
        opened={opened}
        profile={context.profile}
        links={await statusLinks(context.ring, opened.application.number)}
        origin={config(c).origin}
      />,
    );
  })
  .get('/:number/files/:file', async c => {
    const scope = ownedBy(c.get('citizen').personId);
    const { subject, file } = found(await loadCaseFile(await caseContext(c), scope, c.req.param()));
    const [named] = await openNames(subject.keys, [file]);
    return c.body(await openFile(c.env, subject.keys, file), 200, downloadHeaders(named?.name ?? '', file.type));
  })
  .get('/:number/deadline', async c => {
    const context = await caseContext(c);
    const subject = found(await loadCase(context, c.req.param('number'), ownedBy(c.get('citizen').personId)));
    const back = { href: cardPath(subject.application.number), label: 'К заявлению' };
    return page(
      c,
      { title: 'Как посчитали срок', within: within(subject), section: 'citizen', back },
      <DeadlinePage
        subject={subject}
        story={deadlineStory(context.profile, subject, now())}
        profile={context.profile}
        now={now()}
      />,
    );
  })
  .get('/:number/withdrawal', async c => {
    const subject = found(await loadCase(await caseContext(c), c.req.param('number'), ownedBy(c.get('citizen').personId)));
    return page(
      c,
      {
        title: 'Отозвать заявление',
        within: within(subject),
        section: 'citizen',
        back: { href: cardPath(subject.application.number), label: 'К заявлению' },
      },
      <WithdrawalPage subject={subject} csrf={c.get('csrf') ?? ''} />,
    );
  })
  .post('/:number/withdrawal', async c => {
    await readForm(c);
    const number = c.req.param('number');
    const outcome = await withdrawApplication(await caseContext(c), c.get('citizen'), number);
    if (outcome.kind === 'absent') return found<Response>(null);
    if (outcome.kind !== 'done') return showCard(c, 409);
    poke(c, outcome.announced);
    return seeOther(c, cardPath(number));
  });

/** `seen` is the version a person looked at before: «Обновить статус» says whether anything is new. */
export async function showCard(c: Context<CitizenEnv>, status: 200 | 409 = 200) {
  const context = await caseContext(c);
  const { personId } = c.get('citizen');
  const opened = found(await readCase(context, c.req.param('number') ?? '', ownedBy(personId)));
  const seen = c.req.query('seen');
  const same = Number(seen) === opened.application.version;
  // Nothing new and nobody asked: nothing to change on the page, nothing to read out.
  if (same && c.req.header(BY_ITSELF)) return c.body(null, 204);
  return page(
    c,
    { title: `Заявление ${opened.application.number}`, within: opened.service.title, section: 'citizen', status, back: BACK },
    <CardPage
      opened={opened}
      followUps={await followUpsOf(context.db, personId, opened.application.number)}
      profile={context.profile}
      now={now()}
      links={await statusLinks(context.ring, opened.application.number)}
      csrf={c.get('csrf') ?? ''}
      checked={seen === undefined ? null : same ? 'same' : 'changed'}
      byItself={isLight(viewOf(c)) ? null : c.req.query('by-itself') === undefined ? 'off' : 'on'}
      late={status === 409}
    />,
  );
}
