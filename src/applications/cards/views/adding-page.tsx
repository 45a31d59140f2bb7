import type { Child } from 'hono/jsx';
import { inputName } from '../../../files/chosen-file.ts';
import type { UploadLimits } from '../../../files/limits.ts';
import { fileSize, slotHint } from '../../../files/texts.ts';
import type { FileSlot } from '../../../forms/definition.ts';
import { ErrorSummary, type SummaryError } from '../../../ui/controls/error-summary.tsx';
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
  /** After a form: what was wrong by slot (or `words`), what was typed, whether a file was there before. */
  shown: { errors?: SummaryError[]; words?: string; repeated?: boolean };
};

/** One form per kind of document; for an answer one form with all of them and the words, so that no button loses the rest. */
export function AddingPage({ way, opened, slots, limits, csrf, shown }: Adding) {
  const { number } = opened.application;
  const errorAt = (target: string) => shown.errors?.find(error => error.target === target)?.text;
  return (
    <>
      <ErrorSummary errors={shown.errors ?? []} />
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
      {shown.repeated && (
        <Note status>
          <p>Этот файл уже приложен.</p>
        </Note>
      )}
      {way === 'answer' ? (
        <PostForm action={cardPath(number, 'answer')} csrf={csrf} multipart>
          {slots.map(slot => (
            <Slot slot={slot} opened={opened}>
              <SlotInput slot={slot} name={inputName(slot.id)} limits={limits} error={errorAt(slot.id)} />
            </Slot>
          ))}
          <h2>Отправить ответ</h2>
          <Textarea
            id="words"
            name="words"
            label="Пояснение"
            hint="Например, почему документ другой. Если приложили файл, можно не писать."
            optional
            rows={4}
            value={shown.words}
            error={errorAt('words')}
          />
          <SubmitRow label="Отправить ответ" name="go" value="answer">
            <button type="submit" class="quiet" name="go" value="upload">
              Загрузить файлы
            </button>
          </SubmitRow>
        </PostForm>
      ) : (
        <>
          {slots.map(slot => (
            <Slot slot={slot} opened={opened}>
              <PostForm action={cardPath(number, 'documents', 'files', slot.id)} csrf={csrf} multipart>
                <SlotInput slot={slot} name="file" limits={limits} error={errorAt(slot.id)} />
                <p>
                  <button type="submit" class="quiet" aria-label={`Загрузить: ${slot.label}`}>
                    Загрузить
                  </button>
                </p>
              </PostForm>
            </Slot>
          ))}
          <p>
            <a class="button quiet" href={cardPath(number)}>
              Готово, к заявлению
            </a>
          </p>
        </>
      )}
    </>
  );
}

function Slot({ slot, opened, children }: Pick<Adding, 'opened'> & { slot: FileSlot; children: Child }) {
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
      {children}
    </section>
  );
}

type SlotInputProps = Pick<Adding, 'limits'> & { slot: FileSlot; name: string; error?: string };

const SlotInput = ({ slot, name, limits, error }: SlotInputProps) => (
  <FileInput
    id={slot.id}
    name={name}
    label="Файл"
    hint={slotHint({ types: slot.types, maxFiles: limits.maxFiles }, limits)}
    error={error}
    accept={slot.types.map(type => `.${type}`).join(',')}
  />
);
