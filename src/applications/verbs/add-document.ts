import type { Citizen } from '../../accounts/citizen.ts';
import { keepFile } from '../../files/keep-file.ts';
import { uploadLimits } from '../../files/limits.ts';
import { filesOf } from '../../files/queries.ts';
import { type FilesContext, receiveFile } from '../../files/receive-file.ts';
import { type Refused, refuse } from '../../files/refusal.ts';
import { dropObject } from '../../platform/parts/objects.ts';
import { additionalSlots } from '../cases/additional-slots.ts';
import { type Case, type CaseContext, ownedBy } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';

export type Added = { kind: 'added' } | { kind: 'repeated' } | { kind: 'absent' } | Refused;

/** Adds a file to an open case; the file, its event and its audit row are one batch, so that a closing case wins over it. */
export async function addDocument(
  context: CaseContext & FilesContext,
  citizen: Citizen,
  subject: Case,
  slotId: string,
  file: File | null,
): Promise<Added> {
  const { number } = subject.application;
  const slot = additionalSlots(subject).find(each => each.id === slotId);
  if (!slot) return { kind: 'absent' };
  const limits = uploadLimits(context.profile);
  const received = await receiveFile(context, {
    owner: citizen.keys,
    class: 'case',
    holderId: number,
    // A better photograph comes beside the first: the slot's own limit is for the form.
    slot: { ...slot, maxFiles: limits.maxFiles },
    limits,
    file,
    existing: await filesOf(context.db, number),
  });
  if (received.kind === 'repeated') return { kind: 'repeated' };
  if (received.kind === 'refused') return received;
  let done = false;
  const kept = await keepFile(context, received, async statements => {
    const outcome = await changeCase(context, {
      number,
      scope: ownedBy(citizen.personId),
      actor: { kind: 'citizen', id: citizen.personId },
      verb: 'add-document',
      plan: async () => ({ detail: { slot: slot.id, file: received.row.id }, statements }),
    });
    done = outcome.kind === 'done';
  });
  if (kept.kind === 'refused') return kept;
  if (kept.kind === 'repeated') return { kind: 'repeated' };
  if (done) return { kind: 'added' };
  await dropObject(context.env.FILES, received.row.r2Key);
  return refuse({ reason: 'closed' });
}
