import { Facts } from '../../ui/facts.tsx';
import { Tag } from '../../ui/tag.tsx';
import { factsOf, type IssuedContent, sectionsOf } from '../document.ts';
import type { DocumentRow } from '../schema.ts';
import { statusWords } from '../texts.ts';
import { DownloadLink } from './download-link.tsx';
import { SignedOutside } from './signed-outside.tsx';

type Props = { row: DocumentRow; issued: IssuedContent & { code: string } };

/** The document itself in HTML: the accessible original of the PDF, in the same order. */
export const DocumentPage = ({ row, issued }: Props) => (
  <>
    <h1>{issued.content.title}</h1>
    <p class="meta">
      № {issued.number} от {issued.decidedOn}
      <br />
      {issued.content.department}, {issued.content.address}
    </p>
    <p>
      <Tag tone={statusWords(row).tag}>{statusWords(row).label}</Tag>
    </p>
    <Facts facts={factsOf(issued).map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }))} />
    {issued.content.paragraphs.map(paragraph => (
      <p>{paragraph}</p>
    ))}
    {sectionsOf(issued).map(({ heading, paragraphs }) => (
      <section>
        <h2>{heading}</h2>
        {paragraphs.map(paragraph => (
          <p>{paragraph}</p>
        ))}
      </section>
    ))}
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
