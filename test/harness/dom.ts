import { selectAll } from 'css-select';
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Reads HTML as served, not as a browser repairs it. */
export const parseHtml = (html: string): Document => parseDocument(html);

/** The elements inside `within` that a selector of CSS means, in the order of the page. */
export const select = (selector: string, within: ParentNode): Element[] => selectAll<AnyNode, Element>(selector, within);

/** An attribute with its entities read; null when absent. */
export const attribute = (element: Element, name: string): string | null => element.attribs[name] ?? null;

/** The same of the first of some elements; undefined when there is none. */
export const attributeOf = ([first]: Element[], name: string): string | null | undefined => first && attribute(first, name);

/** The elements that stand right inside an element. */
export const childElements = (element: ParentNode): Element[] => element.children.filter(isTag);

/** The elements around one, the nearest first. */
export function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let up = element.parent; up; up = up.parent) if (isTag(up)) all.push(up);
  return all;
}

const INLINE = new Set('a abbr b bdi code em i kbd q s small span strong sub sup time u var wbr'.split(' '));
const SILENT = new Set(['script', 'style', 'template']);

/** What a reader sees in an element: blocks on lines of their own, spaces folded. */
export function textOf(element: Element): string {
  return gather(element)
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function gather(element: Element): string {
  if (SILENT.has(element.name)) return '';
  const inside = element.children
    .map(node => (isTag(node) ? gather(node) : isText(node) ? node.data.replace(/\n/g, ' ') : ''))
    .join('');
  return INLINE.has(element.name) ? inside : `\n${inside}\n`;
}
