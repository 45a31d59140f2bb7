import { department } from '../../../region/departments.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDate, formatTime } from '../../../ui/dates.ts';
import { counted } from '../../../ui/plural.ts';
import type { HistoryEvent, OpenedCase } from '../../cases/read-case.ts';
import { verbWords } from '../../texts.ts';
import { type Deed, historyDays } from '../history-days.ts';

type Props = { opened: OpenedCase; profile: RegionProfile };

/** Days that are shown at once; the earlier ones are one step away. */
const SHOWN = 3;

/** Everything that happened, by days, the newest first. Who did it is a role and a department, never a name. */
export function CardHistory({ opened: { history }, profile }: Props) {
  const days = historyDays(history, profile.timeZone);
  return (
    <>
      <Days days={days.slice(0, SHOWN)} profile={profile} />
      {days.length > SHOWN && (
        <details id="earlier">
          <summary>Что было раньше</summary>
          <Days days={days.slice(SHOWN)} profile={profile} />
        </details>
      )}
    </>
  );
}

const Days = ({ days, profile }: { days: [string, Deed[]][]; profile: RegionProfile }) => (
  <ul class="list">
    {days.map(([date, deeds]) => (
      <li>
        <h3>{formatDate(date)}</h3>
        <ul>
          {deeds.map(({ event, times }) => (
            <li>
              {formatTime(event.at, profile.timeZone)} {verbWords[event.kind]}
              {times > 1 && `, ${counted(times, 'раз', 'раза', 'раз')}`}
              <span class="meta">. {who(event, profile)}</span>
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

function who({ actorKind, actorUnit }: HistoryEvent, profile: RegionProfile): string {
  if (actorKind === 'citizen') return 'Вы';
  return actorKind === 'system' ? 'Портал' : (department(profile, actorUnit ?? '')?.name ?? 'Сотрудник');
}
