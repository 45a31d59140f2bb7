import { Hono } from 'hono';
import { dropCookie, readCookie, writeCookie } from '../../platform/cookies.ts';
import { type BaseEnv, ownPath, seeOther } from '../../platform/http.ts';
import { readOpenForm } from '../../platform/requests/body.ts';
import { page } from '../page.tsx';
import { isViewPart, isWordOf, ORDINARY, parseView, viewText } from '../view.ts';
import { pageBefore } from './page-before.ts';
import { VIEW_PATH, viewAddress } from './view-form.tsx';
import { savesData, viewOf } from './view-of.ts';
import { ViewPage } from './view-page.tsx';

const YEAR = 365 * 24 * 3600;

/** The way back: a page of ours, never the settings themselves. */
const wayBack = (path: string | undefined) => {
  const own = ownPath(path, '/');
  return own.startsWith(VIEW_PATH) ? '/' : own;
};

/** «Версия для слабовидящих»: a preference of the same pages, kept in a cookie of this browser. */
export const viewRoutes = new Hono<BaseEnv>()
  .get(VIEW_PATH, c => {
    const from = wayBack(c.req.query('from') ?? pageBefore(c) ?? undefined);
    return page(
      c,
      { title: 'Версия для слабовидящих', section: 'public' },
      <ViewPage view={viewOf(c)} from={from} savesData={savesData(c)} />,
    );
  })
  .post(VIEW_PATH, async c => {
    const form = await readOpenForm(c);
    const before = form.names().includes('reset') ? ORDINARY : parseView(readCookie(c, 'view'));
    const changed = form.names().find(name => isViewPart(name) && isWordOf(name, form.text(name)));
    const view = changed ? { ...before, [changed]: form.text(changed) } : before;
    if (viewText(view)) writeCookie(c, 'view', viewText(view), YEAR);
    else dropCookie(c, 'view');
    const from = wayBack(form.text('from'));
    // The exit in the header leaves one where one is; a choice leads back to its own heading among the settings.
    return seeOther(c, form.text('reset') === 'here' ? from : viewAddress(from, changed));
  });
