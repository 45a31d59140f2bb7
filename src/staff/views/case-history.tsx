import type { HistoryEvent } from '../../applications/read-case.ts';
import { verbWords } from '../../applications/texts.ts';
import type { Service } from '../../catalogue/service.ts';
import { department } from '../../region/departments.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';

type Props = { history: HistoryEvent[]; service: Service; profile: RegionProfile };

/** What happened, newest first, with the words that were written; internal ones say so. */
export function CaseHistory({ history, service, profile }: Props) {
  return (
    <ul class="list">
      {history.toReversed().map(event => (
        <li>
          <strong>{formatDateTime(event.at, profile.timeZone)}.</strong> {verbWords[event.kind as keyof typeof verbWords]}
          {event.detail.department && `: ${department(profile, event.detail.department)?.name ?? event.detail.department}`}
          {event.detail.ground && `. ${groundText(service, event.detail.ground)}`}
          {event.internal && <span class="meta"> (видят только сотрудники)</span>}
          {event.note && (
            <p>
              <bdi>{event.note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const groundText = (service: Service, code: string) =>
  [...service.refusal, ...service.intakeRefusal, ...service.askMore].find(ground => ground.code === code)?.text ?? code;
