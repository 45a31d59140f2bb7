import { inputName } from '../../files/chosen-file.ts';
import { acceptOf } from '../../files/file-name.ts';
import type { UploadLimits } from '../../files/limits.ts';
import type { NamedFile } from '../../files/open-names.ts';
import { isSmallPicture } from '../../files/small-picture.ts';
import { fileSize, slotHint, smallNote } from '../../files/texts.ts';
import { type FieldError, summaryOf } from '../../forms/field-error.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { FileInput } from '../../ui/controls/file-input.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { identityPath } from '../identity-path.ts';
import { scanSlots } from '../items.ts';

type Props = { files: NamedFile[]; limits: UploadLimits; csrf: string; errors: FieldError[] };

/** The pages of a passport to attach. What is attached already is named, and replaced by another choice. */
export const ScanPage = ({ files, limits, csrf, errors }: Props) => (
  <>
    <ErrorSummary errors={summaryOf(errors)} />
    <h1>Сканы паспорта</h1>
    <p>Подойдёт снимок телефоном: весь разворот в кадре, буквы читаются.</p>
    <PostForm action={identityPath('scan')} csrf={csrf} multipart>
      {scanSlots.map(slot => {
        const attached = files.find(file => file.slot === slot.id);
        return (
          <>
            {attached && (
              <p>
                {slot.label}: приложен{' '}
                <a href={identityPath('files', attached.id)}>
                  <bdi>{attached.name}</bdi>
                </a>
                <span class="meta">, {fileSize(attached.size)}</span>
                {isSmallPicture(attached, slot) && (
                  <>
                    <br />
                    {smallNote(attached)}
                  </>
                )}
              </p>
            )}
            <FileInput
              id={slot.id}
              name={inputName(slot.id)}
              label={attached ? `Заменить: ${slot.label.toLowerCase()}` : slot.label}
              hint={[slot.hint, slotHint(slot, limits)].join(' ')}
              accept={acceptOf(slot.types)}
              error={errors.find(error => error.field === slot.id)?.message}
            />
          </>
        );
      })}
      <SubmitRow label="Загрузить и продолжить" name="go" value="next">
        <button type="submit" class="quiet" name="go" value="exit">
          Сохранить и выйти
        </button>
      </SubmitRow>
    </PostForm>
  </>
);
