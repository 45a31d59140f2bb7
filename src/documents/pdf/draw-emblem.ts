import type { Palette } from '../../region/profile.ts';
import type { Sheet } from './sheet.ts';

/** The coat of arms of the profile (30 by 34 units) in the region's light colours, its top left corner at (x, top). */
export function drawEmblem(sheet: Sheet, coatOfArms: string, palette: Palette, x: number, top: number, height: number): void {
  const width = (height * 30) / 34;
  const painted = coatOfArms.replace(/var\(--([a-z-]+)\)/g, (_, token: string) => {
    const name = token.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
    return palette[name as keyof Palette] ?? palette.accent;
  });
  sheet.page.drawSvg(`<svg width="30" height="34" viewBox="0 0 30 34">${painted}</svg>`, { x, y: top, width, height });
}
