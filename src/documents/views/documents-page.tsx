import { Note } from '../../ui/note.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { IssuedContent } from '../document.ts';
import type { DocumentRow } from '../schema.ts';
import { statusWords } from '../texts.ts';
import { DownloadLink } from './download-link.tsx';

type Props = { documents: { row: DocumentRow; issued: IssuedContent }[]; page: number; pages: number };

/** Every document issued to the person, newest first. */
export const DocumentsPage = ({ documents, page, pages }: Props) => (
  <>
    <h1>Мои документы</h1>
    {documents.length === 0 && (
      <Note>
        <p>{page > 1 ? 'На этой странице документов нет.' : 'Документов пока нет.'}</p>
        <p>Когда ведомство примет решение по вашему заявлению, документ появится здесь. Мы пришлём сообщение.</p>
      </Note>
    )}
    {documents.length > 0 && (
      <ul class="list">
        {documents.map(({ row, issued, issued: { content, decidedOn, number } }) => (
          <li>
            <a href={`/cabinet/documents/${row.id}`}>
              <strong>{content.title}</strong>
            </a>
            <br />
            <span class="meta">
              № {number} от {decidedOn} · {content.department}
            </span>
            <br />
            <Tag tone={statusWords(row).tag}>{statusWords(row).label}</Tag> · <DownloadLink row={row} issued={issued} />
          </li>
        ))}
      </ul>
    )}
    <Pager page={page} pages={pages} href={n => `/cabinet/documents?page=${n}`} />
  </>
);
