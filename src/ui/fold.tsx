import type { Child } from 'hono/jsx';

/** What a narrow screen folds under a few words and a wide one shows at once. A browser that can not tell them apart folds it everywhere. */
export const Fold = ({ words, children }: { words: string; children: Child }) => (
  <details class="fold">
    <summary>{words}</summary>
    {children}
  </details>
);
