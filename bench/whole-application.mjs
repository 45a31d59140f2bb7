import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../test/apply.ts';
import { registerCitizen } from '../test/world.ts';
import { cpuSeconds } from './cpu.mjs';
import { settle } from './settle.mjs';

const TIMES = 40;
const WARM = 20;

/**
 * A hunting ticket from its start page to the receipt, as a browser without script walks it: CPU of workerd for all requests,
 * redirects and D1 included and the jobs afterwards not; bytes that come, the stylesheet once, headers included.
 */
export async function wholeApplication(served) {
  const { visitor } = await registerCitizen(served);
  const answers = await ticketAnswers();
  const walk = async () => {
    await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, answers);
    await sendDraft(visitor);
  };
  for (let i = 0; i < WARM; i++) await walk();
  await settle(served);
  visitor.wire = { requests: 0, sent: 0, received: 0 };
  const before = cpuSeconds(served.pid);
  for (let i = 0; i < TIMES; i++) await walk();
  const cpu = cpuSeconds(served.pid) - before;
  const { wire } = visitor;
  await visitor.get(String(visitor.page.all('link[rel="stylesheet"]')[0].attribs.href));
  const sheet = visitor.wire.received - wire.received;
  return { cpuMs: (cpu * 1000) / TIMES, requests: wire.requests / TIMES, received: Math.round(wire.received / TIMES) + sheet };
}
