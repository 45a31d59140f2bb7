import { PostForm } from '../../../ui/controls/post-form.tsx';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import type { OpenSession } from '../find-sessions.ts';
import { beganWith } from '../texts.ts';

type Props = {
  action: string;
  csrf: string;
  sessions: OpenSession[];
  timeZone: string;
  /** What was just ended. */
  ended?: 'one' | 'others';
};

const done = {
  one: 'Вход на том устройстве закончен.',
  others: 'На других устройствах вход закончен. Вы остались только здесь.',
};

/** Where the account is open now, and a button to end each of the others. */
export const SessionsPage = ({ action, csrf, sessions, timeZone, ended }: Props) => (
  <>
    {ended && (
      <Note status>
        <p>{done[ended]}</p>
      </Note>
    )}
    <h1>Где вы вошли</h1>
    <p>Не узнаёте устройство? Закончите вход на нём и смените пароль. Последние цифры адреса в сети мы не показываем.</p>
    <ul class="list">
      {sessions.map(session => (
        <Session session={session} action={action} csrf={csrf} timeZone={timeZone} />
      ))}
    </ul>
    {sessions.length > 1 && (
      <PostForm action={action} csrf={csrf}>
        <div class="acts">
          <button type="submit" name="others" value="yes">
            Выйти на всех других устройствах
          </button>
        </div>
      </PostForm>
    )}
  </>
);

type SessionProps = { session: OpenSession } & Pick<Props, 'action' | 'csrf' | 'timeZone'>;

function Session({ session, action, csrf, timeZone }: SessionProps) {
  const { id, device, here, foreignComputer, createdAt, lastSeenAt } = session;
  const name = device ? `${device.browser}, адрес ${device.address}` : 'Неизвестное устройство';
  return (
    <li>
      <h2>
        {name}
        {here && ' – это устройство'}
      </h2>
      <p class="meta">
        Вошли {formatDateTime(createdAt, timeZone)}, {beganWith(session)}.
        {!here && ` Последний раз открывали ${formatDateTime(lastSeenAt, timeZone)}.`}
        {foreignComputer && ' Это чужой компьютер.'}
      </p>
      {!here && (
        <PostForm action={action} csrf={csrf}>
          <input type="hidden" name="session" value={id} />
          <button type="submit" class="quiet" aria-label={`Закончить вход: ${name}`}>
            Закончить вход
          </button>
        </PostForm>
      )}
    </li>
  );
}
