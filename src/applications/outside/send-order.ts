import { outsideRequests } from '../../catalogue/outside-requests.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import { submitOrder } from '../../integrations/outside/client.ts';
import type { OutsideRequest } from '../../integrations/outside/protocol.ts';
import { toBase64Url } from '../../platform/bytes.ts';
import { answersOf } from '../cases/applicant.ts';
import { type Case, loadCase } from '../cases/case.ts';
import { askOrder } from './ask-order.ts';
import { hearOrder } from './hear-order.ts';
import type { OrderRow, OutsideContext } from './order.ts';
import { returnOrder } from './return-order.ts';

/**
 * Hands an order to its body. A kill between the body's answer and our record sends it again: the reference and every byte
 * are the same, so the body answers with the order it has.
 */
export async function sendOrder(context: OutsideContext, order: OrderRow): Promise<void> {
  const { job } = context;
  const subject = await loadCase(context, order.application);
  if (!subject) throw new Error('an order without its application');
  const outcome = await submitOrder(job.config.outside, order.body, await requestOf(context, subject, order));
  if (outcome.kind === 'accepted') return hearOrder(context, order, outcome.order);
  // Another build of ours may have worded it otherwise. It is the same application: what stands there holds.
  if (outcome.kind === 'conflict') return askOrder(context, order);
  return returnOrder(context, order, outcome.text);
}

async function requestOf({ job }: OutsideContext, subject: Case, order: OrderRow): Promise<OutsideRequest> {
  const { application, service, keys } = subject;
  const request = service.outside?.request ?? '';
  const fill = outsideRequests[request];
  if (!fill) throw new Error(`no request ${request}`);
  const rows = await filesOf(job.db, application.number);
  const names = await openNames(keys, rows);
  const files = await Promise.all(
    rows.map(async (row, i) => ({
      name: names[i]?.name ?? row.id,
      type: row.type,
      content: base64(await openFile(job.env, keys, row)),
    })),
  );
  const callback = `${job.config.origin}/outside/${order.body}/news`;
  return { reference: order.reference, request, callback, application: fill(await answersOf(subject), service), files };
}

/** Plain base64 with its padding. */
function base64(bytes: Uint8Array): string {
  const text = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
