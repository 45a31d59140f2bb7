import { type SQL, sql } from 'drizzle-orm';

/** The two files of a signature: the text that was signed, and the signature as it came. */
export const SIGNATURE_SLOTS = ['application', 'signature'] as const;

/** Who holds the files of a signature: beside the draft's or the application's own, so that no limit of theirs counts them. */
export const signatureHolder = (of: string): string => `signature:${of}`;

/** The same for a statement that is written before its number is known. */
export const signatureHolderOf = (number: string): SQL => sql`'signature:' || ${number}`;

/** How the signed text is called when it is saved; the signature adds `.sig`. */
export const SIGNED_NAME = 'zayavlenie.txt';
