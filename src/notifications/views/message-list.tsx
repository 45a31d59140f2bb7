import { formatDateTime } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';
import { Pager } from '../../ui/pager.tsx';
import { counted } from '../../ui/plural.ts';
import { Tag } from '../../ui/tag.tsx';
import type { MessageRow } from '../message.ts';

type Item = { row: MessageRow; subject: string };
type Props = { items: Item[]; page: number; pages: number; unread: number; timeZone: string; mailLate: boolean };

/** All messages, newest first; the unread ones say so. */
export function MessageList({ items, page, pages, unread, timeZone, mailLate }: Props) {
  return (
    <>
      <h1>Сообщения</h1>
      {mailLate && (
        <Note>
          <p>Письма на почту сейчас задерживаются. Здесь все сообщения уже есть.</p>
        </Note>
      )}
      <p>{unread === 0 ? 'Новых сообщений нет.' : `Не прочитано: ${counted(unread, 'сообщение', 'сообщения', 'сообщений')}.`}</p>
      {items.length === 0 && page === 1 && (
        <p>Здесь появятся сообщения о ваших заявлениях. Те же новости придут на почту и в SMS.</p>
      )}
      {items.length === 0 && page > 1 && (
        <p>
          На этой странице сообщений нет. <a href="/cabinet/messages">Перейти к новым сообщениям</a>
        </p>
      )}
      {items.length > 0 && (
        <ul class="list">
          {items.map(({ row, subject }) => (
            <li>
              <a href={`/cabinet/messages/${row.id}`}>{subject}</a>
              <br />
              <span class="meta">{formatDateTime(row.createdAt, timeZone)}</span>{' '}
              {row.readAt === null && <Tag tone="new">Не прочитано</Tag>}
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && <Pager page={page} pages={pages} href={number => `/cabinet/messages?page=${number}`} />}
    </>
  );
}
