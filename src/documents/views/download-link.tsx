import type { IssuedContent } from '../document.ts';
import type { DocumentRow } from '../schema.ts';

type Props = { row: DocumentRow; issued: Pick<IssuedContent, 'content'>; button?: boolean };

/** The file with its size; its number is said to those who hear the links one by one. */
export const DownloadLink = ({ row, issued, button }: Props) => (
  <a class={button ? 'button' : undefined} href={`/cabinet/documents/${row.id}/file`}>
    Скачать {issued.content.outside ? 'файл XML' : 'PDF'}, {Math.ceil(row.size / 1024)} КБ
    <span class="vh">, документ № {row.number}</span>
  </a>
);
