import { inputName } from '../../../files/chosen-file.ts';
import { acceptOf } from '../../../files/file-name.ts';
import type { UploadLimits } from '../../../files/limits.ts';
import { fileSize, slotHint } from '../../../files/texts.ts';
import type { FileSlot } from '../../../forms/definition.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { ErrorSummary, type SummaryError } from '../../../ui/controls/error-summary.tsx';
import { FileInput } from '../../../ui/controls/file-input.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Textarea } from '../../../ui/controls/textarea.tsx';
import { Note } from '../../../ui/note.tsx';
import { cardPath } from '../../card-path.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { AskedNote } from './asked-note.tsx';

export type Adding = {
  way: 'documents' | 'answer';
  opened: OpenedCase;
  profile: RegionProfile;
  slots: FileSlot[];
  limits: UploadLimits;
  csrf: string;
  /** After a form: what was wrong by slot (or `words`), what was typed, whether a file was there before. */
  shown: { errors?: SummaryError[]; words?: string; repeated?: boolean };
};

/** One form with all kinds of documents, and the words of an answer, so that no button loses the rest. */
export function AddingPage({ way, opened, profile, slots, limits, csrf, shown }: Adding) {
  const { number } = opened.application;
  const errorAt = (target: string) => shown.errors?.find(error => error.target === target)?.text;
  return (
    <>
      <ErrorSummary errors={shown.errors ?? []} />
      <h1>{way === 'answer' ? 'Ответ на запрос' : 'Добавить документ'}</h1>
      {way === 'answer' && <AskedNote opened={opened} profile={profile} />}
      {shown.repeated && (
        <Note status>
          <p>Этот файл уже приложен.</p>
        </Note>
      )}
      <PostForm action={cardPath(number, way)} csrf={csrf} multipart>
        {slots.map(slot => (
          <Slot slot={slot} opened={opened} limits={limits} error={errorAt(slot.id)} />
        ))}
        {way === 'answer' ? <AnswerEnd words={shown.words} error={errorAt('words')} /> : <DocumentsEnd />}
      </PostForm>
    </>
  );
}

/** What is there of one kind of document, and the choice of one more. */
function Slot({ slot, opened, limits, error }: Pick<Adding, 'opened' | 'limits'> & { slot: FileSlot; error?: string }) {
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
      <FileInput
        id={slot.id}
        name={inputName(slot.id)}
        label="Файл"
        hint={slotHint({ types: slot.types, maxFiles: limits.maxFiles }, limits)}
        error={error}
        accept={acceptOf(slot.types)}
      />
    </section>
  );
}

const AnswerEnd = ({ words, error }: { words?: string; error?: string }) => (
  <>
    <h2>Отправить ответ</h2>
    <Textarea
      id="words"
      name="words"
      label="Пояснение"
      hint="Например, почему документ другой. Если приложили файл, можно не писать."
      optional
      rows={4}
      value={words}
      error={error}
    />
    <SubmitRow label="Отправить ответ" name="go" value="answer">
      <button type="submit" class="quiet" name="go" value="upload">
        Загрузить файлы
      </button>
    </SubmitRow>
  </>
);

/** The second button sends what is chosen too: nobody leaves a file behind. */
const DocumentsEnd = () => (
  <SubmitRow label="Загрузить файлы" name="go" value="upload">
    <button type="submit" class="quiet" name="go" value="done">
      Готово, к заявлению
    </button>
  </SubmitRow>
);
