import { shortNumber } from '../../platform/short-number.ts';
import { formatDateTime } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';

/** What waits for an officer of the support. `at` in ms; `meta` is what is told beside it, if anything. */
export type WaitingLine = { id: string; at: number; meta?: string };

type Props = {
  title: string;
  /** The page of this list; each line's own page stands below it. */
  home: string;
  /** «Проверка», before the number. */
  noun: string;
  lines: WaitingLine[];
  /** The cursor of the next page, or null. */
  next: string | null;
  /** What was just done, in words. */
  done?: string;
  timeZone: string;
};

/** A list of what waits, the oldest in front. It names nobody: whose it is, is read on its own page. */
export const WaitingPage = ({ title, home, noun, lines, next, done, timeZone }: Props) => (
  <>
    {done && (
      <Note status>
        <p>{done}</p>
      </Note>
    )}
    <h1>{title}</h1>
    {lines.length === 0 && <p>Сейчас никто не ждёт.</p>}
    {lines.length > 0 && (
      <ul class="list">
        {lines.map(({ id, at, meta }) => (
          <li>
            <a href={`${home}/${id}`}>
              {noun} № {shortNumber(id)} от {formatDateTime(at, timeZone)}
            </a>
            {meta && <span class="meta"> {meta}</span>}
          </li>
        ))}
      </ul>
    )}
    {next && (
      <p class="acts">
        <a rel="next" href={`${home}?after=${next}`}>
          Следующая страница
        </a>
      </p>
    )}
  </>
);
