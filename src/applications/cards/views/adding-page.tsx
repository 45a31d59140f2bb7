import type { UploadLimits } from '../../../files/limits.ts';
import { fileSize, slotHint } from '../../../files/texts.ts';
import type { FileSlot } from '../../../forms/definition.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { FileInput } from '../../../ui/controls/file-input.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Textarea } from '../../../ui/controls/textarea.tsx';
import { Note } from '../../../ui/note.tsx';
import { cardPath } from '../../card-path.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

export type Adding = {
  way: 'documents' | 'answer';
  opened: OpenedCase;
  slots: FileSlot[];
  limits: UploadLimits;
  csrf: string;
  /** `slot` is `words` for the words of an answer. */
  refused?: { slot: string; error: string; words?: string };
};

/** One form per kind of document; for an answer, then the words and the button that sends it. */
export function AddingPage({ way, opened, slots, limits, csrf, refused }: Adding) {
  const { number } = opened.application;
  return (
    <>
      <ErrorSummary errors={refused ? [{ target: refused.slot, text: refused.error }] : []} />
      <h1>{way === 'answer' ? 'Ответ на запрос' : 'Добавить документ'}</h1>
      {way === 'answer' && (
        <Note>
          <p>
            <strong>О чём просит сотрудник</strong>
          </p>
          <p>
            <bdi>{opened.askedWords}</bdi>
          </p>
        </Note>
      )}
      {slots.map(slot => (
        <SlotForm
          slot={slot}
          way={way}
          opened={opened}
          limits={limits}
          csrf={csrf}
          error={refused?.slot === slot.id ? refused.error : undefined}
        />
      ))}
      {way === 'answer' ? (
        <>
          <h2>Отправить ответ</h2>
          <PostForm action={cardPath(number, 'answer')} csrf={csrf}>
            <Textarea
              id="words"
              name="words"
              label="Пояснение"
              hint="Например, почему документ другой. Если загрузили файл, можно не писать."
              optional
              rows={4}
              value={refused?.words}
              error={refused?.slot === 'words' ? refused.error : undefined}
            />
            <SubmitRow label="Отправить ответ" />
          </PostForm>
        </>
      ) : (
        <p>
          <a class="button quiet" href={cardPath(number)}>
            Готово, к заявлению
          </a>
        </p>
      )}
    </>
  );
}

type SlotFormProps = Pick<Adding, 'way' | 'opened' | 'limits' | 'csrf'> & { slot: FileSlot; error?: string };

function SlotForm({ slot, way, opened, limits, csrf, error }: SlotFormProps) {
  const there = opened.files.filter(file => file.slot === slot.id);
  return (
    <section aria-labelledby={`${slot.id}-title`}>
      <h2 id={`${slot.id}-title`}>{slot.label}</h2>
      {there.length > 0 && (
        <ul>
          {there.map(file => (
            <li>
              Уже есть: <bdi>{file.name}</bdi>, {fileSize(file.size)}
            </li>
          ))}
        </ul>
      )}
      <PostForm action={cardPath(opened.application.number, way, 'files', slot.id)} csrf={csrf} multipart>
        <FileInput
          id={slot.id}
          name="file"
          label="Файл"
          hint={slotHint({ types: slot.types, maxFiles: limits.maxFiles }, limits)}
          error={error}
          accept={slot.types.map(type => `.${type}`).join(',')}
        />
        <p>
          <button type="submit" class="quiet" aria-label={`Загрузить: ${slot.label}`}>
            Загрузить
          </button>
        </p>
      </PostForm>
    </section>
  );
}
