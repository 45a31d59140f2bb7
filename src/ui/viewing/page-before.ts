import { type AnyContext, config, ownPath } from '../../platform/http.ts';

const LONGEST = 2000;

/** The page of ours that sent this request, as the browser tells; null when it does not tell. */
export function pageBefore(c: AnyContext): string | null {
  const from = c.req.header('Referer');
  if (!from?.startsWith(`${config(c).origin}/`)) return null;
  return ownPath(from.slice(config(c).origin.length), '/');
}

/** Where to come back to from the settings: this page, or the one whose form it answers. */
export function pageToReturnTo(c: AnyContext): string {
  const { pathname, search } = new URL(c.req.url);
  // A question of thousands of letters is not repeated in each link of its page.
  const here = search.length > LONGEST ? pathname : pathname + search;
  return (c.req.method === 'GET' || c.req.method === 'HEAD' ? here : pageBefore(c)) ?? '/';
}
