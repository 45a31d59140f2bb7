import { viewOf } from '../find-bytes.ts';
import type { Recognition } from './recognition.ts';

const LAST_SECTOR = 0xfffffffa;
const FREE = 0xffffffff;
const HEADER_FATS = 109;

/** An old Word document: an OLE compound file ([MS-CFB]) with a stream `WordDocument` in its directory. */
export function recogniseDoc(bytes: Uint8Array): Recognition {
  const damaged: Recognition = { kind: 'damaged', type: 'doc' };
  if (bytes.length < 1536) return damaged;
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return damaged;
  const size = 1 << shift;
  const inside = (sector: number) => sector <= LAST_SECTOR && (sector + 1) * size < bytes.length;
  const fat = allocation(view, size, inside);
  if (!fat) return damaged;
  let entries = 0;
  for (let sector = view.getUint32(48, true); sector <= LAST_SECTOR; sector = fat(sector)) {
    // A chain longer than the file is a circle.
    if (!inside(sector) || ++entries * size > bytes.length) return damaged;
    const end = Math.min((sector + 2) * size, bytes.length);
    for (let at = (sector + 1) * size; at + 128 <= end; at += 128) {
      if (entryName(view, at) === 'WordDocument' && view.getUint8(at + 66) === 2)
        return inside(view.getUint32(at + 116, true)) ? { kind: 'known', type: 'doc', encrypted: false } : damaged;
    }
  }
  return { kind: 'unknown' };
}

/** The table that chains sectors; null when it tells of sectors past the end of the file. */
function allocation(view: DataView, size: number, inside: (sector: number) => boolean): ((sector: number) => number) | null {
  const perSector = size / 4;
  const tables: number[] = [];
  for (let i = 0; i < HEADER_FATS; i++) {
    const sector = view.getUint32(76 + i * 4, true);
    if (sector === FREE) break;
    if (!inside(sector) || (sector + 2) * size > view.byteLength) return null;
    tables.push((sector + 1) * size);
  }
  const next = (sector: number) => {
    const table = tables[Math.floor(sector / perSector)];
    return table === undefined ? FREE : view.getUint32(table + (sector % perSector) * 4, true);
  };
  let last = tables.length * perSector - 1;
  while (last >= 0 && next(last) === FREE) last--;
  return last >= 0 && inside(last) ? next : null;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}
