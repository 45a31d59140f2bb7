import { shortNumber } from '../../../platform/short-number.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { doneWords } from '../texts.ts';
import type { WaitingTicket } from '../waiting-tickets.ts';

type Props = { tickets: WaitingTicket[]; next: string | null; done: string | undefined; timeZone: string };

/** The tickets that wait, the oldest in front. The list names nobody. */
export const WaitingPage = ({ tickets, next, done = '', timeZone }: Props) => (
  <>
    {doneWords[done] && (
      <Note status>
        <p>{doneWords[done]}</p>
      </Note>
    )}
    <h1>Возврат доступа</h1>
    {tickets.length === 0 && <p>Сейчас никто не ждёт.</p>}
    {tickets.length > 0 && (
      <ul class="list">
        {tickets.map(({ id, createdAt, accountId }) => (
          <li>
            <a href={`/staff/tickets/${id}`}>
              Заявка № {shortNumber(id)} от {formatDateTime(createdAt, timeZone)}
            </a>
            {accountId !== null && <span class="meta"> Ждёт второго сотрудника</span>}
          </li>
        ))}
      </ul>
    )}
    {next && (
      <p class="acts">
        <a rel="next" href={`/staff/tickets?after=${next}`}>
          Следующая страница
        </a>
      </p>
    )}
  </>
);
