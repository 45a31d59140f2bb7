import { sendSms } from '../integrations/sms/client.ts';
import { SmsRejected, SmsTemporary, SmsUnreachable } from '../integrations/sms/failures.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { type Watch, watched } from '../platform/parts/watched.ts';
import type { Outcome } from './record-delivery.ts';

const SMS: Watch = {
  part: 'sms',
  topics: ['notice.sms', 'code.sms', 'alert.sms'],
  tells: error =>
    error instanceof SmsUnreachable || error instanceof SmsTemporary ? 'down' : error instanceof SmsRejected ? 'there' : null,
};

/** Sends one SMS under the outbox id as its key. A refusal for good is an outcome; anything to be tried again is thrown. */
export async function sendText(
  { config, db }: JobContext,
  { id }: OutboxRow,
  sms: { to: string; text: string },
): Promise<Outcome> {
  try {
    return {
      state: 'sent',
      reason: 'taken',
      outsideId: (await watched(db, SMS, () => sendSms(config.sms, { ...sms, key: id }))).id,
    };
  } catch (error) {
    if (error instanceof SmsRejected) return { state: 'refused', reason: error.name, outsideId: null };
    throw error;
  }
}
