import { department } from '../../../region/departments.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import type { Verb } from '../../application.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { verbWords } from '../../texts.ts';

/** Everything that happened, newest first; an officer is named by the department, internal words are not shown. */
export const CardHistory = ({ opened: { history }, profile }: { opened: OpenedCase; profile: RegionProfile }) => (
  <ul class="list">
    {history
      .filter(event => !event.internal)
      .toReversed()
      .map(event => (
        <li>
          <strong>{formatDateTime(event.at, profile.timeZone)}.</strong> {verbWords[event.kind as Verb | 'submit']}
          {event.actorUnit && <span class="meta">. {department(profile, event.actorUnit)?.name}</span>}
          {event.note && (
            <p>
              <bdi>{event.note}</bdi>
            </p>
          )}
        </li>
      ))}
  </ul>
);
