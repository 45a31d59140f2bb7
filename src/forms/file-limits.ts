import { formatNumber } from '../ui/money.ts';
import { counted } from '../ui/plural.ts';
import type { FileSlot, FileType } from './definition.ts';

const MEBIBYTE = 1024 * 1024;

/** «5 МБ», «340 КБ», «12 байт». */
export function formatBytes(bytes: number): string {
  if (bytes >= MEBIBYTE) return `${formatNumber(Math.round((bytes / MEBIBYTE) * 10) / 10)} МБ`;
  if (bytes >= 1024) return `${Math.round(bytes / 1024)} КБ`;
  return counted(bytes, 'байт', 'байта', 'байт');
}

/** «PDF, JPG или PNG, до 5 МБ. Можно добавить 3 файла.» */
export function limitsOf({ types, maxFiles }: FileSlot, maxBytes: number): string {
  const names = types.map(type => type.toUpperCase());
  const last = names.pop() ?? '';
  const list = names.length > 0 ? `${names.join(', ')} или ${last}` : last;
  const many = maxFiles > 1 ? ` Можно добавить до ${counted(maxFiles, 'файла', 'файлов', 'файлов')}, по одному.` : '';
  return `${list}, до ${formatBytes(maxBytes)}.${many}`;
}

const EXTENSIONS: Record<FileType, string> = {
  pdf: '.pdf,application/pdf',
  jpg: '.jpg,.jpeg,image/jpeg',
  png: '.png,image/png',
  doc: '.doc',
  docx: '.docx',
  sig: '.sig,.p7s',
};

/** The `accept` of a file input: a help in choosing, never a check. */
export const acceptOf = (types: FileType[]): string => types.map(type => EXTENSIONS[type]).join(',');
