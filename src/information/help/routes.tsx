import { Hono } from 'hono';
import type { BaseEnv } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { regionOf } from '../../region/current.ts';
import { LONGEST_QUESTION } from '../../search/text-index.ts';
import { helpPath, helpTitles } from '../../ui/help-topics.ts';
import { FOR_EVERYBODY } from '../../ui/kept/for-everybody.ts';
import { page } from '../../ui/page.tsx';
import { hasImages } from '../../ui/view.ts';
import { viewOf } from '../../ui/viewing/view-of.ts';
import { inNumbers } from '../numbers.ts';
import { isTopic } from './articles/articles.ts';
import { browsers, tips } from './safety-texts.ts';
import { searchHelp } from './search-help.ts';
import { ArticlePage } from './views/article-page.tsx';
import { FaqPage } from './views/faq-page.tsx';
import { FoundPage, foundWords, HelpPage } from './views/help-page.tsx';
import { TipsPage } from './views/tips-page.tsx';

const back = { href: '/help', label: 'Помощь' };
const within = { within: 'Помощь', section: 'public', back } as const;

/** The help: the same for everybody. Mounted at /help. */
export const helpRoutes = new Hono<BaseEnv>()
  .get('/', async c => {
    c.header('Cache-Control', FOR_EVERYBODY);
    const query = c.req.query('q')?.slice(0, LONGEST_QUESTION).trim() ?? '';
    if (query === '') return page(c, { title: 'Помощь', section: 'public' }, <HelpPage />);
    const topics = searchHelp(query);
    return page(c, { title: foundWords(topics.length), ...within }, <FoundPage query={query} topics={topics} />);
  })
  .get('/faq', async c => {
    c.header('Cache-Control', FOR_EVERYBODY);
    const { profile } = await regionOf(c);
    return page(c, { title: 'Частые вопросы', ...within }, <FaqPage numbered={inNumbers(profile)} />);
  })
  .get('/safety', c => {
    c.header('Cache-Control', FOR_EVERYBODY);
    const title = 'Как не попасться мошенникам';
    return page(
      c,
      { title, ...within },
      <TipsPage title={title} parts={tips}>
        Ещё о входе дома и в гостях: <a href="/safe-sign-in">Как входить безопасно</a>. Уже обманули:{' '}
        <a href={helpPath('not-me')}>{helpTitles['not-me']}</a>.
      </TipsPage>,
    );
  })
  .get('/browsers', c => {
    c.header('Cache-Control', FOR_EVERYBODY);
    const title = 'Какие браузеры подойдут';
    return page(
      c,
      { title, ...within },
      <TipsPage title={title} parts={browsers}>
        Подробнее: <a href={helpPath('text-browser')}>{helpTitles['text-browser']}</a>,{' '}
        <a href={helpPath('slow-network')}>{helpTitles['slow-network'].toLowerCase()}</a>.
      </TipsPage>,
    );
  })
  .get('/:topic', async c => {
    const name = c.req.param('topic');
    const topic = found(isTopic(name) ? name : null);
    c.header('Cache-Control', FOR_EVERYBODY);
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: helpTitles[topic], ...within },
      <ArticlePage topic={topic} numbered={inNumbers(profile)} images={hasImages(viewOf(c))} />,
    );
  });
