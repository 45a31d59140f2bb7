import { holds, lookupIn } from './conditions.ts';
import type { Answers, FileSlot, FilesPage, FormDefinition } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { spellAnswers } from './field-values.ts';
import { type JourneyPage, journey } from './journey.ts';
import type { ParseContext } from './kinds/kind.ts';
import { liveAnswers } from './live-answers.ts';
import { parseFields } from './parse-page.ts';

/** How many files each slot has, by slot id. */
export type UploadCounts = Record<string, number>;

export type Missing = { entry: JourneyPage; errors: FieldError[] };

/**
 * The first page on the journey that is not answered or no longer valid today, with what is wrong there; null when all
 * is ready to be sent. Answers are checked again as if typed anew, so a changed rule or a passed date is found.
 */
export function firstMissing(
  definition: FormDefinition,
  answers: Answers,
  uploads: UploadCounts,
  context: ParseContext,
): Missing | null {
  const live = liveAnswers(definition, answers);
  for (const entry of journey(definition, answers)) {
    const errors = faults(entry, live, uploads, context);
    if (errors) return { entry, errors };
  }
  return null;
}

/** Every question on the journey that is not answered or no longer valid today, by page, item and field or slot. */
export function unanswered(definition: FormDefinition, answers: Answers, uploads: UploadCounts, context: ParseContext): string[] {
  const live = liveAnswers(definition, answers);
  const questions = journey(definition, answers).flatMap(entry => {
    const untouched = (entry.kind === 'questions' || entry.kind === 'item') && !live[entry.page.id]?.[entry.item];
    const errors = untouched
      ? parseFields(entry.page.fields, {}, { ...context, answers: live }).errors
      : faults(entry, live, uploads, context);
    return (errors ?? []).map(({ field }) => `${entry.page.id}/${entry.item}/${field}`);
  });
  return [...new Set(questions)];
}

function faults(entry: JourneyPage, live: Answers, uploads: UploadCounts, context: ParseContext): FieldError[] | null {
  if (entry.kind === 'files') return some(missingFiles(entry.page, live, uploads));
  const items = live[entry.page.id] ?? [];
  if (entry.kind === 'list') return some(countFaults(entry, items.length));
  const own = items[entry.item];
  if (!own) return [];
  const { fields } = entry.page;
  return some(parseFields(fields, spellAnswers(fields, own), { ...context, answers: live }).errors);
}

const some = (errors: FieldError[]) => (errors.length > 0 ? errors : null);

/** The slots the person is asked for, given the answers that count. */
export const shownSlots = (page: FilesPage, live: Answers): FileSlot[] =>
  page.slots.filter(slot => holds(slot.when, lookupIn(live, {})));

/** A sentence for each obligatory slot that has no file. */
export const missingFiles = (page: FilesPage, live: Answers, uploads: UploadCounts): FieldError[] =>
  shownSlots(page, live)
    .filter(slot => slot.required && !uploads[slot.id])
    .map(slot => ({
      field: slot.id,
      target: slot.id,
      label: slot.label,
      message: 'Файл не выбран. Укажите его на своём устройстве.',
    }));

/** Whether a repeating page has too few or too many items. */
export function countFaults({ page }: JourneyPage & { kind: 'list' | 'item' }, count: number): FieldError[] {
  const say = (message: string) => [{ field: page.id, target: 'add-item', label: page.title, message }];
  if (count < page.min) return say(`Добавьте ещё: нужно не меньше ${page.min}.`);
  return count > page.max ? say(`Удалите лишнее: можно не больше ${page.max}.`) : [];
}
