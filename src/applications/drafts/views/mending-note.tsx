import type { Ground } from '../../../catalogue/service.ts';
import { Note } from '../../../ui/note.tsx';

/** Above every page of a draft that mends a refusal: why it was refused and what to do about it. */
export const MendingNote = ({ ground }: { ground: Ground | undefined }) =>
  ground ? (
    <Note>
      <p>
        <strong>Почему отказали.</strong> {ground.text}
      </p>
      <p>
        <strong>Что исправить.</strong> {ground.remedy}
      </p>
    </Note>
  ) : null;
