import { shortNumber } from '../../../platform/short-number.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import type { WaitingCheck } from '../waiting-checks.ts';

type Props = { checks: WaitingCheck[]; next: string | null; done: string | undefined; timeZone: string };

const doneWords: Record<string, string> = {
  accepted: 'Личность подтверждена, человеку написали.',
  returned: 'Проверка возвращена на исправление, человеку написали.',
};

/** The checks that wait, those sent first in front. The list names nobody: whose it is, is read in the check. */
export const WaitingPage = ({ checks, next, done = '', timeZone }: Props) => (
  <>
    {doneWords[done] && (
      <Note status>
        <p>{doneWords[done]}</p>
      </Note>
    )}
    <h1>Проверки личности</h1>
    {checks.length === 0 && <p>Сейчас никто не ждёт.</p>}
    {checks.length > 0 && (
      <ul class="list">
        {checks.map(({ id, sentAt, round }) => (
          <li>
            <a href={`/staff/checks/${id}`}>
              Проверка № {shortNumber(id)} от {formatDateTime(sentAt ?? 0, timeZone)}
            </a>
            {round > 1 && <span class="meta"> Отправлена повторно, раз: {round}</span>}
          </li>
        ))}
      </ul>
    )}
    {next && (
      <p class="acts">
        <a rel="next" href={`/staff/checks?after=${next}`}>
          Следующая страница
        </a>
      </p>
    )}
  </>
);
