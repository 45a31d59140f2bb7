import { removeFilesOf } from '../../files/remove-files-of.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { signatureHolder } from '../signature-holder.ts';

/** The statements that remove all files of a draft that goes: its own, and those of its signature. */
export const removeDraftFiles = (db: Db, draft: string): Statement[] => [
  removeFilesOf(db, draft),
  removeFilesOf(db, signatureHolder(draft)),
];
