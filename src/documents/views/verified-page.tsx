import { initials } from '../../persons/person-name.ts';
import { formatDate } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { IssuedContent } from '../document.ts';
import type { DocumentRow } from '../schema.ts';
import { kindWords, statusWords } from '../texts.ts';
import { SignedOutside } from './signed-outside.tsx';

type Props = { row: DocumentRow; issued: IssuedContent | null };

/** What the check confirms. Of the person only surname and initials; nothing at all once the term of keeping is over. */
export function VerifiedPage({ row, issued }: Props) {
  const { heading, meaning, tag, label } = statusWords(row);
  const about = issued
    ? [
        { term: 'Дата', value: issued.decidedOn },
        { term: 'Кто выдал', value: issued.content.department },
        { term: 'Услуга', value: issued.content.service },
        { term: 'Заявитель', value: <bdi>{initials(issued.content.applicant)}</bdi> },
      ]
    : [{ term: 'Дата', value: formatDate(new Date(row.issuedAt).toISOString().slice(0, 10)) }];
  return (
    <>
      <h1>{heading}</h1>
      <p>{meaning} Сверьте эти строки с документом у вас в руках: они должны совпасть.</p>
      <Facts
        facts={[
          { term: 'Состояние', value: <Tag tone={tag}>{label}</Tag> },
          { term: 'Документ', value: issued?.content.title ?? kindWords[row.kind] },
          { term: 'Номер', value: row.number },
          ...about,
        ]}
      />
      {!issued && <p>Срок хранения остальных сведений закончился.</p>}
      {issued?.content.outside && <SignedOutside outside={issued.content.outside} />}
      {issued?.content.demo && <p>Это учебный портал: документ юридической силы не имеет.</p>}
      <p>
        <a href="/verify">Проверить другой документ</a>
      </p>
    </>
  );
}
