import type { Page } from 'playwright-core';

export type Focused = {
  tag: string;
  name: string;
  id: string;
  /** Document coordinates of its box. */
  top: number;
  left: number;
  height: number;
  /** Whether one sees where one is: a ring at least two pixels thick, one of whose lines is 3:1 to the page. */
  ring: boolean;
  /** Whether the middle of the thing can be seen, on the screen and under nothing. */
  seen: boolean;
};

/** What has the focus now. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(`(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const numbers = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
    const light = colour => {
      const [r, g, b] = numbers(colour).map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
      const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const outline = style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2 && contrast(style.outlineColor, paper) >= 3;
    const shadow = /0px 0px 0px ([2-9]|\\d\\d)px/.test(style.boxShadow) && contrast(style.boxShadow.match(/rgba?\\([^)]*\\)/)[0], paper) >= 3;
    const line = element.getClientRects()[0] || box;
    const hit = document.elementFromPoint(line.left + Math.min(line.width / 2, 20), line.top + line.height / 2);
    const label = element.labels && element.labels[0];
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: (element.getAttribute('aria-label') || (label && label.textContent) || element.textContent || '').trim(),
      top: Math.round(line.top + scrollY), left: Math.round(line.left), height: line.height,
      ring: outline || shadow,
      seen: hit !== null && (hit === element || element.contains(hit) || hit.contains(element)),
    };
  })()`);

/** Presses Tab (or Shift+Tab) until what has the focus fits; throws after a whole round of the page. */
export async function tabTo(page: Page, name: string | RegExp, options: { back?: boolean } = {}): Promise<Focused> {
  const met: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(options.back ? 'Shift+Tab' : 'Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now.name === name || now.id === name : name.test(now.name)) return now;
    met.push(now.name || now.tag);
  }
  throw new Error(`${page.url()}: no way by Tab to ${name}; met ${met.slice(0, 50).join(' | ')}`);
}

/** Goes to the field by Tab and types into it. */
export async function typeInto(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a button or a link by Tab and presses it, and waits for the page it leads to. */
export async function pressOn(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/** Whether what has the focus looks otherwise than without it: its picture and a frame of six pixels around it differ. */
export async function looksFocused(page: Page): Promise<boolean> {
  const around = `(() => {
    const element = document.activeElement;
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: Math.max(0, left - 6), y: Math.max(0, top - 6), width: width + 12, height: height + 12 };
  })()`;
  const clip = await page.evaluate<{ x: number; y: number; width: number; height: number }>(around);
  // The caret is left out of a picture, and would be no ring.
  const focused = await page.screenshot({ clip });
  await page.evaluate('window.focusedLast = document.activeElement; document.activeElement.blur()');
  const plain = await page.screenshot({ clip });
  await page.evaluate('window.focusedLast.focus({ preventScroll: true })');
  return !focused.equals(plain);
}

/** Everything one meets by Tab from the top of the page to its end, in order. */
export async function walk(page: Page): Promise<Focused[]> {
  await page.evaluate('window.scrollTo(0, 0); document.activeElement.blur()');
  const met: Focused[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.tag === 'body' || now.tag === 'html') return met;
    met.push(now);
  }
  throw new Error(`${page.url()}: Tab never leaves the page: ${met.slice(-5).map(each => each.name)}`);
}
