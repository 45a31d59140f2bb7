import type { FileType } from './recognition/recognition.ts';

/** Why a file was not taken, with the facts its words need. */
export type Refusal =
  | { reason: 'not-chosen' }
  | { reason: 'empty' }
  | { reason: 'too-large'; size: number; maxBytes: number }
  | { reason: 'wrong-type'; allowed: readonly FileType[]; found: FileType | null }
  | { reason: 'damaged'; type: FileType }
  | { reason: 'too-many'; of: 'slot' | 'holder'; maxFiles: number }
  | { reason: 'total-too-large'; maxTotalBytes: number }
  | { reason: 'closed' };

export type Refused = { kind: 'refused' } & Refusal;

export const refuse = (refusal: Refusal): Refused => ({ kind: 'refused', ...refusal });
