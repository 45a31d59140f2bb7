import type { SeenTicket } from '../../../accounts/tickets/officer-ticket.ts';
import type { TicketTyped } from '../../../accounts/tickets/ticket.ts';
import type { NamedFile } from '../../../files/open-names.ts';
import { fileSize, typeNames } from '../../../files/texts.ts';
import { shortNumber } from '../../../platform/short-number.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { formatDate, formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { missingWords, refusedWords, type TicketNotice } from '../texts.ts';
import { TicketDecision } from './ticket-decision.tsx';

type Props = TicketNotice & {
  ticket: SeenTicket;
  typed: TicketTyped;
  files: NamedFile[];
  pictures: boolean;
  /** Whether the officer who looks has confirmed it already. */
  mine: boolean;
  timeZone: string;
  csrf: string;
};

/** What a person wrote, beside the copy of their passport, the accounts found by it, and the decision. */
export function TicketPage({ ticket, typed, files, pictures, mine, timeZone, csrf, refused, missing }: Props) {
  const { row } = ticket;
  const facts = [
    ['Имя', typed.name],
    ['Дата рождения', formatDate(typed.birthDate)],
    ['Телефон или почта кабинета', typed.contact],
    ['СНИЛС', typed.snils || 'не указан'],
    ['Почта для ссылки', typed.email],
    ['Новый телефон', typed.phone || 'не указан'],
  ];
  return (
    <>
      <ErrorSummary errors={missing ? [{ target: missing, text: missingWords[missing] }] : []} />
      {refused && (
        <Note status>
          <p>{refusedWords[refused]}</p>
        </Note>
      )}
      <h1>Заявка № {shortNumber(row.id)}</h1>
      <p class="meta">Отправлена {formatDateTime(row.createdAt, timeZone)}</p>
      <div class="pair">
        <div>
          <h2>Что написал человек</h2>
          <Facts facts={facts.map(([term = '', value]) => ({ term, value: <bdi>{value}</bdi> }))} />
        </div>
        <div>
          <h2>Копия паспорта</h2>
          <ul class="list">
            {files.map(file => (
              <li>
                <a href={`/staff/tickets/${row.id}/files/${file.id}`}>Разворот с фотографией</a>
                <span class="meta">
                  , {typeNames[file.type]}, {fileSize(file.size)}
                </span>
                {pictures && file.type !== 'pdf' && (
                  <img src={`/staff/tickets/${row.id}/files/${file.id}`} alt="Разворот с фотографией" loading="lazy" />
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <TicketDecision ticket={ticket} mine={mine} csrf={csrf} missing={missing} />
    </>
  );
}

/** What became of a ticket: nothing of its person is shown. */
export const ClosedTicketPage = ({
  ticket: { row, own },
  timeZone,
  refused,
}: TicketNotice & { ticket: SeenTicket; timeZone: string }) => (
  <>
    {refused && (
      <Note status>
        <p>{refusedWords[refused]}</p>
      </Note>
    )}
    <h1>Заявка № {shortNumber(row.id)}</h1>
    {own && row.state === 'waiting' ? (
      <p>{refusedWords.own}</p>
    ) : (
      <p>Решена{row.decidedAt !== null && ` ${formatDateTime(row.decidedAt, timeZone)}`}. Копия паспорта удалена.</p>
    )}
  </>
);
