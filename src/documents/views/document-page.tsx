import { Tag } from '../../ui/tag.tsx';
import type { IssuedContent } from '../document.ts';
import { DocumentBody, DocumentHead } from '../document-body.tsx';
import type { DocumentRow } from '../schema.ts';
import { statusWords } from '../texts.ts';
import { DownloadLink } from './download-link.tsx';
import { SignedOutside } from './signed-outside.tsx';

type Props = { row: DocumentRow; issued: IssuedContent & { code: string } };

/** The document itself in HTML: the accessible original of the PDF, in the same order. */
export const DocumentPage = ({ row, issued }: Props) => (
  <>
    <DocumentHead issued={issued} />
    <p>
      <Tag tone={statusWords(row).tag}>{statusWords(row).label}</Tag>
    </p>
    <DocumentBody issued={issued} />
    {issued.content.outside && <SignedOutside outside={issued.content.outside} />}
    <h2>Как проверить документ</h2>
    <p>
      Код проверки: <strong>{issued.code}</strong>. Его можно ввести <a href={`/verify/${issued.code}`}>на странице проверки</a>:
      вход для этого не нужен.
    </p>
    {row.kind === 'approval' && row.status === 'valid' && !issued.content.outside && (
      <p>
        Нашли ошибку или опечатку?{' '}
        <a href={`/cabinet/applications/${row.applicationId}/correction`}>Исправить ошибку в документе</a>. Это бесплатно, 5
        рабочих дней.
      </p>
    )}
    <div class="acts">
      <DownloadLink row={row} issued={issued} button />{' '}
      {issued.content.outside ? (
        <a href={`/cabinet/documents/${row.id}/signature`}>Скачать подпись к файлу</a>
      ) : (
        <span class="hint">Напечатать можно и файл, и эту страницу: меню на бумагу не попадёт.</span>
      )}
    </div>
  </>
);
