import type { HelpTopic } from '../../ui/help-topics.ts';

/**
 * One article: what to do in a sentence, then how. «…» in it are names of buttons, links and fields as the portal writes
 * them, and a test looks for each. {fileSize} and others in braces are numbers of the region: `../numbers.ts`.
 */
export type Article = {
  answer: string;
  /** In order, a deed each. */
  steps: readonly string[];
  /** What to do when that did not help. */
  otherwise: readonly string[];
  see: readonly HelpTopic[];
  /** The page of the portal where it is done. */
  page?: { href: string; label: string };
  /** Other words by which people look for it. */
  words: string;
};

/** A part of the articles; all together they are a Record of all topics. */
export type Articles = { readonly [Topic in HelpTopic]?: Article };
