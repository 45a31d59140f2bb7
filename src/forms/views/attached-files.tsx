import { isSmallPicture } from '../../files/small-picture.ts';
import { ENCRYPTED_NOTE, fileSize, smallNote } from '../../files/texts.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import type { FileSlot } from '../definition.ts';
import type { UploadedFile } from './file-slot-view.tsx';

type Props = {
  slots: FileSlot[];
  uploads: Record<string, UploadedFile[]>;
  removeAction: (slot: string, file: string) => string;
  csrf: string;
};

/** What is attached already. It stands before the form of the page: a button that removes has a form of its own. */
export function AttachedFiles({ slots, uploads, removeAction, csrf }: Props) {
  const lines = slots.flatMap(slot =>
    (uploads[slot.id] ?? []).map(file => ({ slot, file, width: file.width ?? null, height: file.height ?? null })),
  );
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="attached-title">
      <h2 id="attached-title">Приложенные файлы</h2>
      <ul class="list">
        {lines.map(({ slot, file, width, height }) => (
          <li class="line">
            <div>
              {slots.length > 1 && `${slot.label}: `}
              {file.href ? (
                <a href={file.href}>
                  <bdi>{file.name}</bdi>
                </a>
              ) : (
                <bdi>{file.name}</bdi>
              )}
              <span class="meta">, {fileSize(file.bytes)}</span>
              {isSmallPicture({ width, height }, slot) && <p>{smallNote({ width, height })}</p>}
              {file.encrypted && <p>{ENCRYPTED_NOTE}</p>}
            </div>
            <PostForm action={removeAction(slot.id, file.id)} csrf={csrf}>
              <button type="submit" class="link" aria-label={`Удалить: ${file.name}`}>
                Удалить
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
