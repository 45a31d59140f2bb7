import { serviceOf } from '../../catalogue/published.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { Tag } from '../../ui/tag.tsx';
import { cardPath } from '../card-path.ts';
import type { ApplicationRow } from '../cases/case.ts';
import { statusLabel, statusWords } from '../texts.ts';
import { dueWords } from './due-words.ts';
import { presentStage } from './stage-label.ts';

type Props = { rows: ApplicationRow[]; profile: RegionProfile; heading: 'h2' | 'h3' };

/** Rows of applications, here and on the person's home page. */
export const ApplicationList = ({ rows, profile, heading: Heading }: Props) => (
  <ul class="list">
    {rows.map(row => {
      const service = serviceOf(row);
      const due = service && dueWords(profile, service, row);
      return (
        <li>
          <Heading>
            <a href={cardPath(row.number)}>{service?.title ?? row.slug}</a>
          </Heading>
          <div>
            <Tag tone={statusWords[row.status].tone}>{statusLabel(row.status, service)}</Tag>
          </div>
          <div class="meta">
            <span class="nb">{row.number}</span> от {formatDate(localDate(profile.timeZone, row.submittedAt))} · этап:{' '}
            {inside(presentStage(row.status, service))}
            {due && ` · ${inside(due)}`}
          </div>
        </li>
      );
    })}
  </ul>
);

/** As it stands inside a line: «решение ФНС». */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
