import type { FileSlot, FilesPage } from '../../forms/definition.ts';

type More = Partial<Pick<FileSlot, 'hint' | 'when' | 'types' | 'maxFiles'>>;

const slot =
  (required: boolean) =>
  (id: string, label: string, more: More = {}): FileSlot => ({
    id,
    label,
    required,
    types: ['pdf', 'jpg', 'png'],
    maxFiles: 3,
    ...more,
  });

/** A scan without which the application is not sent. */
export const needed = slot(true);
/** A scan for those who have it. */
export const ifAny = slot(false);

/** The page of files; nothing needed says so by itself. */
export const papersPage = (
  slots: FileSlot[],
  { title, lead, id = 'papers' }: { title?: string; lead?: string; id?: string } = {},
): FilesPage => {
  const none = slots.every(each => !each.required);
  return {
    kind: 'files',
    id,
    title: title ?? (none ? 'Документы, если они есть' : 'Документы'),
    lead:
      lead ??
      (none
        ? 'Приложите то, что подходит вам. Можно не прикладывать ничего.'
        : 'Подойдёт и снимок на телефон, если всё читается.'),
    slots,
  };
};
