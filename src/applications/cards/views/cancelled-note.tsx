import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { isOpen } from '../../application.ts';
import { groundOf } from '../../cases/decision.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

/** The decision was cancelled and there is no new one yet: what that means, and why. */
export function CancelledNote({ opened, profile }: { opened: OpenedCase; profile: RegionProfile }) {
  const last = opened.decisions.at(-1);
  if (last?.kind !== 'cancellation' || !isOpen(opened.application.status)) return null;
  const ground = groundOf(opened, { kind: last.kind, ground: last.ground ?? undefined });
  const undone = opened.decisions.find(each => each.seq === last.cancels);
  const former = opened.documents.find(each => each.decision === undone?.seq);
  const document = opened.documents.find(each => each.decision === last.seq);
  return (
    <Note>
      <p>
        <strong>
          Решение отменено {formatDate(localDate(profile.timeZone, last.decidedAt))}, заявление рассматривают снова.
        </strong>{' '}
        {ground?.text}
      </p>
      <p>
        {fallen(undone?.documentNumber, former?.last)} От вас ничего не нужно.{' '}
        {document && <a href={`/cabinet/documents/${document.id}`}>Решение об отмене</a>}
      </p>
    </Note>
  );
}

/** The document of the decision, and the one that stood in its place when a mistake in it had been corrected. */
const fallen = (own: string | undefined, last = own): string =>
  own === last ? `Документ № ${own} больше не действует.` : `Документы № ${own} и № ${last} больше не действуют.`;
