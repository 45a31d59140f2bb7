import type { NamedFile } from '../../files/open-names.ts';
import type { FileRow } from '../../files/schema.ts';
import type { AnswerRow } from '../../forms/answer-rows.ts';

/** One answer or file that is not as it was; an empty side was not there. */
export type Changed = { label: string; was: string; is: string };

/** Answers that differ, in the order of the new form, then those it no longer has. An item of a list is told by its number. */
export function changedAnswers(before: AnswerRow[], after: AnswerRow[]): Changed[] {
  const key = ({ page, item, field }: AnswerRow) => `${page}/${item}/${field}`;
  const old = new Map(before.map(row => [key(row), row]));
  const present = new Set(after.map(key));
  const label = (row: AnswerRow) => `${row.heading}: ${row.label}`;
  return [
    ...after.flatMap(row => {
      const was = old.get(key(row))?.text ?? '';
      return was === row.text ? [] : [{ label: label(row), was, is: row.text }];
    }),
    ...before.filter(row => !present.has(key(row))).map(row => ({ label: label(row), was: row.text, is: '' })),
  ];
}

/** A file as it is compared: by the bytes it was made of, not by its name. */
export type ComparedFile = NamedFile & Pick<FileRow, 'fingerprint'>;

/** Slots whose files are not the same, each with the names on both sides. */
export function changedFiles(before: ComparedFile[], after: ComparedFile[], labelOf: (slot: string) => string): Changed[] {
  const slots = [...new Set([...after, ...before].map(file => file.slot))];
  const prints = (files: ComparedFile[]) =>
    files
      .map(file => file.fingerprint)
      .toSorted()
      .join();
  const names = (files: ComparedFile[]) => files.map(file => file.name).join(', ');
  return slots.flatMap(slot => {
    const [was, is] = [before, after].map(files => files.filter(file => file.slot === slot));
    if (!was || !is || prints(was) === prints(is)) return [];
    return [{ label: labelOf(slot), was: names(was), is: names(is) }];
  });
}
