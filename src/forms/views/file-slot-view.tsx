import { FileInput } from '../../ui/controls/file-input.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import type { FileSlot } from '../definition.ts';
import { acceptOf, formatBytes, limitsOf } from '../file-limits.ts';
import { GoButtons } from './go-buttons.tsx';

export type UploadedFile = { id: string; name: string; bytes: number; href?: string };

type Props = {
  slot: FileSlot;
  files: UploadedFile[];
  maxBytes: number;
  action: string;
  removeAction: (file: string) => string;
  csrf: string;
  error?: string;
  /** The only file of the page, and it must be given: its button leads on. */
  goesOn?: boolean;
};

/** One slot: what is already there, then the choice of a file while there is room. The limits are told before the choice. */
export function FileSlotView({ slot, files, maxBytes, action, removeAction, csrf, error, goesOn }: Props) {
  const press = goesOn ? undefined : 'Выберите файл и нажмите «Загрузить».';
  const hint = [slot.hint, limitsOf(slot, maxBytes), press].filter(Boolean).join(' ');
  return (
    <section aria-labelledby={`${slot.id}-title`}>
      <h2 id={`${slot.id}-title`}>
        {slot.label}
        {!slot.required && <span class="meta"> (необязательно)</span>}
      </h2>
      {files.length > 0 && (
        <ul class="list">
          {files.map(file => (
            <FileLine file={file} remove={removeAction(file.id)} csrf={csrf} />
          ))}
        </ul>
      )}
      {files.length < slot.maxFiles ? (
        <PostForm action={action} csrf={csrf} multipart>
          <FileInput
            id={slot.id}
            name="file"
            label={files.length > 0 ? 'Ещё один файл' : 'Файл'}
            hint={hint}
            error={error}
            accept={acceptOf(slot.types)}
          />
          {goesOn ? (
            <GoButtons label="Загрузить и продолжить" />
          ) : (
            <p>
              <button type="submit" class="quiet" aria-label={`Загрузить: ${slot.label}`}>
                Загрузить
              </button>
            </p>
          )}
        </PostForm>
      ) : (
        <p class="meta" id={slot.id}>
          Чтобы заменить файл, сначала удалите его.
        </p>
      )}
    </section>
  );
}

const FileLine = ({ file, remove, csrf }: { file: UploadedFile; remove: string; csrf: string }) => (
  <li class="line">
    <span>
      {file.href ? (
        <a href={file.href}>
          <bdi>{file.name}</bdi>
        </a>
      ) : (
        <bdi>{file.name}</bdi>
      )}
      <span class="meta">, {formatBytes(file.bytes)}</span>
    </span>
    <PostForm action={remove} csrf={csrf}>
      <button type="submit" class="link" aria-label={`Удалить: ${file.name}`}>
        Удалить
      </button>
    </PostForm>
  </li>
);
