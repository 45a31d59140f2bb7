import type { Child } from 'hono/jsx';
import { type AnyContext, wantsFragment } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import type { Section } from './nav.ts';
import { Shell } from './shell.tsx';
import { pageToReturnTo } from './viewing/page-before.ts';
import { viewOf } from './viewing/view-of.ts';

export type PageOptions = {
  /** The page's own name; « – service – portal» follow. Never personal data. */
  title: string;
  /** The service or section the page belongs to, second in the title. */
  within?: string;
  section: Section;
  /** 422 pages say «Ошибка: » first. */
  status?: 200 | 400 | 401 | 403 | 404 | 408 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 500 | 503;
  back?: { href: string; label: string };
  /** A form of this page is saved as it is filled in. */
  saves?: boolean;
  /** The page may ask a device for its key: its script comes along. */
  asksKey?: boolean;
  /** A file of this page can be signed by the plug-in of the browser. */
  signs?: boolean;
};

/** Answers with a whole page; when htmx asks for a fragment, with its title and content alone. */
export async function page(c: AnyContext, options: PageOptions, content: Child): Promise<Response> {
  const region = await regionOf(c);
  const status = options.status ?? 200;
  const title = [status === 422 ? `Ошибка: ${options.title}` : options.title, options.within, region.profile.portalName]
    .filter(Boolean)
    .join(' – ');
  c.header('Vary', 'HX-Request-Type, Save-Data', { append: true });
  if (wantsFragment(c))
    return c.html(
      <>
        {<title>{title}</title>}
        {content}
      </>,
      status,
    );
  return c.html(
    <Shell
      region={region}
      title={title}
      section={options.section}
      path={c.req.path}
      back={options.back}
      csrf={c.get('csrf')}
      view={viewOf(c)}
      here={pageToReturnTo(c)}
      sessionEnds={c.get('sessionEnds')}
      visitor={c.get('visitor')}
      saves={options.saves}
      asksKey={options.asksKey}
      signs={options.signs}
    >
      {content}
    </Shell>,
    status,
  );
}
