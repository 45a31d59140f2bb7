import { PostForm } from '../ui/controls/post-form.tsx';
import { Note } from '../ui/note.tsx';
import type { FileSlot, FilesPage } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { AttachedFiles } from './views/attached-files.tsx';
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
  removeAction: (slot: string, file: string) => string;
  /** Takes the files of all slots, named by `inputName`, and `go`: `next`, `exit` or `upload`. */
  action: string;
  csrf: string;
  errors: FieldError[];
  /** A file sent just now was there before. */
  repeated?: boolean;
  step?: string;
};

/** A page of files: one form for all slots, so that no button leaves a chosen file behind. */
export function FilesForm(props: FilesFormProps) {
  const { page, slots, uploads, maxBytes, removeAction, action, csrf, errors, repeated, step } = props;
  const count = (slot: FileSlot) => uploads[slot.id]?.length ?? 0;
  // Nothing can be passed over: one button says that it uploads and goes on.
  const one = slots.length === 1 && slots.every(slot => slot.required && slot.maxFiles === 1 && count(slot) === 0);
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} step={step} errors={errors} help="upload-file" />
      {repeated && (
        <Note status>
          <p>Этот файл уже приложен.</p>
        </Note>
      )}
      <AttachedFiles slots={slots} uploads={uploads} removeAction={removeAction} csrf={csrf} />
      <PostForm action={action} csrf={csrf} id="page-form" multipart>
        {slots.map(slot => (
          <FileSlotView
            slot={slot}
            attached={count(slot)}
            maxBytes={maxBytes}
            error={errors.find(error => error.field === slot.id)?.message}
          />
        ))}
        {one ? (
          <GoButtons label="Загрузить и продолжить" />
        ) : (
          <GoButtons upload={slots.some(slot => count(slot) < slot.maxFiles)} />
        )}
      </PostForm>
    </>
  );
}
