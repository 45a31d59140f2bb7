import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const style =
  'body{font:100%/1.5 system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem}.text{margin:0 0 .75rem}article{border-top:1px solid #888;padding:1rem 0}h2{font-size:1.1rem;margin:0 0 .5rem}td,th{text-align:left;padding:.3rem 1rem .3rem 0;vertical-align:top}';

/** A page of the stand-ins: deliberately not in the portal's look, so that nobody takes it for the portal. */
export function Layout({ title, children }: { title: string; children: Child }) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="ru">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{`${title} – заглушки`}</title>
          <style>{raw(style)}</style>
        </head>
        <body>
          <nav aria-label="Разделы">
            <a href="/">Заглушки</a> · <a href="/outbox">Письма и СМС</a> · <a href="/sms">Шлюз СМС</a> ·{' '}
            <a href="/outside">ФНС</a> · <a href="/registries">Реестры</a> · <a href="/esia">Госуслуги</a> ·{' '}
            <a href="/centre">Удостоверяющий центр</a> · <a href="/face">Сравнение лиц</a>
          </nav>
          <main>
            <h1>{title}</h1>
            {children}
          </main>
        </body>
      </html>
    </>
  );
}
