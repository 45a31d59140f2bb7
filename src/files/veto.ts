import { vetoedColumn } from '../platform/db.ts';

/** Why the database refused a batch over files; learned from the column the statement left NULL. */
export type FileVeto = 'holder-full' | 'slot-full' | 'repeated' | 'total-full' | 'changed';

const VETOES: Record<string, FileVeto> = {
  holder_id: 'holder-full',
  slot: 'slot-full',
  type: 'repeated',
  size: 'total-full',
  id: 'changed',
};

/** The condition of this room's statements that did not hold, or null for any other failure. */
export function fileVeto(error: unknown): FileVeto | null {
  const column = vetoedColumn(error, 'files');
  return column ? (VETOES[column] ?? null) : null;
}
