import { PostForm } from '../ui/controls/post-form.tsx';
import type { FileSlot, FilesPage } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { FileSlotView, type UploadedFile } from './views/file-slot-view.tsx';
import { GoButtons } from './views/go-buttons.tsx';
import { PageHeading } from './views/page-heading.tsx';

export type FilesFormProps = {
  page: FilesPage;
  /** The slots to show: `shownSlots(page, liveAnswers)`. */
  slots: FileSlot[];
  /** By slot id, in the order of adding. */
  uploads: Record<string, UploadedFile[]>;
  maxBytes: number;
  /** Where a multipart POST with `file` adds one; also given `go` when a button of the page was pressed. */
  uploadAction: (slot: string) => string;
  removeAction: (slot: string, file: string) => string;
  action: string;
  csrf: string;
  errors: FieldError[];
  step?: string;
};

/** A page of files: each slot is a form of its own, and «Далее» another, for HTML forms do not nest. */
export function FilesForm({
  page,
  slots,
  uploads,
  maxBytes,
  uploadAction,
  removeAction,
  action,
  csrf,
  errors,
  step,
}: FilesFormProps) {
  // Nothing can be passed over: one button uploads and goes on, so that a chosen file is never left behind.
  const one = slots.length === 1 && slots.every(slot => slot.required && slot.maxFiles === 1 && !uploads[slot.id]?.length);
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} step={step} errors={errors} />
      {slots.map(slot => (
        <FileSlotView
          goesOn={one}
          slot={slot}
          files={uploads[slot.id] ?? []}
          maxBytes={maxBytes}
          action={uploadAction(slot.id)}
          removeAction={file => removeAction(slot.id, file)}
          csrf={csrf}
          error={errors.find(error => error.field === slot.id)?.message}
        />
      ))}
      {!one && (
        <PostForm action={action} csrf={csrf} id="page-form">
          <GoButtons />
        </PostForm>
      )}
    </>
  );
}
