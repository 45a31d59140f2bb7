import type { Child } from 'hono/jsx';

/** A quiet box for what a person must know or do now. `status` makes it a live message. */
export const Note = ({ status, children }: { status?: boolean; children: Child }) => (
  <div class="note" role={status ? 'status' : undefined}>
    {children}
  </div>
);
