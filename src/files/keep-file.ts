import { dropObject } from '../platform/parts/objects.ts';
import { filesOf } from './queries.ts';
import type { FilesContext, Received, Repeated } from './receive-file.ts';
import { type Refusal, type Refused, refuse } from './refusal.ts';
import { type FileVeto, fileVeto } from './veto.ts';

/**
 * Runs the batch that makes a received file true: `write` puts `received.statements` in it, with history and audit.
 * Another upload may have taken the place meanwhile: then nothing is written and the outcome says why. Other errors pass.
 */
export async function keepFile(
  context: FilesContext,
  received: Received,
  write: (statements: Received['statements']) => Promise<unknown> = statements => context.db.batch(statements),
): Promise<Received | Repeated | Refused> {
  try {
    await write(received.statements);
    return received;
  } catch (error) {
    const veto = fileVeto(error);
    if (!veto) throw error;
    const { row, rules } = received;
    await dropObject(context.env.FILES, row.r2Key);
    const live = await filesOf(context.db, row.holderId);
    const twin = live.find(other => other.slot === row.slot && other.fingerprint === row.fingerprint);
    return twin ? { kind: 'repeated', row: twin } : refuse(refusalOf(veto, rules));
  }
}

function refusalOf(veto: FileVeto, { slot, limits }: Received['rules']): Refusal {
  switch (veto) {
    case 'slot-full':
      return { reason: 'too-many', of: 'slot', maxFiles: slot.maxFiles };
    case 'holder-full':
      return { reason: 'too-many', of: 'holder', maxFiles: limits.maxFiles };
    case 'total-full':
      return { reason: 'total-too-large', maxTotalBytes: limits.maxTotalBytes };
    default:
      return { reason: 'closed' };
  }
}
