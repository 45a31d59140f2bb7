import { Hono } from 'hono';
import PostalMime from 'postal-mime';
import { type StandInsEnv, sentLog } from './env.ts';

/** `POST /mailbox`: the SMTP server's way in; the raw message, its recipients in X-Recipients, URI-encoded. */
export const mailbox = new Hono<StandInsEnv>().post('/mailbox', async c => {
  const recipients = (c.req.header('X-Recipients') ?? '').split(',').filter(Boolean).map(decodeURIComponent);
  const mail = await PostalMime.parse(await c.req.arrayBuffer());
  if (recipients.length === 0 || !mail.messageId) return c.text('recipients and Message-ID expected', 400);
  for (const to of recipients) {
    const text = (mail.text ?? '').trimEnd();
    await sentLog(c.env).keepMail({ to, subject: mail.subject ?? '', text, messageId: mail.messageId });
  }
  return c.text('kept', 201);
});
