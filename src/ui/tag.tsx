import type { Child } from 'hono/jsx';

export type Tone = 'ok' | 'wait' | 'no' | 'new' | 'plain';

/** A status in words with a dot before it: the colour repeats what the words say, never more. */
export const Tag = ({ tone, children }: { tone: Tone; children: Child }) => <span class={`tag ${tone}`}>{children}</span>;
