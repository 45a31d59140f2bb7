import { createCitizenRouter } from '../accounts/citizen.ts';
import { outageOf } from '../platform/parts/outages.ts';
import { found } from '../platform/problems.ts';
import { type Owner, type RidesAlong, theirs } from '../platform/read-ahead.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { pageAsked } from '../ui/page-asked.ts';
import { wordsOf } from './message.ts';
import { messageReading, messagesReading, PAGE } from './queries.ts';
import { readMessage } from './read-message.ts';
import { MessageList } from './views/message-list.tsx';
import { MessagePage } from './views/message-page.tsx';

const ahead: RidesAlong<Owner> = c => {
  const [, id] = /^\/cabinet\/messages(?:\/([^/]+))?/.exec(c.req.path) ?? [];
  return [id === undefined ? messagesReading.ride(theirs, pageAsked(c)) : messageReading.ride(theirs, id)];
};

/** Mounted at /cabinet/messages. */
export const messageRoutes = createCitizenRouter({ ahead });

messageRoutes.get('/', async c => {
  const { personId, keys } = c.get('citizen');
  const db = c.get('db');
  const number = pageAsked(c);
  const [rows, [total], [fresh]] = await messagesReading.read(db, personId, number);
  const { profile } = await regionOf(c);
  const items = await Promise.all(rows.map(async row => ({ row, subject: (await wordsOf(keys, row)).subject })));
  const pages = Math.max(1, Math.ceil((total?.all ?? 0) / PAGE));
  return page(
    c,
    {
      title: number > 1 ? `Сообщения, страница ${number}` : 'Сообщения',
      section: 'citizen',
      back: { href: '/cabinet', label: 'Личный кабинет' },
    },
    <MessageList
      items={items}
      page={number}
      pages={pages}
      unread={fresh?.unread ?? 0}
      timeZone={profile.timeZone}
      mailLate={(await outageOf(c, 'mail')) !== null}
    />,
  );
});

messageRoutes.get('/:id', async c => {
  const { personId, keys } = c.get('citizen');
  const message = found(await readMessage(c.get('db'), personId, c.req.param('id')));
  const { profile } = await regionOf(c);
  const words = await wordsOf(keys, message);
  const title = words.service ? 'Сообщение' : `Сообщение ${words.place?.about ?? 'о входе'}`;
  return page(
    c,
    { title, within: 'Сообщения', section: 'citizen', back: { href: '/cabinet/messages', label: 'Все сообщения' } },
    <MessagePage words={words} at={message.createdAt} timeZone={profile.timeZone} />,
  );
});
