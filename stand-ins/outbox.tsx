import { Hono } from 'hono';
import { type StandInsEnv, sentLog } from './env.ts';
import { Layout } from './layout.tsx';
import type { Sent } from './sent-log.do.ts';

const channels: Record<Sent['channel'], string> = { email: 'Письмо', sms: 'СМС' };
const time = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });

/** Everything that was sent: for programs oldest first, for people newest first. */
export const outbox = new Hono<StandInsEnv>()
  .get('/outbox.json', async c => c.json(await sentLog(c.env).list(c.req.query('to') ?? '')))
  .get('/outbox', async c => {
    const to = c.req.query('to') ?? '';
    const sent = (await sentLog(c.env).list(to)).reverse();
    return c.html(
      <Layout title="Письма и СМС">
        <form action="/outbox">
          <label for="to">Кому: почта или телефон</label> <input type="text" id="to" name="to" value={to} />{' '}
          <button type="submit">Показать</button>
        </form>
        <p>{sent.length === 0 ? 'Пока ничего не отправлено.' : `Новые сверху, всего ${sent.length}.`}</p>
        {sent.map(message => (
          <Message message={message} />
        ))}
      </Layout>,
    );
  });

function Message({ message }: { message: Sent }) {
  return (
    <article>
      <h2>
        {channels[message.channel]} на {message.to}
        {message.subject && `: ${message.subject}`}
      </h2>
      <p>
        <time datetime={message.at}>{time.format(new Date(message.at))} (UTC)</time>
      </p>
      {message.text.split(/\n{2,}/).map(paragraph => (
        <p class="text">
          {paragraph
            .split(/(https?:\/\/\S+)/)
            .map(part => (part.startsWith('http') ? <a href={part}>{part}</a> : <Lines text={part} />))}
        </p>
      ))}
    </article>
  );
}

/** Line ends as they came: a text browser breaks preformatted text inside words. */
function Lines({ text }: { text: string }) {
  const [first, ...rest] = text.split('\n');
  return (
    <>
      {first}
      {rest.map(line => (
        <>
          <br />
          {line}
        </>
      ))}
    </>
  );
}
