import { Hono } from 'hono';
import { raw } from 'hono/html';

type Row = { id: number; title: string; hint: string };

/** A page of eleven kilobytes from two rows, and nothing else: no session, no keys, no styles. What a machine needs for that is our measure. */
const Page = ({ rows }: { rows: (Row | null)[] }) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <title>{rows[0]?.title}</title>
      </head>
      <body>
        <h1>{rows[1]?.title}</h1>
        <form method="post">
          {Array.from({ length: 40 }, (_, i) => (
            <div class="field">
              <label for={`f${i}`}>{rows[0]?.title}</label>
              <p class="hint">{rows[1]?.hint}</p>
              <input id={`f${i}`} name={`f${i}`} type="text" value={String(i)} autocomplete="off" />
            </div>
          ))}
          <button type="submit">Далее</button>
        </form>
      </body>
    </html>
  </>
);

const app = new Hono<{ Bindings: { DB: D1Database } }>().get('/', async c => {
  const read = (id: number) => c.env.DB.prepare('SELECT id, title, hint FROM rows WHERE id = ?').bind(id).first<Row>();
  const first = await read(1);
  return c.html(<Page rows={[first, await read(2)]} />);
});

export default app;
