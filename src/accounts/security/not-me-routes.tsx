import { keyring } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { createVisitRouter } from '../visit.ts';
import { answerAlert } from './answer-alert.ts';
import { AnsweredPage } from './views/answered-page.tsx';
import { ClosedPage, InvalidLinkPage, NotMePage } from './views/not-me-page.tsx';

/** The link of a message about one's account. Opening it changes nothing: mail scanners open every link. */
export const notMeRoutes = createVisitRouter()
  .get('/:alert', c =>
    page(
      c,
      { title: 'Это были не вы?', section: 'public' },
      <NotMePage action={c.req.path} csrf={c.get('csrf') ?? ''} linkKey={c.req.query('key') ?? ''} />,
    ),
  )
  .post('/:alert', async c => {
    const form = await readForm(c);
    const outcome = await answerAlert(c.get('db'), await keyring(c), c.req.param('alert'), form.text('key'));
    const { support, timeZone } = (await regionOf(c)).profile;
    switch (outcome.kind) {
      case 'closed':
        return page(c, { title: 'Кабинет закрыт для чужих', section: 'public' }, <ClosedPage {...outcome} support={support} />);
      case 'answered':
        return page(
          c,
          { title: 'На это письмо уже ответили', section: 'public' },
          <AnsweredPage {...outcome} timeZone={timeZone} support={support} />,
        );
      case 'invalid':
        return page(c, { title: 'Ссылка не действует', section: 'public', status: 410 }, <InvalidLinkPage support={support} />);
    }
  });
