import { isOpen } from '../../applications/application.ts';
import type { OpenedCase } from '../../applications/cases/read-case.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';

/** The applicant did not answer in time: what the ground of the request says of it. */
export function MissedAnswerNote({ opened, profile }: { opened: OpenedCase; profile: RegionProfile }) {
  const { application, requests, service } = opened;
  const last = requests.at(-1);
  if (last?.outcome !== 'expired' || !isOpen(application.status)) return null;
  const ground = service.askMore.find(each => each.code === last.ground);
  return (
    <Note>
      <p>
        <strong>Срок ответа прошёл {formatDate(localDate(profile.timeZone, last.waitUntil))}</strong> {ground?.text}
      </p>
      <p>
        {ground?.onExpiry === 'refuse'
          ? `По закону за этим следует отказ (${ground.article}). Проверьте, не пришёл ли документ, и примите решение.`
          : 'Решайте по тем документам, которые есть.'}
      </p>
    </Note>
  );
}
