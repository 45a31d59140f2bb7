import { contradicts, heldByAnother } from '../../../identity/accept-check.ts';
import type { SeenCheck } from '../../../identity/check.ts';
import type { RegistryWords } from '../../../identity/examination/registry.ts';
import { grounds } from '../../../identity/grounds.ts';
import { ITEMS } from '../../../identity/items.ts';
import { itemTitles } from '../../../identity/texts.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Select } from '../../../ui/controls/select.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

type Props = { check: SeenCheck; words: RegistryWords; csrf: string; error?: string };

/** Acceptance is one button, not there while a registry says otherwise or another cabinet has the number; a return names a ground for each part that is wrong. */
export function CheckDecision({ check: { row, findings }, words, csrf, error }: Props) {
  const action = (verb: string) => `/staff/checks/${row.id}/${verb}`;
  return (
    <>
      <h2>Решение</h2>
      {heldByAnother(findings) ? (
        <p>Этот СНИЛС или ИНН подтверждён в другом кабинете, поэтому принять его нельзя. Верните его на исправление.</p>
      ) : contradicts(words) ? (
        <p>Реестр не подтвердил данные, поэтому принять их нельзя. Верните то, что не сошлось.</p>
      ) : (
        <PostForm action={action('acceptance')} csrf={csrf}>
          <input type="hidden" name="seen" value={String(row.version)} />
          <p>Данные совпадают со сканами, паспорт настоящий и читается.</p>
          <SubmitRow label="Подтвердить личность" />
        </PostForm>
      )}
      <PostForm action={action('return')} csrf={csrf}>
        <input type="hidden" name="seen" value={String(row.version)} />
        {ITEMS.map(item => (
          <Select
            id={`ground-${item}`}
            name={`ground.${item}`}
            label={itemTitles[item]}
            empty="В порядке"
            error={item === ITEMS[0] ? error : undefined}
            options={Object.entries(grounds[item]).map(([value, { text }]) => ({ value, label: text }))}
          />
        ))}
        <SubmitRow label="Вернуть на исправление" />
      </PostForm>
    </>
  );
}
