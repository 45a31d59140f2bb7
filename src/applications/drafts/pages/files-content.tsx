import type { Citizen } from '../../../accounts/citizen.ts';
import { openNames } from '../../../files/open-names.ts';
import { shownSlots } from '../../../forms/complete.ts';
import { FilesForm } from '../../../forms/files-form.tsx';
import type { JourneyPage } from '../../../forms/journey.ts';
import { liveAnswers } from '../../../forms/live-answers.ts';
import type { CaseContext } from '../../cases/case.ts';
import type { Draft } from '../draft.ts';
import { draftPath } from '../draft-path.ts';
import type { Common } from '../shown.ts';

/** A page of files with those of the draft. */
export async function filesContent(
  { keys }: Citizen,
  { profile }: CaseContext,
  draft: Draft,
  entry: JourneyPage & { kind: 'files' },
  common: Common & { repeated?: boolean },
) {
  const named = await openNames(keys, draft.files);
  const slots = shownSlots(entry.page, liveAnswers(draft.form, draft.answers));
  const filesIn = (slot: string) =>
    named
      .filter(file => file.slot === slot)
      .map(({ size, ...file }) => ({ ...file, bytes: size, href: draftPath(draft.row.id, 'files', file.id) }));
  return (
    <FilesForm
      {...common}
      page={entry.page}
      slots={slots}
      uploads={Object.fromEntries(slots.map(slot => [slot.id, filesIn(slot.id)]))}
      maxBytes={profile.policies.upload.maxBytes}
      removeAction={(slot, file) => draftPath(draft.row.id, entry.path, 'files', slot, file, 'removal')}
    />
  );
}
