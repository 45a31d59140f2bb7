import { sendSms } from '../integrations/sms/client.ts';
import { SmsRejected } from '../integrations/sms/failures.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import type { Outcome } from './record-delivery.ts';

/** Sends one SMS under the outbox id as its key. A refusal for good is an outcome; anything to be tried again is thrown. */
export async function sendText({ config }: JobContext, { id }: OutboxRow, sms: { to: string; text: string }): Promise<Outcome> {
  try {
    return { state: 'sent', reason: 'taken', outsideId: (await sendSms(config.sms, { ...sms, key: id })).id };
  } catch (error) {
    if (error instanceof SmsRejected) return { state: 'refused', reason: error.name, outsideId: null };
    throw error;
  }
}
