import { inputName } from '../../files/chosen-file.ts';
import { acceptOf } from '../../files/file-name.ts';
import { slotHint } from '../../files/texts.ts';
import { FileInput } from '../../ui/controls/file-input.tsx';
import type { FileSlot } from '../definition.ts';

export type UploadedFile = {
  id: string;
  name: string;
  bytes: number;
  href?: string;
  encrypted?: boolean;
  /** Pixels of a picture. */
  width?: number | null;
  height?: number | null;
};

type Props = { slot: FileSlot; attached: number; maxBytes: number; error?: string };

/** One slot: the choice of a file while there is room. The limits are told before the choice. */
export function FileSlotView({ slot, attached, maxBytes, error }: Props) {
  return (
    <section aria-labelledby={`${slot.id}-title`}>
      <h2 id={`${slot.id}-title`}>
        {slot.label}
        {!slot.required && <span class="meta"> (необязательно)</span>}
      </h2>
      {attached < slot.maxFiles ? (
        <FileInput
          id={slot.id}
          name={inputName(slot.id)}
          of={slot.label}
          label={attached > 0 ? 'Ещё один файл' : 'Файл'}
          hint={[slot.hint, slotHint(slot, { maxBytes })].filter(Boolean).join(' ')}
          error={error}
          accept={acceptOf(slot.types)}
        />
      ) : (
        <p class="meta" id={slot.id}>
          Файл приложен. Чтобы заменить его, сначала удалите прежний.
        </p>
      )}
    </section>
  );
}
