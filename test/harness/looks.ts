import type { Page } from 'playwright-core';

// Asked inside the page: what a reader gets is what the browser computed, not what the stylesheet says.
const COLOURS = `
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = numbers(colour).slice(0, 3).map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((numbers(colour)[3] ?? 1) === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.vh, .skip, option');
`;

/** Every text under `least`:1 against what it stands on, and every edge of a field under 3:1. */
export const faint = (page: Page, least: number): Promise<string[]> =>
  page.evaluate(`(() => {
    ${COLOURS}
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const element = node.parentElement;
      if (!node.data.trim() || !shown(element)) continue;
      const ratio = contrast(getComputedStyle(element).color, ground(element));
      if (ratio < ${least}) found.add(element.tagName + '.' + element.className + ' «' + node.data.trim().slice(0, 30) + '» ' + ratio.toFixed(2));
    }
    for (const field of document.querySelectorAll('input:not([type=hidden],[type=radio],[type=checkbox],[type=file]), select, textarea')) {
      const ratio = contrast(getComputedStyle(field).borderTopColor, ground(field.parentElement));
      if (ratio < 3) found.add('edge of ' + field.id + ' ' + ratio.toFixed(2));
    }
    return [...found];
  })()`);

/** Computed style of the first `selector` in main, in pixels where it is a length. */
export const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`);

/** Texts whose letters are cut off: the box that holds them hides what does not fit. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    ${COLOURS}
    return [...document.querySelectorAll('body *')]
      .filter(each => shown(each) && each.textContent.trim() && !each.closest('svg, .scroll, select'))
      .filter(each => getComputedStyle(each).overflowX !== 'visible' || getComputedStyle(each).overflowY !== 'visible')
      .filter(each => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map(each => each.tagName + '.' + each.className);
  })()`);

/** Pairs of blocks of text that lie over one another. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    ${COLOURS}
    const leaves = [...document.querySelectorAll('h1,h2,h3,p,li,dt,dd,label,legend,button,a.button,input,select,textarea,summary,td,th')]
      .filter(each => shown(each) && each.getClientRects().length > 0 && !each.querySelector('h1,h2,h3,p,ul,li,label,input,button,select,textarea,a.button'));
    const boxes = leaves.map(each => [each, each.getBoundingClientRect()]);
    const found = [];
    boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
      if (one.contains(other) || other.contains(one)) return;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) found.push(one.textContent.trim().slice(0, 20) + ' × ' + other.textContent.trim().slice(0, 20));
    }));
    return found;
  })()`);

/** Adds rules as a reader's own stylesheet does; the page's Content-Security-Policy does not reach them. */
export const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  })()`);
