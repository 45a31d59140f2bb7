import { decode } from 'html-entities';
import { HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

const config = await new StaticConfigLoader([], { root: true, elements: ['html5'] }).getConfigFor('page.html');

/** Reads HTML as served, not as a browser repairs it. */
export const parseHtml = (html: string): HtmlElement => new Parser(config).parseHtml(html);

/** An attribute with its entities read; null when absent. */
export function attribute(element: HtmlElement, name: string): string | null {
  if (!element.hasAttribute(name)) return null;
  return decode(element.getAttributeValue(name) ?? '');
}

const INLINE = new Set('a abbr b bdi code em i kbd q s small span strong sub sup time u var wbr'.split(' '));
const SILENT = new Set(['script', 'style', 'template']);

/** What a reader sees in an element: blocks on lines of their own, spaces folded. */
export function textOf(element: HtmlElement): string {
  return decode(gather(element))
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function gather(element: HtmlElement): string {
  if (SILENT.has(element.tagName)) return '';
  const inside = element.childNodes
    .map(node => (node instanceof HtmlElement ? gather(node) : node.textContent.replace(/\n/g, ' ')))
    .join('');
  return INLINE.has(element.tagName) ? inside : `\n${inside}\n`;
}
