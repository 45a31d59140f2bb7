import type { DocumentRow } from '../schema.ts';

/** The file with its size; its number is said to those who hear the links one by one. */
export const DownloadLink = ({ row, button }: { row: DocumentRow; button?: boolean }) => (
  <a class={button ? 'button' : undefined} href={`/cabinet/documents/${row.id}/file`}>
    Скачать PDF, {Math.ceil(row.size / 1024)} КБ<span class="vh">, документ № {row.number}</span>
  </a>
);
