import type { QuestionsPage, RepeatPage } from '../../forms/definition.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import { Note } from '../../ui/note.tsx';

type Props = { page: QuestionsPage | RepeatPage; kept: RawValues; typed: RawValues };

/** Both answers side by side when two tabs saved one page; the form below holds this tab's. */
export function ConflictNote({ page, kept, typed }: Props) {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(typed)])];
  const different = names.filter(name => text(kept, name) !== text(typed, name));
  return (
    <Note status>
      <p>
        <strong>Эту страницу уже сохранили в другой вкладке или на другом устройстве.</strong> Ничего не потеряно. Ниже ваши
        ответы из этой вкладки. Поправьте их, если нужно, и нажмите «Далее»: сохранится то, что в полях.
      </p>
      {different.length > 0 && (
        <ul>
          {different.map(name => (
            <li>
              {labelOf(page, name)}: сохранено «<bdi>{text(kept, name) || 'пусто'}</bdi>», здесь «
              <bdi>{text(typed, name) || 'пусто'}</bdi>»
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

const text = (values: RawValues, name: string) => (values[name] ?? []).join(', ');
const labelOf = (page: QuestionsPage | RepeatPage, name: string) =>
  page.fields.find(field => field.id === name.split('.')[0])?.label ?? name;
