import type { Service } from '../../catalogue/service.ts';
import { Note } from '../../ui/note.tsx';
import { type RefusedKind, refusedWords } from '../texts.ts';
import type { Typed } from '../typed.ts';

type Props = { refused: RefusedKind; typed?: Typed; service: Service };

/** Why the verb was not done, and what had been typed: nothing is lost, it can be copied. */
export function RefusedNote({ refused, typed, service }: Props) {
  const grounds = [...service.refusal, ...service.intakeRefusal, ...service.askMore];
  const ground = grounds.find(each => each.code === typed?.ground);
  return (
    <Note status>
      <p>
        <strong>{refusedWords[refused]}</strong>
      </p>
      {ground && <p>Вы выбрали основание: {ground.text}</p>}
      {typed?.words && (
        <p>
          Ваш текст не пропал: <bdi>{typed.words}</bdi>
        </p>
      )}
    </Note>
  );
}
