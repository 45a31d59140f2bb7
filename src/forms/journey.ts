import { holds, lookupIn } from './conditions.ts';
import type { Answers, FilesPage, FormDefinition, QuestionsPage, RepeatPage } from './definition.ts';
import { liveAnswers } from './live-answers.ts';

/** One page on a person's way. `path` follows the draft's address: `child`, `children/2`; `item` counts from 0. */
export type JourneyPage = { path: string; item: number } & (
  | { kind: 'questions'; page: QuestionsPage }
  | { kind: 'item'; page: RepeatPage }
  | { kind: 'list'; page: RepeatPage }
  | { kind: 'files'; page: FilesPage }
);

/**
 * The pages in their order, derived from the definition and the answers, never stored. A repeating page gives a page
 * for each item (one empty item when it must have some) and then its list.
 */
export function journey(definition: FormDefinition, answers: Answers): JourneyPage[] {
  const live = liveAnswers(definition, answers);
  const pages: JourneyPage[] = [];
  for (const page of definition.pages) {
    if (!holds(page.when, lookupIn(live, {}))) continue;
    if (page.kind === 'questions') pages.push({ kind: 'questions', page, path: page.id, item: 0 });
    else if (page.kind === 'files') pages.push({ kind: 'files', page, path: page.id, item: 0 });
    else {
      const items = Math.max(live[page.id]?.length ?? 0, Math.min(page.min, 1));
      for (let item = 0; item < items; item++) pages.push({ kind: 'item', page, path: itemPath(page.id, item), item });
      pages.push({ kind: 'list', page, path: page.id, item: 0 });
    }
  }
  return pages;
}

/** The address of an item; a person counts from one. */
const itemPath = (page: string, item: number): string => `${page}/${item + 1}`;

/** The page at this address; a new item right after the last one is a page too while there is room. Null: not on the journey. */
export function pageAt(pages: JourneyPage[], path: string): JourneyPage | null {
  const found = pages.find(each => each.path === path);
  if (found) return found;
  const list = pages.find(each => each.kind === 'list' && path.startsWith(`${each.path}/`));
  if (list?.kind !== 'list') return null;
  const item = pages.filter(each => each.kind === 'item' && each.page.id === list.page.id).length;
  return item < list.page.max && path === itemPath(list.page.id, item) ? { kind: 'item', page: list.page, path, item } : null;
}

/** Where «Далее» leads; after an item to its list. Null after the last page: «Проверьте ответы» follows. */
export function nextPage(pages: JourneyPage[], path: string): JourneyPage | null {
  const here = pageAt(pages, path);
  if (here?.kind === 'item') return pages.find(each => each.kind === 'list' && each.page.id === here.page.id) ?? null;
  const index = pages.findIndex(each => each.path === path);
  return index < 0 ? null : (pages[index + 1] ?? null);
}

/** Where «Назад» leads; null on the first page. A further item leads back to its list. */
export function previousPage(pages: JourneyPage[], path: string): JourneyPage | null {
  const here = pageAt(pages, path);
  if (here?.kind === 'item' && here.item > 0)
    return pages.find(each => each.kind === 'list' && each.page.id === here.page.id) ?? null;
  const index = pages.findIndex(each => each.path === path);
  const before = pages.slice(0, Math.max(index, 0));
  // The list comes after its items: going back from it leads before the first of them.
  return before.findLast(each => here?.kind !== 'list' || each.page.id !== here.page.id) ?? null;
}
