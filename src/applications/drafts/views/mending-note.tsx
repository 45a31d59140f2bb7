import type { Ground } from '../../../catalogue/service.ts';
import { Note } from '../../../ui/note.tsx';

/** Above every page of a draft that mends a refusal: why it was refused, in the officer's own words too, and what to do about it. */
export const MendingNote = ({ ground, remark }: { ground: Ground | undefined; remark: string | null }) =>
  ground ? (
    <Note>
      <p>
        <strong>Почему отказали.</strong> {ground.text}
      </p>
      {remark && (
        <p>
          <bdi>{remark}</bdi>
        </p>
      )}
      <p>
        <strong>Что исправить.</strong> {ground.remedy}
      </p>
    </Note>
  ) : null;
