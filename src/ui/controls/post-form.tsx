import type { Child } from 'hono/jsx';

type Props = { action: string; csrf: string; multipart?: boolean; id?: string; class?: string; children: Child };

/** A form that changes something. The server checks it, in Russian, so the browser's own checks are off. */
export const PostForm = ({ action, csrf, multipart, id, class: look, children }: Props) => (
  <form method="post" action={action} id={id} class={look} enctype={multipart ? 'multipart/form-data' : undefined} novalidate>
    <input type="hidden" name="csrf" value={csrf} />
    {children}
  </form>
);
