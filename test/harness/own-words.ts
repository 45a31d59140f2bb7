import type { Element } from 'domhandler';
import { prevElementSibling, textContent } from 'domutils';
import { attribute, childElements, textOf } from './dom.ts';
import type { Page } from './page.ts';

// Names of laws, their articles and the official names of services are quoted; so is what people typed.
const QUOTED = /^(Полное название|Основание|Где это написано)$/;

/** Whether an element holds the words of a law or of a person. */
export function isQuoted(element: Element): boolean {
  const around = attribute(element, 'class')?.split(' ') ?? [];
  if (around.includes('meta') && /№|ФЗ|стать|кодекс|закон/i.test(textContent(element))) return true;
  if (element.name === 'bdi' || element.name === 'textarea') return true;
  if (element.name !== 'dd') return false;
  const before = prevElementSibling(element);
  return before !== null && QUOTED.test(textContent(before).trim());
}

/** The words of the portal itself on a page, a line for each piece of text. */
export function ownWords(page: Page): string {
  const lines: string[] = [];
  const gather = (element: Element) => {
    if (isQuoted(element) || ['script', 'style', 'svg', 'head'].includes(element.name)) return;
    if (
      childElements(element).every(
        child => ['a', 'strong', 'b', 'span', 'bdi', 'code', 'em', 'br'].includes(child.name) && !isQuoted(child),
      )
    )
      lines.push(textOf(element));
    else for (const child of childElements(element)) gather(child);
  };
  gather(page.all('body')[0]!);
  return lines.join('\n');
}
