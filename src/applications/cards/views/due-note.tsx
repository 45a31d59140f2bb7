import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { plural } from '../../../ui/plural.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { dueWords } from '../due-words.ts';

/** When the decision comes and how that was counted. */
export function DueNote({ opened: { application, service }, profile }: { opened: OpenedCase; profile: RegionProfile }) {
  const words = dueWords(profile, service, application);
  if (!words) return null;
  const { number, unit, act } = service.deadline;
  const days =
    unit === 'working'
      ? plural(number, 'рабочий день', 'рабочих дня', 'рабочих дней')
      : plural(number, 'календарный день', 'календарных дня', 'календарных дней');
  return (
    <>
      <h2>Срок</h2>
      <p>
        <strong>{words}</strong>
      </p>
      <details>
        <summary>Как посчитали</summary>
        <p>
          Срок услуги: {number} {days}. Основание: {act}.
        </p>
        {application.clockStartedAt && (
          <p>
            Срок начался {formatDate(localDate(profile.timeZone, application.clockStartedAt))}, первый день считается следующим.
            После конца рабочего дня и в выходные срок начинается со следующего рабочего дня.
          </p>
        )}
        {application.clockStops.map(stop => (
          <p>
            Срок стоял с {formatDate(localDate(profile.timeZone, stop.stoppedAt))}{' '}
            {stop.resumedAt ? `до ${formatDate(localDate(profile.timeZone, stop.resumedAt))}` : 'и стоит сейчас'}: ждали ваш
            ответ.
          </p>
        ))}
      </details>
    </>
  );
}
