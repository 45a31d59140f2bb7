import type { Difference } from '../../../forms/differences.ts';
import { Note } from '../../../ui/note.tsx';

/** Both answers when two tabs saved one page; the form below holds this tab's. */
export const ConflictNote = ({ different }: { different: Difference[] }) => (
  <Note status>
    <p>
      <strong>Эту страницу уже сохранили в другой вкладке или на другом устройстве.</strong> Ничего не потеряно. Ниже ваши ответы
      из этой вкладки. Поправьте их, если нужно, и нажмите «Далее»: сохранится то, что в полях.
    </p>
    {different.length > 0 && (
      <ul>
        {different.map(({ label, kept, typed }) => (
          <li>
            {label}: сохранено <Said text={kept} />, здесь <Said text={typed} />
          </li>
        ))}
      </ul>
    )}
  </Note>
);

const Said = ({ text }: { text: string }) =>
  text === '' ? (
    'пусто'
  ) : (
    <>
      «<bdi>{text}</bdi>»
    </>
  );
