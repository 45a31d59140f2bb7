import { Note } from '../../../ui/note.tsx';
import type { TooLate } from '../shown.ts';

/** A choice between two windows' answers was not taken: why, what stands now, what to do. `when`: «в 14:20». */
export const TooLateNote = ({ late: { stands, open }, when }: { late: TooLate; when: string }) => (
  <Note status>
    <p>
      <strong>Пока вы выбирали, эту страницу сохранили ещё раз, {when}.</strong> Поэтому ваш выбор мы не применили: он стёр бы
      новый ответ. Ничего не потеряно.
    </p>
    {open ? (
      <p>Ниже все ответы, какие есть сейчас. Выберите ещё раз.</p>
    ) : (
      <>
        <p>Выбирать больше не нужно. Сейчас сохранено:</p>
        <ul>
          {stands.map(({ label, text }) => (
            <li>
              {label.replace(/[?.]$/, '')}: <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
        <p>Если нужен другой ответ, исправьте его ниже. Потом нажмите «Далее».</p>
      </>
    )}
  </Note>
);
