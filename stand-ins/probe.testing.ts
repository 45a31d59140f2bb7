import { fetchResult, readOutsideOrder, submitOrder } from '../src/integrations/outside/client.ts';
import type { OutsideRequest, OutsideResult } from '../src/integrations/outside/protocol.ts';
import { type Sms, sendSms } from '../src/integrations/sms/client.ts';
import { sendMail } from '../src/integrations/smtp/client.ts';
import type { Mail } from '../src/integrations/smtp/message.ts';
import type { Config, SmtpConfig } from '../src/platform/config.ts';

/** What a test asks the real clients to do inside workerd. */
export type Probe = { smtp: SmtpConfig; mail: Mail } | { gateway: Config['sms']; sms: Sms } | OutsideProbe;
export type OutsideProbe = { gateway: Config['outside'] } & (
  | { submit: OutsideRequest }
  | { read: string }
  | { fetch: string; result: OutsideResult }
);
export type Probed = { ok: boolean; id?: string; error?: string; retryAfter?: number | null; message?: string; value?: unknown };

export default {
  async fetch(request: Request): Promise<Response> {
    const probe = (await request.json()) as Probe;
    try {
      if ('mail' in probe) await sendMail(probe.smtp, probe.mail);
      const id = 'sms' in probe ? (await sendSms(probe.gateway, probe.sms)).id : undefined;
      const value = 'mail' in probe || 'sms' in probe ? undefined : await askOutside(probe);
      return Response.json({ ok: true, id, value } satisfies Probed);
    } catch (error) {
      const { name, message } = error as Error;
      const retryAfter = (error as { retryAfter?: number }).retryAfter;
      return Response.json({ ok: false, error: name, message, retryAfter: retryAfter ?? null } satisfies Probed);
    }
  },
};

async function askOutside(probe: OutsideProbe): Promise<unknown> {
  if ('submit' in probe) return submitOrder(probe.gateway, 'fns', probe.submit);
  if ('read' in probe) return readOutsideOrder(probe.gateway, 'fns', probe.read);
  const bytes = await fetchResult(probe.gateway, 'fns', probe.fetch, probe.result);
  return btoa(String.fromCharCode(...bytes));
}
