/** Why the database refused a batch over files; learned from the column the statement left NULL. */
export type FileVeto = 'closed' | 'holder-full' | 'slot-full' | 'repeated' | 'total-full' | 'changed';

const VETOES: Record<string, FileVeto> = {
  owner_id: 'closed',
  holder_id: 'holder-full',
  slot: 'slot-full',
  type: 'repeated',
  size: 'total-full',
  id: 'changed',
};

/**
 * Statements of this room put NULL into a NOT NULL column when their condition does not hold, so that the whole batch,
 * its audit row included, is undone. This names the condition; null for any other failure.
 */
export function fileVeto(error: unknown): FileVeto | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const column = /NOT NULL constraint failed: files\.(\w+)/.exec(e.message)?.[1];
    if (column) return VETOES[column] ?? null;
  }
  return null;
}
