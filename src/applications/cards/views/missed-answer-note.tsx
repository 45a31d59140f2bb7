import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { isOpen } from '../../application.ts';
import { cardPath } from '../../card-path.ts';
import type { Case } from '../../cases/case.ts';

/** Nobody answered in time: what follows, and what can still be done. */
export function MissedAnswerNote({ subject, profile }: { subject: Case; profile: RegionProfile }) {
  const { application, requests, service } = subject;
  const last = requests.at(-1);
  if (last?.outcome !== 'expired' || !isOpen(application.status)) return null;
  const refused = service.askMore.find(ground => ground.code === last.ground)?.onExpiry === 'refuse';
  return (
    <Note>
      <p>
        <strong>Срок ответа прошёл {formatDate(localDate(profile.timeZone, last.waitUntil))}</strong>{' '}
        {refused
          ? 'По закону за этим может последовать отказ. Решит сотрудник.'
          : 'Сотрудник решит по тем документам, которые есть.'}
      </p>
      <p>
        Решения ещё нет. <a href={cardPath(application.number, 'documents')}>Документ можно добавить и сейчас</a>.
      </p>
    </Note>
  );
}
