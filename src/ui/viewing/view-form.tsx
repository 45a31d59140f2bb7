import type { Child } from 'hono/jsx';

export const VIEW_PATH = '/accessibility/view';

/** The settings, and from where one came to them; `part` is the heading to open. */
export const viewAddress = (from: string, part = ''): string =>
  `${VIEW_PATH}${from === '/' ? '' : `?from=${encodeURIComponent(from)}`}${part && `#${part}`}`;

/** A form that changes only how this browser shows pages: it needs no session and so no token. */
export const ViewForm = ({ from, children }: { from: string; children: Child }) => (
  <form method="post" action={VIEW_PATH}>
    <input type="hidden" name="from" value={from} />
    {children}
  </form>
);
