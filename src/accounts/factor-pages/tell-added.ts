import { eq } from 'drizzle-orm';
import { isUniqueViolation, type Statement } from '../../platform/db.ts';
import { mac } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import { alerts } from '../alert-schema.ts';
import { alerting } from '../alerts.ts';
import type { Here } from '../here.ts';

/**
 * Writes a second thing that was added, by `write`, with the alert that tells of it. What one person adds after one proof of
 * themselves is told once, however often they press: the words and «Это не я» are those of all of it. Returns what was announced.
 */
export async function tellingAdded(
  { db, ring, device }: Pick<Access, 'db' | 'ring' | 'device'>,
  { id: accountId, sessionId, provenAt }: Pick<Here, 'id' | 'sessionId' | 'provenAt'>,
  write: (telling: Statement[]) => Promise<void>,
): Promise<string[]> {
  const id = (await mac(ring.codes, `factor-added:${sessionId}:${provenAt}`)).slice(0, 22);
  const told = await db.select({ id: alerts.id }).from(alerts).where(eq(alerts.id, id)).get();
  if (!told) {
    const alert = await alerting({ db, ring }, { accountId, kind: 'factor-added', device, id });
    try {
      await write(alert.statements);
      return alert.announced;
    } catch (error) {
      if (!isUniqueViolation(error, 'alerts.')) throw error;
    }
  }
  await write([]);
  return [];
}
