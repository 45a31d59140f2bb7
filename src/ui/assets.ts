import css from '../../build/assets/portal.css.txt';
import script from '../../build/assets/portal.js.txt';
import viewCss from '../../build/assets/view.css.txt';
import type { Region } from '../region/current.ts';
import type { Palette } from '../region/profile.ts';

/** A short content hash for an address that may be cached for ever (FNV-1a, 64 bits in two halves). */
function contentHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b + text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

const tokens = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');

const sheets = new WeakMap<Region, { text: string; path: string }>();

/** The stylesheet with the region's colours in front: one file, so that a first visit costs two requests. */
export function stylesheet(region: Region): { text: string; path: string } {
  let sheet = sheets.get(region);
  if (!sheet) {
    const { light, dark } = region.profile.colours;
    const text = `:root{${tokens(light)}}@media (prefers-color-scheme:dark){:root{${tokens(dark)}}}${css}`;
    sheet = { text, path: `/assets/portal.${contentHash(text)}.css` };
    sheets.set(region, sheet);
  }
  return sheet;
}

export const stylesheetPath = (region: Region): string => stylesheet(region).path;

const scriptAddress = `/assets/portal.${contentHash(script)}.js`;
export const scriptPath = (): string => scriptAddress;
export const scriptText = (): string => script;

const viewSheetAddress = `/assets/view.${contentHash(viewCss)}.css`;
/** What «Версия для слабовидящих» adds: linked only where the view asks for it. */
export const viewSheetPath = (): string => viewSheetAddress;
export const viewSheetText = (): string => viewCss;
