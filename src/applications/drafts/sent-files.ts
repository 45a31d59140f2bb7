import type { FileRow } from '../../files/schema.ts';
import { shownSlots } from '../../forms/complete.ts';
import { journey } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import type { Draft } from './draft.ts';

/** Files of the slots a person was asked for, which are sent, with what each is for; those left from a changed mind stay behind. */
export function sentFiles(draft: Pick<Draft, 'form' | 'answers' | 'files'>): { file: FileRow; label: string }[] {
  const live = liveAnswers(draft.form, draft.answers);
  const pages = journey(draft.form, draft.answers).flatMap(entry => (entry.kind === 'files' ? [entry.page] : []));
  const slots = pages.flatMap(page => shownSlots(page, live));
  return slots.flatMap(({ id, label }) => draft.files.filter(file => file.slot === id).map(file => ({ file, label })));
}
