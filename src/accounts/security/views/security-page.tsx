import { Note } from '../../../ui/note.tsx';

/** One thing that guards an account: where it is changed, and how it stands. */
export type SecurityLine = { href: string; title: string; state: string };

/** What one enters with and what guards it: a line each, with its state. */
export const SecurityPage = ({ lines, staff, done }: { lines: SecurityLine[]; staff: boolean; done?: string }) => (
  <>
    {done && (
      <Note status>
        <p>{done}</p>
      </Note>
    )}
    <h1>Вход и безопасность</h1>
    <p>{staff ? 'Чем вы входите на рабочее место и где вошли.' : 'Чем вы входите в кабинет и где вошли.'}</p>
    <ul class="list">
      {lines.map(({ href, title, state }) => (
        <li>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{state}</p>
        </li>
      ))}
    </ul>
  </>
);
