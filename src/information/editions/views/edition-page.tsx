import type { RegionProfile } from '../../../region/profile.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { inNumbers } from '../../numbers.ts';
import type { Edition, Editions } from '../edition.ts';

type Props = { document: Editions; edition: Edition; profile: RegionProfile };

/** One edition of a document: since when it is in force, its text, and the way to the other editions. */
export function EditionPage({ document: { title, path, editions }, edition, profile }: Props) {
  const numbered = inNumbers(profile);
  const [current] = editions;
  const others = editions.filter(other => other !== edition);
  return (
    <>
      <h1>{title}</h1>
      {profile.demo && (
        <Note>
          <p>
            <strong>Это учебный портал.</strong> Не вводите настоящие данные: край вымышлен, а портал может работать на серверах в
            других странах.
          </p>
        </Note>
      )}
      {edition === current ? (
        <p>Действует с {formatDate(edition.date)}</p>
      ) : (
        <Note>
          <p>
            <strong>Это прежняя редакция.</strong> Она действовала с {formatDate(edition.date)}{' '}
            <a href={path}>Открыть нынешнюю</a>
          </p>
        </Note>
      )}
      {edition.sections.map(section => (
        <>
          <h2>{section.title}</h2>
          {section.items && (
            <ul>
              {section.items.map(item => (
                <li>{numbered(item)}</li>
              ))}
            </ul>
          )}
          {section.paragraphs?.map(text => (
            <p>{numbered(text)}</p>
          ))}
        </>
      ))}
      <h2>Редакции</h2>
      <p>Что изменилось в этой: {edition.changes}</p>
      {others.length > 0 && (
        <ul>
          {others.map(other => (
            <li>
              <a href={other === current ? path : `${path}/${other.date}`}>Редакция от {formatDate(other.date)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
