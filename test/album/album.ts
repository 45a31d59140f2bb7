import type { Visitor } from '../harness/client.ts';
import type { Page } from '../harness/page.ts';

/** A page as it was served in one state of the world. */
export type Seen = { name: string; page: Page };

/** Collects what visitors see; `note` keeps the page a visitor stands on. */
export class Album {
  readonly seen: Seen[] = [];
  note(name: string, visitor: Visitor): void {
    this.seen.push({ name, page: visitor.page });
  }
  async visit(visitor: Visitor, pages: Record<string, string>): Promise<void> {
    for (const [name, path] of Object.entries(pages)) {
      await visitor.get(path);
      this.note(name, visitor);
    }
  }
}
