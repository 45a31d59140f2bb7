import { department } from '../../../region/departments.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import type { Case } from '../../cases/case.ts';

type Props = { subject: Case; profile: RegionProfile; now: number };

/** The deadline was missed: since when, who knows of it, how to complain. */
export function OverdueNote({ subject: { application, queue, service }, profile, now }: Props) {
  if (!queue || queue.clockStopped || queue.sortAt >= now) return null;
  const since = formatDate(localDate(profile.timeZone, queue.sortAt));
  const office = department(profile, application.department)?.name ?? application.department;
  return (
    <Note>
      <p>
        <strong>Срок прошёл {since}</strong>{' '}
        {queue.escalatedFor === queue.sortAt
          ? `Мы передали заявление руководителю: ${office}.`
          : `Сегодня передадим заявление руководителю: ${office}.`}
      </p>
      {application.status !== 'needs_info' && <p>От вас ничего не нужно, и это не ваша ошибка.</p>}
      <p>{service.appeal}</p>
    </Note>
  );
}
