import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { deliverAlert } from './deliver-alert.ts';
import { deliverCode } from './deliver-code.ts';
import { deliverNotice } from './deliver-notice.ts';
import { deliverTicket } from './deliver-ticket.ts';
import { deliverNews } from './news/deliver-news.ts';

/** What this room answers: notices and news of a message {message}, codes and links of a challenge {challenge}, what happened to an account {alert}, how a ticket was decided {ticket}. */
export const createNotificationJobs = (): OutboxHandlers<JobContext> => ({
  'notice.email': (context, { message = '' }, announced) => deliverNotice(context, 'email', message, announced),
  'notice.sms': (context, { message = '' }, announced) => deliverNotice(context, 'sms', message, announced),
  'alert.email': (context, { alert = '' }, announced) => deliverAlert(context, 'email', alert, announced),
  'alert.sms': (context, { alert = '' }, announced) => deliverAlert(context, 'sms', alert, announced),
  'news.email': (context, { message = '' }, announced) => deliverNews(context, message, announced),
  'code.email': (context, { challenge = '' }, announced) => deliverCode(context, 'email', challenge, announced),
  'ticket.email': (context, { ticket = '' }, announced) => deliverTicket(context, ticket, announced),
  'code.sms': (context, { challenge = '' }, announced) => deliverCode(context, 'sms', challenge, announced),
});
