import { shortNumber } from '../../../platform/short-number.ts';
import type { SupportChannel } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { SupportHint } from '../../views/support-hint.tsx';
import { ticketGround } from '../grounds.ts';
import type { TicketRow } from '../ticket.ts';

type Props = { ticket: TicketRow; timeZone: string; support: SupportChannel[] };

/** How a ticket is. It names nobody. */
export const StatusPage = ({ ticket, timeZone, support }: Props) => (
  <>
    <h1>Заявка № {shortNumber(ticket.id)}</h1>
    <p>Отправлена {formatDateTime(ticket.createdAt, timeZone)}. Сохраните адрес этой страницы: здесь будет видно решение.</p>
    <State ticket={ticket} timeZone={timeZone} />
    <SupportHint support={support} />
  </>
);

function State({ ticket, timeZone }: Omit<Props, 'support'>) {
  const ground = ticketGround(ticket.ground ?? '');
  switch (ticket.state) {
    case 'waiting':
      return (
        <p>
          Заявку смотрят два сотрудника. Ответ придёт на почту, которую вы указали. Мы не звоним и не просим прислать код или
          пароль.
        </p>
      );
    case 'granted':
      return (
        <p>
          Доступ можно вернуть. Ссылка отправлена на почту, которую вы указали. Она действует до{' '}
          {formatDateTime(ticket.linkUntil ?? 0, timeZone)}, один раз. Копия паспорта удалена.
        </p>
      );
    case 'used':
      return <p>Ссылка открыта, доступ возвращён. Копия паспорта удалена.</p>;
    case 'refused':
      return (
        <>
          <p>
            {ground?.text}. {ground?.remedy} Копия паспорта удалена.
          </p>
          <p>
            <a href="/recovery/by-hand">Новая заявка</a>
          </p>
        </>
      );
    case 'expired':
      return (
        <p>
          Заявка закрыта: прошёл срок, или доступ вернули иначе. Копия паспорта удалена. Можно{' '}
          <a href="/recovery/by-hand">прислать новую</a>.
        </p>
      );
  }
}
