/** A part of a document that people agree with or are told; numbers in braces are the region's: `../numbers.ts`. */
export type Section = { title: string; paragraphs?: readonly string[]; items?: readonly string[] };

/** A document as it stood from its day (ISO date) on. What people have read is never rewritten: a changed word is a new edition. */
export type Edition = {
  date: string;
  /** What is different from the edition before. */
  changes: string;
  sections: readonly Section[];
};

/** A document with all its editions, the one in force first. */
export type Editions = { title: string; path: string; editions: readonly [Edition, ...Edition[]] };
