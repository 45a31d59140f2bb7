import { Hono } from 'hono';
import { createVisitRouter } from '../../accounts/visit.ts';
import { type BaseEnv, keyring, openDatabase } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { stopNews } from './stop-news.ts';
import { StopNewsPage, StoppedPage, WrongLinkPage } from './views/stop-news-page.tsx';

const TITLE = 'Не присылать новости';

/** A mail program presses by itself (RFC 8058): no cookie and no page, the key of the address is all it brings. A person who opens it gets the page. */
const oneClick = new Hono<BaseEnv>()
  .get('/:consent/one-click', c =>
    c.redirect(`/unsubscribe/${c.req.param('consent')}?${new URLSearchParams({ key: c.req.query('key') ?? '' })}`),
  )
  .post('/:consent/one-click', async c => {
    openDatabase(c, 'first-primary');
    const outcome = await stopNews(c.get('db'), await keyring(c), c.req.param('consent'), c.req.query('key') ?? '');
    return outcome === 'invalid' ? c.text('Ссылка не действует.\n', 403) : c.text('Новости больше не придут.\n');
  });

/** The link of a letter of news, without signing in. Opening it changes nothing: mail scanners open every link. Mounted at /unsubscribe. */
const byButton = createVisitRouter()
  .get('/:consent', c =>
    page(
      c,
      { title: TITLE, section: 'public' },
      <StopNewsPage action={c.req.path} csrf={c.get('csrf') ?? ''} linkKey={c.req.query('key') ?? ''} />,
    ),
  )
  .post('/:consent', async c => {
    const form = await readForm(c);
    const outcome = await stopNews(c.get('db'), await keyring(c), c.req.param('consent'), form.text('key'));
    if (outcome === 'invalid')
      return page(c, { title: 'Ссылка не действует', section: 'public', status: 410 }, <WrongLinkPage />);
    return page(c, { title: TITLE, section: 'public' }, <StoppedPage already={outcome === 'already'} />);
  });

export const stopNewsRoutes = new Hono<BaseEnv>().route('/', oneClick).route('/', byButton);
