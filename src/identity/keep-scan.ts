import { keepFile } from '../files/keep-file.ts';
import type { SlotRules, UploadLimits } from '../files/limits.ts';
import { type FilesContext, type Received, type Repeated, receiveFile } from '../files/receive-file.ts';
import { type Refused, refuse } from '../files/refusal.ts';
import { removeFile } from '../files/remove-file.ts';
import { runBatch, type Statement } from '../platform/db.ts';
import { type Check, holderOf } from './check.ts';
import { isOvertaken, touchCheck } from './touch-check.ts';

type Kept = (Received | Repeated | Refused) & { announced: string[] };

/**
 * Keeps one scan or the photograph in the place of the one that was there, with `statements` of what makes it lawful, in one batch.
 * Poke the queue with `announced`. Refused with `closed` when the check was sent meanwhile.
 */
export async function keepScan(
  files: FilesContext,
  check: Check,
  { slot, limits, file, statements = [] }: { slot: SlotRules; limits: UploadLimits; file: File | null; statements?: Statement[] },
): Promise<Kept> {
  const holderId = holderOf(check.personId);
  const earlier = check.files.filter(each => each.slot === slot.id);
  const others = check.files.filter(each => each.slot !== slot.id);
  const upload = { owner: check.keys, class: 'profile' as const, holderId, slot, limits, file };
  const asked = await receiveFile(files, { ...upload, existing: check.files });
  // The very same file stays as it is; another one takes its place.
  const received = isFull(asked) ? await receiveFile(files, { ...upload, existing: others }) : asked;
  if (received.kind !== 'received') return { ...received, announced: [] };
  const removals = earlier.map(({ id }) => removeFile(files.db, { holderId, id }));
  const before = [...touchCheck(files.db, check), ...statements, ...removals.flatMap(removal => [...removal.statements])];
  try {
    const kept = await keepFile(files, received, own => runBatch(files.db, [...before, ...own]));
    return { ...kept, announced: kept.kind === 'received' ? removals.map(removal => removal.announced) : [] };
  } catch (error) {
    if (isOvertaken(error)) return { ...refuse({ reason: 'closed' }), announced: [] };
    throw error;
  }
}

const isFull = (asked: Received | Repeated | Refused): boolean =>
  asked.kind === 'refused' && asked.reason === 'too-many' && asked.of === 'slot';
