import { now, SECOND } from '../platform/clock.ts';
import { formatTime } from './dates.ts';
import { isForStaff, type Section } from './nav.ts';

type Props = { ends: number; section: Section; timeZone: string };

/** When the session ends; the script reads how long it is from now (the clock of the reader may be wrong) and warns before. */
export const SessionLine = ({ ends, section, timeZone }: Props) => (
  <p class="meta" id="session" data-left={Math.floor((ends - now()) / SECOND)}>
    Сеанс закончится в <b>{formatTime(ends, timeZone)}</b>, если ничего не делать. Отправленное позже мы сохраним.{' '}
    <a href={isForStaff(section) ? '/staff/session' : '/cabinet/session'} target="_blank" rel="noopener">
      Продлить в новой вкладке
    </a>
  </p>
);
