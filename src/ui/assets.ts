import checkingScript from '../../build/assets/checking.js.txt';
import passkeyScript from '../../build/assets/passkey.js.txt';
import css from '../../build/assets/portal.css.txt';
import script from '../../build/assets/portal.js.txt';
import savingScript from '../../build/assets/saving.js.txt';
import sessionScript from '../../build/assets/session.js.txt';
import signingScript from '../../build/assets/signing.js.txt';
import viewCss from '../../build/assets/view.css.txt';
import { contentHash } from '../platform/content-hash.ts';
import type { Region } from '../region/current.ts';
import type { Palette } from '../region/profile.ts';

const tokens = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');

const icons = new WeakMap<Region, { text: string; path: string }>();

/** The coat of arms in the colours of the light scheme. */
export function icon(region: Region): { text: string; path: string } {
  const known = icons.get(region);
  if (known) return known;
  const { accent, accentInk } = region.profile.colours.light;
  const drawing = region.profile.coatOfArms.replaceAll('var(--accent)', accent).replaceAll('var(--accent-ink)', accentInk);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 34">${drawing}</svg>`;
  const made = { text, path: `/assets/portal.${contentHash(text)}.svg` };
  icons.set(region, made);
  return made;
}

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

const sessionScriptAddress = `/assets/session.${contentHash(sessionScript)}.js`;
/** Warns before a session ends: only for those who have one. */
export const sessionScriptPath = (): string => sessionScriptAddress;
export const sessionScriptText = (): string => sessionScript;

const savingScriptAddress = `/assets/saving.${contentHash(savingScript)}.js`;
/** Saves a draft's answers as they are given: only on the pages of a form. */
export const savingScriptPath = (): string => savingScriptAddress;
export const savingScriptText = (): string => savingScript;

const checkingScriptAddress = `/assets/checking.${contentHash(checkingScript)}.js`;
/** Checks an answer when its field is left: only on the pages of a form. */
export const checkingScriptPath = (): string => checkingScriptAddress;
export const checkingScriptText = (): string => checkingScript;

const passkeyScriptAddress = `/assets/passkey.${contentHash(passkeyScript)}.js`;
/** Asks a device for its key: only on the pages that do. */
export const passkeyScriptPath = (): string => passkeyScriptAddress;
export const passkeyScriptText = (): string => passkeyScript;

const signingScriptAddress = `/assets/signing.${contentHash(signingScript)}.js`;
/** Signs by the plug-in of the browser: only on the page where a file is signed. */
export const signingScriptPath = (): string => signingScriptAddress;
export const signingScriptText = (): string => signingScript;
