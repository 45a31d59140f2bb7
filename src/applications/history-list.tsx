import type { Child } from 'hono/jsx';
import { formatDate, formatTime } from '../ui/dates.ts';
import { counted } from '../ui/plural.ts';
import { type Deed, historyDays } from './cases/history-days.ts';
import type { HistoryEvent } from './cases/read-case.ts';

type Props = {
  history: HistoryEvent[];
  timeZone: string;
  /** Who did what, in the reader's own words; `often` is «, 5 раз» of what was repeated. */
  line: (event: HistoryEvent, often: string) => Child;
  /** Days that are shown at once; the earlier ones are one step away. */
  shown?: number;
};

/** What happened to an application, by days, the newest first, each with the words that were written. */
export function HistoryList({ history, timeZone, line, shown = Number.POSITIVE_INFINITY }: Props) {
  const days = historyDays(history, timeZone);
  const list = (some: [string, Deed[]][]) => <Days days={some} timeZone={timeZone} line={line} />;
  return (
    <>
      {list(days.slice(0, shown))}
      {days.length > shown && (
        <details id="earlier">
          <summary>Что было раньше</summary>
          {list(days.slice(shown))}
        </details>
      )}
    </>
  );
}

const Days = ({ days, timeZone, line }: Pick<Props, 'timeZone' | 'line'> & { days: [string, Deed[]][] }) => (
  <ul class="list">
    {days.map(([date, deeds]) => (
      <li>
        <h3>{formatDate(date)}</h3>
        <ul>
          {deeds.map(({ event, times }) => (
            <li>
              {formatTime(event.at, timeZone)} {line(event, times > 1 ? `, ${counted(times, 'раз', 'раза', 'раз')}` : '')}
              {event.note && (
                <p>
                  <bdi>{event.note}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
