import type { Palette } from '../../region/profile.ts';
import { ink, type Sheet } from './sheet.ts';

/** The coat of arms of the profile (30 by 34 units), its top left corner at (x, top). Draws its paths; other shapes are left out. */
export function drawEmblem(sheet: Sheet, coatOfArms: string, palette: Palette, x: number, top: number, height: number): void {
  for (const [element] of coatOfArms.matchAll(/<path\b[^>]*>/g)) {
    const path = /\bd="([^"]+)"/.exec(element)?.[1];
    const fill = /\bfill="([^"]+)"/.exec(element)?.[1] ?? 'var(--accent)';
    if (path && fill !== 'none')
      sheet.page.drawSvgPath(path, { x, y: top, scale: height / 34, color: ink(painted(fill, palette)) });
  }
}

function painted(fill: string, palette: Palette): string {
  if (fill.startsWith('#')) return fill;
  return fill === 'var(--accent-ink)' ? palette.accentInk : palette.accent;
}
