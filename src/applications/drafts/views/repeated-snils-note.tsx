import type { PlacedAnswer } from '../../../forms/repeated-snils.ts';
import { Note } from '../../../ui/note.tsx';

/** One СНИЛС was given for two people: perhaps a slip, perhaps one person twice. It does not stop anybody. */
export const RepeatedSnilsNote = ({ twice }: { twice: PlacedAnswer[][] }) =>
  twice.length > 0 && (
    <Note status>
      {twice.map(places => (
        <p>
          <strong>Один и тот же СНИЛС указан несколько раз:</strong> {places.map(({ heading }) => `«${heading}»`).join(', ')}. У
          каждого человека свой СНИЛС. Проверьте, нет ли ошибки.
        </p>
      ))}
    </Note>
  );
