import { filingNames } from '../../../catalogue/texts.ts';
import { Note } from '../../../ui/note.tsx';
import type { Filing } from '../../filing.ts';
import { missingStepWords } from '../../texts.ts';

/** What is missing before this person may send, and that nothing is lost meanwhile. Nothing, when nothing is. */
export function FilingNote({ filing: { requires, missing } }: { filing: Filing }) {
  if (!missing) return null;
  return (
    <Note status>
      <p>
        <strong>{filingNames[requires]}</strong> {missingStepWords[missing]}
      </p>
      <p>Ответы сохранены в черновике. После входа вы вернётесь к нему и отправите.</p>
    </Note>
  );
}
