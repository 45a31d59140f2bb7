/** `txt` is what the portal itself wrote down: nothing that is sent is known by content to be a text. */
export const FILE_TYPES = ['pdf', 'jpg', 'png', 'doc', 'docx', 'sig', 'txt'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** `encrypted`: a PDF that may ask for a password. `damaged`: begins as the type but does not hold together. */
export type Recognition =
  | { kind: 'known'; type: FileType; encrypted: boolean }
  | { kind: 'damaged'; type: FileType }
  | { kind: 'unknown' };
