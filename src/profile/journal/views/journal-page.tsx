import { formatDateTime } from '../../../ui/dates.ts';
import type { FactLine } from '../fact-line.ts';

type Props = { lines: FactLine[]; timeZone: string; earlier?: number };

/** What happened to an account: every sign-in, code and change. Nothing is ever taken out of it. */
export const JournalPage = ({ lines, timeZone, earlier }: Props) => (
  <>
    <h1>Журнал кабинета</h1>
    <p>
      Здесь все входы, коды и перемены. Увидели то, чего не делали? Откройте <a href="/cabinet/security">безопасность</a> и
      завершите чужие входы.
    </p>
    <ul class="list">
      {lines.map(({ at, what, by }) => (
        <li>
          {what}{' '}
          <span class="meta">
            {formatDateTime(at, timeZone)}
            {by && `, ${by}`}
          </span>
        </li>
      ))}
    </ul>
    <p>
      <a href="/cabinet/profile/journal">Что менялось в профиле</a>
    </p>
    {earlier !== undefined && (
      <p>
        <a href={`/journal?before=${earlier}`}>Что было раньше</a>
      </p>
    )}
  </>
);
