import type { Visitor } from './client.ts';
import { codeSent, mailCount } from './outbox.ts';
import type { Portal } from './portal.ts';

/** Does what brings a code, reads it from the stand-in and types it on the page it led to. */
export async function typeCode(portal: Portal, visitor: Visitor, to: string, ask: () => Promise<unknown>): Promise<void> {
  const before = await mailCount(portal, to);
  await ask();
  const code = await codeSent(portal, to, before);
  await visitor.submit({ code }, { button: 'Подтвердить' });
}
