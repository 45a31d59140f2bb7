import { tellers } from '../integrations/registries/told.ts';
import { messageRows } from '../notifications/tell.ts';
import type { CheckRow } from '../persons/registry/check.ts';
import type { Db, Statement } from '../platform/db.ts';
import { outbox } from '../platform/schema.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import type { Standing } from './standing.ts';
import { valueLabels } from './texts.ts';

const topics = { checked: 'value-confirmed', differs: 'value-differs', absent: 'value-not-found' } as const;

/**
 * What one batch needs to tell a person how a value stands with its registry now; null when there is nothing to tell. The message has
 * the id of the question: a second telling is vetoed (`messages.id`).
 */
export async function tellFinding(
  db: Db,
  keys: OwnerKeys,
  { id, personId, kind }: CheckRow,
  standing: Standing,
): Promise<{ statements: Statement[]; announced: string[] } | null> {
  // Who asked a registry to tell looks at what it told.
  if (!(standing.kind in topics) || tellers.some(each => each === kind)) return null;
  const told = await messageRows({
    keys,
    personId,
    applicationId: null,
    topic: topics[standing.kind as keyof typeof topics],
    params: { number: '', service: '', value: valueLabels[kind] },
    id,
  });
  return {
    statements: [...told.statements(db), db.insert(outbox).values(told.announce)],
    announced: told.announce.map(row => row.id),
  };
}
