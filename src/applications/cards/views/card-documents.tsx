import { statusWords as documentStatus } from '../../../documents/texts.ts';
import { fileSize } from '../../../files/texts.ts';
import { cardPath } from '../../card-path.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

/** What was decided, then what the person attached. */
export function CardDocuments({ opened: { application, documents, files } }: { opened: OpenedCase }) {
  if (documents.length + files.length === 0) return <p>Вы ничего не прикладывали.</p>;
  return (
    <ul class="list">
      {documents.map(document => (
        <li>
          <a href={`/cabinet/documents/${document.id}`}>Решение {document.number}</a>
          {document.status !== 'valid' && <span class="meta">. {documentStatus(document).label}</span>}
        </li>
      ))}
      {files.map(file => (
        <li>
          <a href={cardPath(application.number, 'files', file.id)}>
            <bdi>{file.name}</bdi>
          </a>
          <span class="meta">, {fileSize(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
